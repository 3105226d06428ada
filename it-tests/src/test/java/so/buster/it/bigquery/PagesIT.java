package so.buster.it.bigquery;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import so.buster.it.contract.Rows;

/** A long answer comes page by page, each as long as allowed, and only when it is asked for. */
class PagesIT extends StandIn {
  private static final String LONG =
      "SELECT v.view_id, v.page, b.title FROM page_view v, UNNEST(GENERATE_ARRAY(1, 100)) AS n"
          + " JOIN book b ON b.isbn = 'isbn-1'";

  private static long pages(int mark) {
    return server.witness().since(mark).stream()
        .filter(arrival -> arrival.request().matches("GET .*/queries/.*"))
        .count();
  }

  @Test
  void aHundredThousandRowsComeInPages() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      int mark = server.witness().mark();
      try (ResultSet rows = statement.executeQuery(LONG)) {
        assertThat(pages(mark)).isEqualTo(1);
        for (int i = 0; i < 500; i++) {
          assertThat(rows.next()).isTrue();
        }
        assertThat(pages(mark)).as("nothing is fetched ahead").isEqualTo(1);
        assertThat(Rows.count(rows)).isEqualTo(99_500);
        assertThat(pages(mark)).isBetween(11L, 20L);
      }
    }
  }

  /** What is held at a time fits into a response that is a fraction of the answer. */
  @Test
  void noPageIsLargerThanAllowed() throws SQLException {
    try (Connection connection = open("MaxPageBytes=100000", "MaxResponseBytes=400000");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(LONG)) {
      assertThat(Rows.count(rows)).isEqualTo(100_000);
    }
  }

  @Test
  void oneRowThatIsTooLargeIsAnError() throws SQLException {
    try (Connection connection = open("MaxResponseBytes=100000");
        Statement statement = connection.createStatement()) {
      SQLException failure =
          failure(() -> statement.executeQuery("SELECT repeat('x', 1000000) AS long"));
      assertThat(failure.getSQLState()).isEqualTo("53000");
      assertThat(Rows.of(connection, "SELECT 1")).hasSize(1);
    }
  }

  @Test
  void theFetchSizeIsThePage() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.setFetchSize(64);
      int mark = server.witness().mark();
      try (ResultSet rows = statement.executeQuery("SELECT view_id FROM page_view")) {
        assertThat(Rows.count(rows)).isEqualTo(1000);
      }
      assertThat(pages(mark)).isEqualTo(16);
    }
  }

  @Test
  void anAnswerEndsWhereTheCallerSays() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.setMaxRows(70);
      int mark = server.witness().mark();
      try (ResultSet rows = statement.executeQuery("SELECT view_id FROM page_view")) {
        assertThat(Rows.count(rows)).isEqualTo(70);
      }
      assertThat(pages(mark)).isEqualTo(1);
    }
  }
}
