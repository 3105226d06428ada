package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
  private final Guard guard = new Guard(Dialect.POSTGRESQL, Policy.DEFAULT.withMaxRows(100));

  @Test
  void aReadIsBoundedToOneRowMoreThanTheLimit() {
    assertThat(sent("SELECT id FROM orders")).isEqualTo("SELECT id FROM orders LIMIT 101");
  }

  @Test
  void theSameShapeWithOtherLiteralsGetsItsOwnText() {
    assertThat(sent("SELECT a FROM t WHERE b = 1 LIMIT 500"))
        .isEqualTo("SELECT a FROM t WHERE b = 1 LIMIT 101");
    assertThat(sent("SELECT a FROM t WHERE b = 22 LIMIT 5"))
        .isEqualTo("SELECT a FROM t WHERE b = 22 LIMIT 5");
  }

  @Test
  void aKnownTextIsAnsweredWithTheSameString() {
    String sql = "SELECT 1";

    assertThat(sent(sql)).isSameAs(sent(sql));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DELETE FROM t | WRITES",
        "WITH d AS (DELETE FROM t RETURNING *) SELECT * FROM d | WRITES",
        "SELECT * INTO u FROM t | WRITES",
        "SELECT 1; DROP TABLE t | MULTIPLE_STATEMENTS",
        "SELECT * FROM t FOR UPDATE | LOCKS",
        "SELECT pg_read_file('x') | FUNCTION_DENIED",
        "SELECT f.pg_read_file FROM lower('x') AS f | FUNCTION_DENIED",
        "SELECT my_function(1) | FUNCTION_NOT_ALLOWED",
        "SELECT * FROM pg_authid | TABLE_DENIED",
        "EXPLAIN ANALYZE DELETE FROM t | WRITES",
        "-- nothing | EMPTY",
        "SELECT 'open | UNTERMINATED",
        "SELECT (1 | UNTERMINATED",
      })
  void aRefusalSaysWhy(String sql, Reason reason) {
    assertThat(refused(sql).reason()).isEqualTo(reason);
  }

  @Test
  void aRefusalSaysWhere() {
    assertThat(refused("SELECT 1, my_function(2)").position()).isEqualTo(10);
    assertThat(refused("SELECT 1,   my_function(2)").position()).isEqualTo(12);
    assertThat(refused("SELECT {d '2024-01-01'}, f(2)").position()).isEqualTo(25);
  }

  @Test
  void aCommentThatIsBlankedMayTouchTheEndOfTheQuery() {
    assertThat(sent("SELECT a FROM t--'")).isEqualTo("SELECT a FROM t LIMIT 101   ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT '\\' , ' ; DELETE FROM t; --'",
        "SELECT $a$ -- $a$ ; DELETE FROM t",
        "SELECT E'a'\n'\\' , ' ; DELETE FROM t; --'",
        "/*/* */ SELECT 1 -- */ DELETE FROM t",
      })
  void textThatAnotherReadingTurnsIntoAWriteIsRefused(String sql) {
    assertThat(guard.judge(sql, Mode.PREPARED)).isInstanceOf(Verdict.Refused.class);
  }

  @Test
  void hostileSizesAreRefusedQuickly() {
    assertThat(refused("(".repeat(5_000_000)).reason()).isEqualTo(Reason.TOO_LONG);
    assertThat(refused("SELECT " + "(".repeat(10_000)).reason()).isEqualTo(Reason.TOO_DEEP);
    assertThat(refused("SELECT a" + ".a".repeat(10_000)).reason()).isEqualTo(Reason.TOO_DEEP);
  }

  @Test
  void aLongListOfValuesIsAnHonestRead() {
    String list = "1" + ",1".repeat(100_000);

    assertThat(sent("SELECT a FROM t WHERE b IN (" + list + ")")).endsWith(") LIMIT 101");
  }

  private String sent(String sql) {
    Verdict verdict = guard.judge(sql, Mode.PREPARED);
    assertThat(verdict).isInstanceOf(Verdict.Read.class);
    return ((Verdict.Read) verdict).sql();
  }

  private Verdict.Refused refused(String sql) {
    Verdict verdict = guard.judge(sql, Mode.PREPARED);
    assertThat(verdict).isInstanceOf(Verdict.Refused.class);
    return (Verdict.Refused) verdict;
  }
}
