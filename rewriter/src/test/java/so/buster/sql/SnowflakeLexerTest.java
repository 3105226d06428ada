package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Snowflake's own lexical structure, by the sections of its manual that say so. */
class SnowflakeLexerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // "Escape sequences in single-quoted string constants"
        "'a\\'b', c | STRING , WORD",
        "'a''b\\\\', c | STRING , WORD",
        // "Dollar-quoted string constants": no escapes, no tag
        "$$a ' \\$$, c | STRING , WORD",
        "$$$$ | STRING",
        // "Double-quoted identifiers": a backslash is nothing special
        "\"a\\\", c | QUOTED , WORD",
        "\"a\"\"b\" | QUOTED",
        // "Unquoted identifiers", session variables, columns by number
        "a$b _c system$wait | WORD WORD WORD",
        "$x $1 t.$1 | VARIABLE VARIABLE WORD . VARIABLE",
        // comments: two slashes begin one, a number sign does not, none nests
        "1 // 2 | NUMBER",
        "1 /* /* */ 2 | NUMBER NUMBER",
        // binary constants
        "X'0aF' | STRING",
        "a?b | WORD PARAMETER WORD",
        "x->y->>z=>1 | WORD -> WORD ->> WORD => NUMBER",
        "a:b::c | WORD : WORD :: WORD",
        "db..t | WORD . . WORD"
      })
  void itIsReadThisWay(String sql, String expected) {
    assertThat(kinds(sql)).isEqualTo(List.of(expected.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'open",
        "$$open",
        "\"open",
        "'a\\'",
        "@stage",
        "a!b",
        "`a`",
        "1 # 2",
        "a$$b",
        "a$$",
        "$x$$",
        "x'4G'",
        "x'\\'",
        "b'1'",
        "n'a'",
        "0x1F",
        "1_000",
        "1a",
        "SELECT\u00a01"
      })
  void whatCouldBeReadOtherwiseIsRefused(String sql) {
    assertThatThrownBy(() -> kinds(sql)).isInstanceOf(Fault.class);
  }

  @Test
  void wordsFoldAndQuotedNamesDoNot() {
    Language language = Language.of(Dialect.SNOWFLAKE);

    assertThat(language.nameKey("A", true)).isEqualTo(language.nameKey("a", false));
    assertThat(language.nameKey("a", true)).isNotEqualTo(language.nameKey("a", false));
  }

  @Test
  void aStringMayHoldWhatAnotherServerWouldRun() {
    Guard guard = new Guard(Dialect.SNOWFLAKE, Policy.DEFAULT);

    assertThat(guard.judge("SELECT 'it\\'s; DROP TABLE x; --'", Mode.PLAIN))
        .isInstanceOf(Verdict.Read.class);
    assertThat(guard.judge("SELECT '\\\\'; DROP TABLE x; --'", Mode.PLAIN))
        .isInstanceOf(Verdict.Refused.class);
    assertThat(guard.judge("SELECT 1 /* /* */; DROP TABLE x -- */", Mode.PLAIN))
        .isInstanceOf(Verdict.Refused.class);
  }

  private static List<String> kinds(String sql) {
    Lexicon lexicon = Dialect.SNOWFLAKE.lexicon(Mode.PREPARED);
    return Lexer.lex(sql, lexicon).tokens().stream()
        .map(
            token ->
                switch (token.kind()) {
                  case PUNCTUATION, OPERATOR -> token.text();
                  default -> token.kind().name();
                })
        .toList();
  }
}
