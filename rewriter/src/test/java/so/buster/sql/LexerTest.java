package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexerTest {
  private static final Lexicon PREPARED = Dialect.POSTGRESQL.lexicon(Mode.PREPARED);
  private static final Lexicon PLAIN = Dialect.POSTGRESQL.lexicon(Mode.PLAIN);

  @Test
  void bareWordsFoldInAsciiOnly() {
    assertThat(texts("Select İd FROM Ärger")).containsExactly("select", "İd", "from", "Ärger");
  }

  @Test
  void quotedNamesAreDecoded() {
    assertThat(texts("\"A\"\"b\" U&\"d\\0061t\\+000061\"")).containsExactly("A\"b", "data");
  }

  @Test
  void stringsThatANewlineSeparatesAreOne() {
    assertThat(texts("'a'\n  'b'")).containsExactly("ab");
    assertThat(texts("E'a'\n'\\'' , 1")).hasSize(3);
  }

  @Test
  void aPlainStringHasNoBackslashEscapes() {
    assertThat(texts("'\\' , 'x'")).containsExactly("\\", ",", "x");
  }

  @Test
  void theValueOfAStringWithEscapesIsNotGuessed() {
    assertThat(texts("E'\\x41'")).containsExactly(Token.OPAQUE);
  }

  @Test
  void dollarQuotesHoldAnythingButTheirTag() {
    assertThat(texts("$a$ ' $$ -- $a$ b")).containsExactly(" ' $$ -- ", "b");
    assertThat(texts("a$$b")).containsExactly("a$$b");
  }

  @Test
  void commentsNestAndEndAtEitherNewline() {
    assertThat(texts("/* /* */ a */ b --c\rd")).containsExactly("b", "d");
  }

  @Test
  void operatorsAreTheLongestThatTheServerTakes() {
    assertThat(texts("a@>b ->> c =-1 *-- x\n@- d"))
        .containsExactly("a", "@>", "b", "->>", "c", "=", "-", "1", "*", "@-", "d");
  }

  @Test
  void questionMarksAreParametersOnlyWhereTheyArePrepared() {
    assertThat(Lexer.lex("a =? and b ??| c", PREPARED).tokens())
        .extracting(Token::kind, Token::text)
        .contains(tuple(Token.Kind.PARAMETER, "?"), tuple(Token.Kind.OPERATOR, "?|"));
    assertThat(Lexer.lex("a ? b", PLAIN).tokens())
        .extracting(Token::kind)
        .containsExactly(Token.Kind.WORD, Token.Kind.OPERATOR, Token.Kind.WORD);
  }

  @Test
  void numbersHaveTheServersForms() {
    assertThat(texts("1 1.5 .5 5. 1e-3 1_000 0x1F 0b10 $1"))
        .containsExactly("1", "1.5", ".5", "5.", "1e-3", "1_000", "0x1F", "0b10", "$1");
  }

  @Test
  void everyTokenKnowsItsPlace() {
    String sql = "SELECT \"a\" , 'b' /* c */ FROM t";

    assertThat(Lexer.lex(sql, PREPARED).tokens())
        .extracting(token -> sql.substring(token.start(), token.end()))
        .containsExactly("SELECT", "\"a\"", ",", "'b'", "FROM", "t");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'open",
        "\"open",
        "/* open",
        "$a$ open",
        "E'open\\'",
        "U&\"\\00",
        "\"\"",
        "1a",
        "0x",
        "?1",
        "a?",
        "'a' 'b'",
        "'a' -- c\n'b'",
        "x'a'y''",
        "\\",
        "`a` \u00a0",
        "\u200b",
        "\ufeff",
        "q'a'"
      })
  void whatIsUnknownOrOpenIsRefused(String sql) {
    assertThatThrownBy(() -> Lexer.lex(sql, PREPARED)).isInstanceOf(Fault.class);
  }

  private static List<String> texts(String sql) {
    return Lexer.lex(sql, PREPARED).tokens().stream().map(Token::text).toList();
  }
}
