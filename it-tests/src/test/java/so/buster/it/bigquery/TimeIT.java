package so.buster.it.bigquery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import so.buster.it.contract.Rows;
import so.buster.it.database.bigquery.BigQueryServer;

/** What is given up here ends at the service, and a silent service holds nobody for ever. */
@Timeout(60)
class TimeIT extends StandIn {
  private static final String ENDLESS =
      "SELECT sum(a.millis + d.millis) FROM page_view a, page_view b, page_view c, page_view d";

  private static void awaitBusy() {
    await().atMost(Duration.ofSeconds(5)).until(() -> server.busy());
  }

  @Test
  void anotherThreadCancels() throws Exception {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      CompletableFuture<SQLException> failure =
          CompletableFuture.supplyAsync(() -> failure(() -> statement.executeQuery(ENDLESS)));
      awaitBusy();
      statement.cancel();
      assertThat(failure.get().getSQLState()).isEqualTo("57014");
      assertThat(server.lastEnd(BigQueryServer.READER)).contains("User requested cancellation");
      assertThat(server.busy()).isFalse();
      assertThat(Rows.of(connection, "SELECT 1")).hasSize(1);
    }
  }

  @Test
  void theServiceEndsWhatTakesTooLong() throws SQLException {
    try (Connection connection = open("JobTimeoutMs=700");
        Statement statement = connection.createStatement()) {
      assertThat(failure(() -> statement.executeQuery(ENDLESS)).getSQLState()).isEqualTo("57014");
      assertThat(server.lastEnd(BigQueryServer.READER)).contains("timed out");
      assertThat(server.lastConfiguration(BigQueryServer.READER))
          .contains("\"jobTimeoutMs\":\"700\"");
    }
  }

  @Test
  void theCallersTimeIsToldToTheService() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(1);
      assertThat(failure(() -> statement.executeQuery(ENDLESS)).getSQLState()).isEqualTo("57014");
      assertThat(server.lastEnd(BigQueryServer.READER)).contains("timed out");
    }
  }

  @Test
  void closingEndsWhatRuns() throws Exception {
    Connection connection = open();
    Statement statement = connection.createStatement();
    CompletableFuture<SQLException> failure =
        CompletableFuture.supplyAsync(() -> failure(() -> statement.executeQuery(ENDLESS)));
    awaitBusy();
    connection.close();
    assertThat((Throwable) failure.get()).isNotNull();
    await().atMost(Duration.ofSeconds(5)).until(() -> !server.busy());
  }

  @Test
  void aSilentServiceIsNotValidWithinTheTime() throws SQLException {
    try (Connection connection = open()) {
      assertThat(connection.isValid(5)).isTrue();
      server.stall();
      long start = System.nanoTime();
      assertThat(connection.isValid(1)).isFalse();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    } finally {
      server.goOn();
    }
  }

  @Test
  void nothingIsCancelledThatDoesNotRun() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      int mark = server.witness().mark();
      statement.cancel();
      assertThat(server.witness().since(mark)).isEmpty();
      assertThat(Rows.of(statement.executeQuery("SELECT 1"))).hasSize(1);
    }
  }
}
