package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** MySQL 8.4 manual chapter 11 "Language Structure". */
class MySqlLexerTest {
  private static final Lexicon LEXICON = Dialect.MYSQL.lexicon(Mode.PREPARED);
  private static final Guard GUARD = new Guard(Dialect.MYSQL, Policy.DEFAULT);

  @Test
  void bothQuotesAreStringsAndBackticksAreNames() {
    assertThat(kinds("'a' \"b\" `c`"))
        .containsExactly(Token.Kind.STRING, Token.Kind.STRING, Token.Kind.QUOTED);
    assertThat(texts("'a''b' , \"c\"\"d\" , `e``f`"))
        .containsExactly("a'b", ",", "c\"d", ",", "e`f");
  }

  @Test
  void aBackslashKeepsAStringOpenAndIsNotGuessed() {
    assertThat(texts("'a\\' , b' , \"c\\\" , d\""))
        .containsExactly(Token.OPAQUE, ",", Token.OPAQUE);
  }

  @Test
  void aBackslashInABacktickedNameIsALetter() {
    assertThat(texts("`a\\` , b")).containsExactly("a\\", ",", "b");
  }

  @Test
  void prefixesBelongToTheirString() {
    assertThat(kinds("N'a' x'41' b'1' 0x41 0b1"))
        .containsExactly(
            Token.Kind.STRING,
            Token.Kind.STRING,
            Token.Kind.STRING,
            Token.Kind.NUMBER,
            Token.Kind.NUMBER);
  }

  @Test
  void anIntroducerIsAWordBeforeItsString() {
    assertThat(texts("_utf8mb4'a'")).containsExactly("_utf8mb4", "a");
    assertThat(texts("_a'b'")).containsExactly("_a", "b");
  }

  @Test
  void dashesNeedSpaceToBeginAComment() {
    assertThat(texts("5--1")).containsExactly("5", "-", "-", "1");
    assertThat(texts("5-- 1")).containsExactly("5");
    assertThat(texts("5--\t1\n6")).containsExactly("5", "6");
    assertThat(texts("5--")).containsExactly("5");
  }

  @Test
  void hashesBeginCommentsThatOnlyANewlineEnds() {
    assertThat(texts("1 # 2\n3")).containsExactly("1", "3");
    assertThat(texts("1 # 2\r3\n4")).containsExactly("1", "4");
  }

  @Test
  void blockCommentsDoNotNest() {
    assertThat(texts("a /* /* */ b")).containsExactly("a", "b");
    assertThat(texts("a /*/ b */ c")).containsExactly("a", "c");
  }

  @Test
  void namesMayBeginWithDigits() {
    assertThat(texts("1a t.1a 2024_sales")).containsExactly("1a", "t", ".", "1a", "2024_sales");
  }

  @Test
  void namesMayHoldDollarsBehindTheirFirstLetter() {
    assertThat(texts("a$b a$$")).containsExactly("a$b", "a$$");
  }

  @Test
  void variablesKeepTheirSign() {
    assertThat(texts("@a @'b c' @`d` @\"e\" @@f @@`g`"))
        .containsExactly("@a", "@b c", "@d", "@e", "@@f", "@@g");
    assertThat(texts("@@global.a")).containsExactly("@@global", ".", "a");
  }

  @Test
  void operatorsAreTheLongestOfAClosedList() {
    assertThat(texts("a<=>b->>c&&d||e!=-f"))
        .containsExactly("a", "<=>", "b", "->>", "c", "&&", "d", "||", "e", "!=", "-", "f");
    assertThat(texts("@a:=1")).containsExactly("@a", ":=", "1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/*! 1 */",
        "/*!50000 1 */",
        "/*M! 1 */",
        "/*M!100100 1 */",
        "a/*!b*/",
        "'open",
        "'open\\'",
        "\"open",
        "`open",
        "/* open",
        "/*/",
        "``",
        "1e5a",
        "0x1g",
        "0b12",
        "$a",
        "$$ a $$",
        "\\N",
        "a ?1",
        "q'a'",
        "--\u007f 1",
        "a\u00a0b"
      })
  void whatIsCodeOrOpenOrReadInMoreThanOneWayIsRefused(String sql) {
    assertThatThrownBy(() -> Lexer.lex(sql, LEXICON)).isInstanceOf(Fault.class);
  }

  /** The modes NO_BACKSLASH_ESCAPES and ANSI_QUOTES, and a reader whose comments nest. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT '\\' INTO @a -- '",
        "SELECT '\\', (SELECT 1 INTO @a) -- '",
        "SELECT \"\\\" INTO @a -- \"",
        "SELECT 1 /* /* */ INTO @a -- */"
      })
  void whatWouldWriteUnderAnotherModeIsRefused(String sql) {
    assertThat(GUARD.judge(sql, Mode.PREPARED)).isInstanceOf(Verdict.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 'it\\'s', \"say \\\"a\\\"\"",
        "SELECT 'C:\\\\temp', 'a\\nb' FROM t WHERE a LIKE '10\\%'",
        "SELECT \"don't\", 'a'",
        "SELECT \"a' INTO @a -- \" , 'b'",
        "SELECT 1 /* a /* b */"
      })
  void whatOnlyReadsEitherWayIsAllowed(String sql) {
    assertThat(GUARD.judge(sql, Mode.PREPARED)).isInstanceOf(Verdict.Read.class);
  }

  private static List<String> texts(String sql) {
    return Lexer.lex(sql, LEXICON).tokens().stream().map(Token::text).toList();
  }

  private static List<Token.Kind> kinds(String sql) {
    return Lexer.lex(sql, LEXICON).tokens().stream().map(Token::kind).toList();
  }
}
