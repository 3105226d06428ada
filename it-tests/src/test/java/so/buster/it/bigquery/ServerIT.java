package so.buster.it.bigquery;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import so.buster.it.contract.Rows;
import so.buster.it.database.bigquery.BigQueryServer;
import so.buster.it.database.bigquery.VendorDriver;
import so.buster.it.database.bigquery.Witness;

/** The driver and the stand-in understand each other, and nobody else is asked. */
class ServerIT {
  private static BigQueryServer server;

  @BeforeAll
  static void start() {
    server = BigQueryServer.start();
  }

  @AfterAll
  static void stop() throws SQLException {
    server.close();
    assertThat(server.witness().unexpected()).isEmpty();
  }

  private static Connection open(String... more) throws SQLException {
    return VendorDriver.connect(server, BigQueryServer.TOKEN, more);
  }

  @Test
  void aQueryIsJudgedThenRun() throws SQLException {
    try (Connection connection = open()) {
      int mark = server.witness().mark();
      assertThat(Rows.of(connection, "SELECT 1 AS one")).containsExactly(List.of("1"));
      List<Witness.Arrival> sent = server.witness().since(mark);
      assertThat(sent).extracting(Witness.Arrival::dryRun).startsWith(true, false);
      assertThat(sent)
          .allSatisfy(
              arrival -> assertThat(arrival.host()).isEqualTo("127.0.0.1:" + server.port()));
    }
  }

  @Test
  void pagesFollowEachOther() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.setFetchSize(64);
      int mark = server.witness().mark();
      try (ResultSet rows = statement.executeQuery("SELECT view_id FROM page_view")) {
        assertThat(Rows.count(rows)).isEqualTo(1000);
      }
      assertThat(server.witness().since(mark))
          .filteredOn(arrival -> arrival.request().matches("GET .*/queries/.*"))
          .hasSize(16);
    }
  }

  @Test
  void aTableIsDescribed() throws SQLException {
    try (Connection connection = open();
        ResultSet columns = connection.getMetaData().getColumns(null, "bookshop", "book", "%")) {
      assertThat(Rows.of(columns))
          .extracting(row -> row.get(3) + " " + row.get(5) + " " + row.get(17))
          .containsExactly(
              "isbn STRING NO",
              "author_id INT64 YES",
              "title STRING NO",
              "genre STRING YES",
              "price NUMERIC YES",
              "in_stock INT64 YES",
              "details JSON YES");
    }
  }
}
