package so.buster.it.bigquery;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientException;
import org.junit.jupiter.api.Test;
import so.buster.it.contract.Rows;
import so.buster.it.database.bigquery.BigQueryServer;
import so.buster.it.database.bigquery.Witness;

/** What a query would read is known before it runs, and told when it is too much. */
class BudgetIT extends StandIn {
  /** 1000 numbers of 8 bytes each. */
  private static final String PRICED = "SELECT view_id FROM page_view";

  @Test
  void aQueryAboveTheBudgetIsNotRun() throws SQLException {
    try (Connection connection = open("MaximumBytesBilled=7999")) {
      int mark = server.witness().mark();
      SQLException failure = failure(() -> Rows.of(connection, PRICED));
      assertThat((Throwable) failure).isInstanceOf(SQLNonTransientException.class);
      assertThat(failure.getSQLState()).isEqualTo("54000");
      assertThat(failure.getMessage()).contains("8000 bytes", "7999", "MaximumBytesBilled");
      assertThat(server.witness().since(mark))
          .hasSize(1)
          .allSatisfy(arrival -> assertThat(arrival.dryRun()).isTrue());
    }
  }

  @Test
  void whatReadsNothingIsFree() throws SQLException {
    try (Connection connection = open("MaximumBytesBilled=1")) {
      assertThat(Rows.of(connection, "SELECT count(*) FROM page_view")).hasSize(1);
      assertThat(Rows.of(connection, "SELECT 1")).hasSize(1);
    }
  }

  /**
   * Bytes that are billed are more than bytes that are read: 10 MiB a table at least. That refusal
   * is the service's, which calls it an error of its own (500); to try again is of no use.
   */
  @Test
  void theServiceRefusesWhatItWouldBillAboveTheBudget() throws SQLException {
    try (Connection connection = open("MaximumBytesBilled=8000")) {
      int mark = server.witness().mark();
      SQLException failure = failure(() -> Rows.of(connection, PRICED));
      assertThat(failure.getSQLState()).isEqualTo("54000");
      assertThat(failure.getMessage()).contains("8000", "10485760");
      assertThat(server.witness().since(mark))
          .filteredOn(arrival -> arrival.request().matches("GET .*/queries/.*"))
          .hasSize(1);
    }
    try (Connection connection = open("MaximumBytesBilled=10485760")) {
      assertThat(Rows.of(connection, PRICED)).hasSize(1000);
      assertThat(server.lastConfiguration(BigQueryServer.READER)).contains("10485760");
    }
  }

  @Test
  void onlyTheColumnsThatAreReadCount() throws SQLException {
    try (Connection connection = open("MaximumBytesBilled=15999")) {
      SQLException failure =
          failure(() -> Rows.of(connection, "SELECT view_id, seen_at FROM page_view"));
      assertThat(failure.getMessage()).contains("16000 bytes");
      assertThat(server.witness().since(0))
          .extracting(Witness.Arrival::who)
          .containsOnly(BigQueryServer.READER);
    }
  }
}
