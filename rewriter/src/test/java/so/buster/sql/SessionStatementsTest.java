package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static so.buster.sql.Judging.assertRefused;
import static so.buster.sql.Judging.judge;
import static so.buster.sql.Judging.postgres;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionStatementsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "DECLARE c CURSOR FOR SELECT 1",
        "FETCH ALL FROM c",
        "MOVE 1 IN c",
        "CLOSE c",
        "PREPARE p AS SELECT 1",
        "EXECUTE p",
        "DEALLOCATE ALL",
        "LISTEN ch",
        "UNLISTEN *",
        "NOTIFY ch, 'payload'",
        "DISCARD ALL",
        "PREPARE TRANSACTION 'x'"
      })
  void whatHasAJdbcMethodOrNoPlaceHereIsRefused(String sql) {
    assertRefused(postgres(sql), Reason.NOT_A_READ);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1",
        "\"set\" x",
        "EXPLAIN SELECT 1",
        "(SELECT 1)",
        "WITH x AS (SELECT 1) TABLE x",
        "DELETE FROM t",
        "COPY t TO STDOUT"
      })
  void anythingElseIsLeftToTheOtherRules(String sql) {
    assertThat(judge(Dialect.POSTGRESQL, sql)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DESCRIBE SELECT 1",
        "SUMMARIZE SELECT 1",
        "SUMMARIZE FROM t",
        "DESCRIBE (SELECT 1)",
        "SHOW SELECT 1",
        "FROM t",
        "PIVOT t ON a USING sum(b)",
        "ATTACH 'x'",
        "CHECKPOINT"
      })
  void aQueryBehindTheWordIsLeftToTheOtherRules(String sql) {
    assertThat(judge(Dialect.DUCKDB, sql)).isEmpty();
  }
}
