package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static so.buster.sql.Judging.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Redshift's text: Database Developer Guide, "Names and identifiers", "Literals". What is not
 * documented must not matter to how a text is read.
 */
class RedshiftLexerTest {
  private final Guard guard = new Guard(Dialect.REDSHIFT, Policy.DEFAULT.withMaxRows(100));

  @Test
  void wordsFoldAndMayHoldDollars() {
    assertThat(texts("SaLeS col$1 _x größe")).containsExactly("sales", "col$1", "_x", "größe");
  }

  @Test
  void questionMarksAreParametersInBothModes() {
    assertThat(texts("a = ?")).containsExactly("a", "=", "?");
    assertThat(Dialect.REDSHIFT.lexicon(Mode.PLAIN))
        .isEqualTo(Dialect.REDSHIFT.lexicon(Mode.PREPARED));
  }

  /** Names between quotes fold too while enable_case_sensitive_identifier is off. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM \"STL_QUERY\"",
        "SELECT * FROM \"PG_SHADOW\"",
        "SELECT * FROM \"PG_CATALOG\".\"Pg_Shadow\"",
        "SELECT * FROM public.\"Stv_Sessions\" s"
      })
  void aSecretRelationIsSecretInEveryCase(String sql) {
    assertRefused(guard.judge(sql, Mode.PREPARED), Reason.TABLE_DENIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT \"LOWER\"('a')",
        "SELECT \"Lower\"('a')",
        "SELECT PG_CATALOG.\"LOWER\"('a')"
      })
  void aFunctionIsKnownInEveryCase(String sql) {
    assertThat(guard.judge(sql, Mode.PREPARED)).isInstanceOf(Verdict.Read.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT '%start\\\\_%'",
        "SELECT replace(a, '\\n', ' ') FROM t",
        "SELECT E'a\\tb', regexp_replace(a, E'[\\n\\r]+', ' ') FROM t",
        "SELECT 'C:\\'",
        "SELECT \"a \\ b\" FROM t",
        "SELECT $$a 'b'$$",
        "SELECT 1 /* a */ /* b */"
      })
  void whatReadsTheSameEitherWayIsAllowed(String sql) {
    assertThat(guard.judge(sql, Mode.PREPARED)).isInstanceOf(Verdict.Read.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 'a\\', '; DELETE FROM t; --'",
        "SELECT E'\\' ; DELETE FROM t; --'",
        "SELECT /* outer /* inner */ still outer */ 1",
        "SELECT /* a /* b */ 1"
      })
  void whatDoesNotIsRefused(String sql) {
    assertThat(guard.judge(sql, Mode.PREPARED)).isInstanceOf(Verdict.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT `a`", "SELECT 0x1F", "SELECT 1_000", "SELECT 1a"})
  void formsOfOtherDatabasesAreRefused(String sql) {
    assertThat(guard.judge(sql, Mode.PREPARED)).isInstanceOf(Verdict.Refused.class);
  }

  /** A server that read these the other way would find no end of a string and run nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 'a\\' || 'b'",
        "SELECT 'a\\', 1, 'b'",
        "SELECT E'a\\' || b || '",
        "SELECT E'it\\'s'"
      })
  void aReadingWithoutAnEndCannotHarm(String sql) {
    assertThat(guard.judge(sql, Mode.PREPARED)).isInstanceOf(Verdict.Read.class);
  }

  private static List<String> texts(String sql) {
    return Lexer.lex(sql, Dialect.REDSHIFT.lexicon(Mode.PREPARED)).tokens().stream()
        .map(Token::text)
        .toList();
  }
}
