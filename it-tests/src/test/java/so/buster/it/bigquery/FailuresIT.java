package so.buster.it.bigquery;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTransientException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import so.buster.it.contract.Rows;
import so.buster.it.database.bigquery.BigQueryServer;
import so.buster.it.database.bigquery.Witness;

/** The service's errors as JDBC says them, and which of them are tried again. */
class FailuresIT extends StandIn {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELEC 1 | 42601",
        "SELECT nosuch FROM book | 42703",
        "SELECT * FROM nosuch | 42S02",
        "SELECT nosuch(1) | 42883",
        "SELECT CAST('x' AS INT64) | 22018",
        "SELECT secret FROM vault.secret | 42501"
      })
  void anErrorHasItsState(String sql, String state) throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      SQLException failure = failure(() -> statement.executeQuery(sql.strip()));
      assertThat(failure.getSQLState()).isEqualTo(state);
      assertThat(Rows.of(connection, "SELECT 1")).hasSize(1);
    }
  }

  @Test
  void anUnknownNameIsShownWhereItStands() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      SQLException failure = failure(() -> statement.executeQuery("SELECT\n nosuch FROM book"));
      assertThat((Throwable) failure).isInstanceOf(SQLSyntaxErrorException.class);
      assertThat(failure.getMessage()).contains("nosuch").contains("9");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "403, rateLimitExceeded",
    "500, backendError",
    "503, backendError",
    "502, internalError"
  })
  void whatPassesIsTriedAgain(int status, String reason) throws SQLException {
    try (Connection connection = open()) {
      server.fail(status, reason, "Try again");
      server.fail(status, reason, "Try again");
      assertThat(Rows.of(connection, "SELECT 1")).hasSize(1);
    }
  }

  @Test
  void whatGoesOnFailingIsAnError() throws SQLException {
    try (Connection connection = open()) {
      for (int i = 0; i < 4; i++) {
        server.fail(503, "backendError", "Try again");
      }
      SQLException failure = failure(() -> Rows.of(connection, "SELECT 1"));
      assertThat((Throwable) failure).isInstanceOf(SQLTransientException.class);
      assertThat(failure.getSQLState()).isEqualTo("58000");
    }
  }

  @Test
  void aQuotaThatIsUsedUpIsTold() throws SQLException {
    try (Connection connection = open()) {
      int mark = server.witness().mark();
      server.fail(403, "quotaExceeded", "Quota exceeded: too much was read today");
      assertThat(failure(() -> Rows.of(connection, "SELECT 1")).getSQLState()).isEqualTo("53400");
      assertThat(server.witness().since(mark)).hasSize(1);
    }
  }

  /** A job is inserted under an id of its own: when the answer is lost, it is not run twice. */
  @Test
  void aLostAnswerRunsNothingTwice() throws SQLException {
    try (Connection connection = open()) {
      int mark = server.witness().mark();
      server.loseNextAnswer();
      assertThat(Rows.of(connection, "SELECT count(*) FROM book")).hasSize(1);
      assertThat(server.witness().since(mark))
          .filteredOn(arrival -> arrival.request().startsWith("POST") && !arrival.dryRun())
          .extracting(Witness.Arrival::sql)
          .hasSize(2);
      assertThat(server.jobsOf(BigQueryServer.READER, "SELECT count(*) FROM book")).isEqualTo(1);
    }
  }

  @Test
  void aTokenThatIsNobodysIsNoLogin() {
    SQLException failure =
        failure(
            () ->
                so.buster.it.database.bigquery.VendorDriver.connect(server, "ya29.nobody").close());
    assertThat((Throwable) failure).isInstanceOf(SQLInvalidAuthorizationSpecException.class);
    assertThat(failure.getSQLState()).isEqualTo("28000");
    assertThat(failure.getMessage()).doesNotContain("ya29");
  }

  @Test
  void aDatasetThatIsNotThereFailsTheLogin() {
    SQLException failure = failure(() -> open("Location=EU", "JobTimeoutMs=0", "Labels=X").close());
    assertThat(failure.getSQLState()).isEqualTo("08001");
  }
}
