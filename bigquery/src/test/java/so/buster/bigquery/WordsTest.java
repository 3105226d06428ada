package so.buster.bigquery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLSyntaxErrorException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors, settings and patterns: everything that is read from text. */
class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "invalidQuery | 400 | Syntax error: Unexpected end of script at [1:9] | 42601",
        "invalidQuery | 400 | Unrecognized name: foo at [1:8] | 42703",
        "invalidQuery | 400 | Function not found: foo at [1:8] | 42883",
        "invalidQuery | 400 | Table \"x\" must be qualified with a dataset | 42S02",
        "invalidQuery | 400 | division by zero: 1 / 0 | 22012",
        "invalidQuery | 400 | int64 overflow: 9 * 9 | 22003",
        "invalidQuery | 400 | Bad int64 value: x | 22018",
        "invalidQuery | 400 | Something else | 42000",
        "notFound | 404 | Not found: Table p:d.t was not found | 42S02",
        "notFound | 404 | Not found: Dataset p:d was not found | 3F000",
        "notFound | 404 | Not found: Project p | 3D000",
        "notFound | 404 | Not found: Job p:j | 42704",
        "accessDenied | 403 | Access Denied | 42501",
        "stopped | 200 | Job execution was cancelled | 57014",
        "timeout | 200 | Job timed out | 57014",
        "bytesBilledLimitExceeded | 400 | Query exceeded limit | 54000",
        "quotaExceeded | 403 | Quota exceeded | 53400",
        "tomorrowsReason | 400 | x | HY000",
        "tomorrowsReason | 503 | x | 58000",
        "'' | 403 | x | 42501",
        "'' | 500 | x | 58000",
      })
  void aReasonHasAState(String reason, int status, String message, String state) {
    SQLException error = Reason.exception(reason, status, message, "");
    assertThat(error.getSQLState()).isEqualTo(state);
    assertThat(error.getErrorCode()).isEqualTo(status);
  }

  @Test
  void aPositionIsAnOffset() {
    String sql = "SELECT 1,\n  foo";
    Throwable error = Reason.exception("invalidQuery", 400, "Unrecognized name: foo at [2:3]", sql);
    assertThat(error)
        .isInstanceOf(SQLSyntaxErrorException.class)
        .hasMessage("Unrecognized name: \"foo\" at [2:3]\n  Position: 13");
    assertThat(sql.substring(12)).isEqualTo("foo");
    assertThat(Words.of("Syntax error at [9:1]", "42601", sql)).doesNotContain("Position");
    assertThat(Words.of("Syntax error at [1:99]", "42601", sql)).doesNotContain("Position");
    assertThat(Words.of("Not found: Table p:d.books was not found", "42S02", sql))
        .isEqualTo("Not found: Table \"books\" was not found");
  }

  @Test
  void nobodyThereIsAFailureOfTheConnection() {
    assertThat((Throwable) Failures.of(new IOException("MARKER"), "SELECT 1"))
        .isInstanceOf(SQLNonTransientConnectionException.class)
        .hasMessageNotContaining("MARKER")
        .hasFieldOrPropertyWithValue("SQLState", "08006");
  }

  @Test
  void aPriceIsToldInBytes() {
    assertThat((Throwable) Failures.overBudget(1234567890123L, 5))
        .hasMessage(
            "The query would read 1234567890123 bytes and may read 5 (MaximumBytesBilled); select"
                + " fewer columns or partitions.");
    assertThat((Throwable) Failures.notARead("DROP_TABLE"))
        .hasMessageContaining("type DROP_TABLE,");
    assertThat((Throwable) Failures.notARead("x; MARKER")).hasMessageNotContaining("MARKER");
  }

  @Test
  void twoSettingsAreKept() throws Exception {
    SessionState state = SessionState.of(SettingsTest.settings("ProjectId=p;DefaultDataset=q.d"));
    assertThat(state).isEqualTo(new SessionState("q", "d", "", ""));
    SessionState zoned =
        SessionSetting.applied("SET @@time_zone = 'Europe/Berlin'", state).orElseThrow();
    assertThat(zoned.properties().toString()).contains("time_zone", "Europe/Berlin");
    SessionState labelled =
        SessionSetting.applied(" set @@query_label=\"a:1,b:2\" ;", zoned).orElseThrow();
    assertThat(labelled.labels(Map.of("a", "fixed"))).isEqualTo(Map.of("a", "fixed", "b", "2"));
    assertThat(SessionSetting.applied("SET @@query_label = ''", labelled)).contains(zoned);
    assertThat(SessionSetting.applied("SET @@time_zone = ''", zoned)).contains(state);
  }

  @Test
  void nothingElseIsSet() throws Exception {
    SessionState state = SessionState.of(SettingsTest.settings("ProjectId=p"));
    for (String sql :
        List.of(
            "SET @@dataset_project_id = 'x'",
            "SET @@query_label = 'A:1'",
            "SET @@time_zone = 'x\\'; DROP TABLE t; --'",
            "SET @@time_zone = 'a'; SELECT 1",
            "SET time_zone = 'UTC'",
            "SELECT 1")) {
      assertThat(SessionSetting.applied(sql, state)).as(sql).isEmpty();
    }
  }

  @Test
  void patternsAreJdbcs() {
    assertThat(new Likeness("a_c%").matches("abcdef")).isTrue();
    assertThat(new Likeness("a\\_c").matches("abc")).isFalse();
    assertThat(new Likeness("a\\_c").exact()).isEqualTo("a_c");
    assertThat(new Likeness("a_c").exact()).isNull();
    assertThat(new Likeness("a.*").matches("abc")).isFalse();
    assertThat(new Likeness(null).matches("x")).isTrue();
    assertThat(new Likeness("").matches("x")).isFalse();
  }

  @Test
  void pagesGrowAndShrinkWithTheRows() {
    PageSize size = new PageSize(10_000, 1_000_000);
    assertThat(size.next()).isEqualTo(500);
    size.learn(500, 500 * 1000);
    assertThat(size.next()).isEqualTo(1000);
    size.learn(1, 100_000_000);
    assertThat(size.next()).isEqualTo(4);
    assertThat(new PageSize(7, 1_000_000).next()).isEqualTo(7);
  }
}
