package so.buster.it.bigquery;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.it.contract.Rows;
import so.buster.it.database.bigquery.BigQueryServer;
import so.buster.it.database.bigquery.Witness;

/** What the driver sends for a query, in which order, and to whom. */
class ServerIT extends StandIn {
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
  void aJobCarriesWhatTheConnectionSays() throws SQLException {
    try (Connection connection =
        open("Labels=team=books", "MaximumBytesBilled=1000000000", "UseQueryCache=0")) {
      Rows.of(connection, "SELECT title FROM book");
      assertThat(server.lastConfiguration(BigQueryServer.READER))
          .contains(
              "\"labels\":{\"team\":\"books\"}",
              "\"maximumBytesBilled\":\"1000000000\"",
              "\"useQueryCache\":false",
              "\"useLegacySql\":false",
              "\"defaultDataset\":{\"datasetId\":\"bookshop\",\"projectId\":\"reading-room\"}")
          .doesNotContain("destinationTable", "createSession\":true");
    }
  }

  /** The service names the type of a statement before it runs it: that decides, and no guess. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM sale_line WHERE true",
        "INSERT INTO author (author_id, full_name) VALUES (4711, 'nobody')",
        "MERGE book USING sale_line ON false WHEN NOT MATCHED THEN DELETE",
        "CREATE TABLE extra AS SELECT 1 AS i",
        "DROP TABLE sale_line",
        "EXPORT DATA OPTIONS (uri = 'gs://x/*') AS SELECT 1",
        "CALL nothing()",
        "SELECT 1; DELETE FROM sale_line WHERE true",
        "DECLARE x INT64; SELECT 1",
        "BEGIN TRANSACTION"
      })
  void whatIsNoReadIsOnlyJudged(String sql) throws SQLException {
    try (Connection connection = open()) {
      int mark = server.witness().mark();
      SQLException failure = failure(() -> connection.createStatement().execute(sql));
      assertThat(failure.getSQLState()).isEqualTo("42501");
      assertThat(server.witness().since(mark))
          .hasSize(1)
          .allSatisfy(arrival -> assertThat(arrival.dryRun()).isTrue());
      assertThat(server.count("SELECT count(*) FROM sale_line")).isEqualTo(600);
    }
  }

  @Test
  void aTimeZoneIsKeptForTheQueriesToCome() throws SQLException {
    String question = "SELECT CAST(TIMESTAMP '2024-06-01 12:00:00+00' AS STRING)";
    try (Connection connection = open()) {
      connection.createStatement().execute("SET @@time_zone = 'Asia/Tokyo'");
      assertThat(Rows.of(connection, question).get(0).get(0)).startsWith("2024-06-01 21:00:00");
      connection.createStatement().execute("SET @@time_zone = ''");
      assertThat(Rows.of(connection, question).get(0).get(0)).startsWith("2024-06-01 12:00:00");
    }
  }
}
