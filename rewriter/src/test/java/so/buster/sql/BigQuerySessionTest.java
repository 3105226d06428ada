package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BigQuerySessionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "SET @@time_zone = 'Europe/Berlin' | time_zone",
        "set @@TIME_ZONE = \"UTC\" | time_zone",
        "SET @@time_zone = '+02:00' | time_zone",
        "SET @@query_label = 'team:sales' | query_label",
        "SET @@query_label = 'team:sales,cost_center:a-1' | query_label",
        "SET @@query_label = 'team:' | query_label"
      })
  void aHarmlessSettingIsSet(String sql, String name) {
    assertThat(judge(sql)).isEqualTo(new Verdict.Session(sql, Verdict.Effect.SETS, name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET @@dataset_id = 'other'",
        "SET @@dataset_project_id = 'other'",
        "SET @@reservation = 'none'",
        "SET @@location = 'us'",
        "SET @@error.message = 'x'",
        "SET x = 1",
        "SET (x, y) = (1, 2)",
        "SET time_zone = 'UTC'",
        "SET @time_zone = 'UTC'",
        "SET @@time_zone = NULL",
        "SET @@time_zone = UTC",
        "SET @@time_zone = '../../etc'",
        "SET @@query_label = 'A B'",
        "SET @@query_label = ':x'"
      })
  void anyOtherIsNot(String sql) {
    Judging.assertRefused(judge(sql), Reason.SESSION_SETTING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET @@time_zone = CONCAT('U', 'TC')",
        "SET @@time_zone = @zone",
        "SET @@time_zone = (SELECT 'UTC')",
        "SET @@time_zone = 'UTC', @@query_label = 'a:b'",
        "SET @@query_label = 'a:' 'b'",
        "SET @@query_label = '\\x61:b'",
        "SET @@time_zone",
        "BEGIN SELECT 1",
        "BEGIN TRANSACTION READ WRITE"
      })
  void nothingIsComputed(String sql) {
    assertThat(judge(sql)).isInstanceOf(Verdict.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({
    "BEGIN TRANSACTION, BEGINS",
    "BEGIN, BEGINS",
    "COMMIT TRANSACTION, COMMITS",
    "ROLLBACK TRANSACTION, ROLLS_BACK"
  })
  void transactionsWork(String sql, Verdict.Effect effect) {
    assertThat(((Verdict.Session) judge(sql)).effect()).isEqualTo(effect);
  }

  private static Verdict judge(String sql) {
    return Judging.judge(Dialect.BIGQUERY, sql).orElseThrow();
  }
}
