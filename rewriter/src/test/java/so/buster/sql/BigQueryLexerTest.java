package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GoogleSQL reference, "Lexical structure and syntax"; each was asked of the GoogleSQL library. */
class BigQueryLexerTest {
  private static final Guard GUARD = new Guard(Dialect.BIGQUERY, Policy.DEFAULT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "'a\\'b' | 1",
        "\"a\\\"b\" | 1",
        "'a\"b' | 1",
        "'''a'b''c''' | 1",
        "\"\"\"a\"b\"\"\" | 1",
        "'''a\\'''b''' | 1",
        "'' | 1",
        "'''''' | 1",
        "r'\\' ' | 1",
        "R\"\\\"\" | 1",
        "rb'''a\\'''' | 1",
        "bR\"x\" | 1",
        "'a''b' | 2",
        "'a' \"b\" | 2",
        "`a\\`b` | 1",
        "a--b | 1",
        "a#b | 1",
        "a/* /* */ | 1",
        "a/*! b */ | 1",
        "0x1F | 1",
        "a-1.b | 5",
        "a-1.5 | 3",
        "t.1a | 3",
        "t.20240101 | 3",
        "a>>b | 3",
        "@@a.b | 3",
        "@`a b` | 1",
        "a=>b | 3"
      })
  void isReadAsTheServerDoes(String sql, int tokens) {
    assertThat(lex(sql)).hasSize(tokens);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'a\nb'",
        "\"a\rb\"",
        "'a",
        "'''a''",
        "`a",
        "`a\nb`",
        "``",
        "`a``b`",
        "`\\x41`",
        "1a",
        "1.e",
        "a?b",
        "@'a'",
        "@\"a\"",
        "$a",
        "/* a",
        "a::b$",
        "\u2018a\u2019",
        "\\",
        "a\ufeff",
        "%"
      })
  void isRefused(String sql) {
    assertThatThrownBy(() -> lex(sql)).isInstanceOf(Fault.class);
  }

  @Test
  void aPipeIsOneMark() {
    assertThat(lex("a|>b||c|d")).extracting(Token::text).contains("|>", "||", "|");
  }

  @Test
  void aNewlineMayStandBetweenThreeQuotes() {
    assertThat(lex("'''a\nb''' \"\"\"c\r\nd\"\"\"")).hasSize(2);
  }

  @Test
  void aQuotedNameIsDecoded() {
    assertThat(lex("`a\\`b\\\\c`")).containsExactly(new Token(Token.Kind.QUOTED, "a`b\\c", 0, 9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u2003", "\u202f", "\u205f", "\u3000", "\b", "\u2028"})
  void spacesBeyondAsciiAreRefused(String space) {
    assertThatThrownBy(() -> lex("a" + space + "b")).isInstanceOf(Fault.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#legacySQL\nSELECT 1",
        "#LEGACYSQL\nSELECT 1",
        "\n\n -- a\n/* b */ #legacysql\nSELECT 1",
        "# legacySQL\nSELECT 1",
        "SELECT 1 #legacySQL"
      })
  void anotherLanguageIsNotRead(String sql) {
    for (Mode mode : Mode.values()) {
      Verdict verdict = GUARD.judge(sql, mode);
      Judging.assertRefused(verdict, Reason.AMBIGUOUS);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"#standardSQL\nSELECT 1", "SELECT 1 # not legacySQL", "# a\nSELECT 1"})
  void otherCommentsAre(String sql) {
    assertThat(GUARD.judge(sql, Mode.PLAIN)).isInstanceOf(Verdict.Read.class);
  }

  private static List<Token> lex(String sql) {
    Lexed lexed = Lexer.lex(sql, Dialect.BIGQUERY.lexicon(Mode.PLAIN));
    return lexed.tokens();
  }
}
