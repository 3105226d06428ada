package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Redshift's driver takes no separator, so the last one is not sent; a second is refused. */
class RedshiftSeparatorTest {
  private final Guard guard = new Guard(Dialect.REDSHIFT, Policy.DEFAULT.withMaxRows(9));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT a FROM t;|SELECT a FROM t LIMIT 10",
        "SELECT a FROM t ; -- note|SELECT a FROM t LIMIT 10   -- note",
        "SELECT a FROM t LIMIT 5;/* note */|SELECT a FROM t LIMIT 5 /* note */",
        "SELECT a FROM t LIMIT 50;|SELECT a FROM t LIMIT 10",
        "SELECT a FROM t WHERE b = ';';|SELECT a FROM t WHERE b = ';' LIMIT 10",
      })
  void theLastIsNotSentWithARead(String sql, String sent) {
    assertThat(guard.judge(sql, Mode.PREPARED))
        .isInstanceOfSatisfying(
            Verdict.Read.class, read -> assertThat(read.sql().stripTrailing()).isEqualTo(sent));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHOW TIMEZONE;", "SET TIMEZONE TO 'UTC' ; -- note"})
  void norWithAStatementOfTheSession(String sql) {
    assertThat(guard.judge(sql, Mode.PLAIN))
        .isInstanceOfSatisfying(
            Verdict.Session.class,
            session -> assertThat(session.sql()).isEqualTo(sql.replace(';', ' ')));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT 1;;", "SELECT 1; SELECT 2", "SELECT 1;/* */;"})
  void asManyAreRefused(String sql) {
    assertThat(guard.judge(sql, Mode.PREPARED))
        .isInstanceOfSatisfying(
            Verdict.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.MULTIPLE_STATEMENTS));
  }
}
