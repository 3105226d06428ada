package so.buster.it.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import so.buster.it.database.Failure;

/** No statement outlives its time, and what is given up here ends at the database too. */
@Timeout(60)
interface TimeContract extends Contract {
  @Test
  default void aRunawayQueryIsStopped() throws Exception {
    try (Connection connection = open("queryTimeout=1s");
        Statement statement = connection.createStatement()) {
      assertTimeout(() -> read(statement.executeQuery(ENDLESS)));
      assertWorks(connection);
    }
    assertIdle();
  }

  @Test
  default void aRunawayPreparedQueryIsStopped() throws Exception {
    try (Connection connection = open("queryTimeout=1s");
        var statement = connection.prepareStatement(ENDLESS + " WHERE a.view_id > ?")) {
      statement.setInt(1, 0);
      assertTimeout(() -> read(statement.executeQuery()));
    }
    assertIdle();
  }

  @Test
  default void theCallerMayShortenTheTime() throws Exception {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(1);
      assertTimeout(() -> read(statement.executeQuery(ENDLESS)));
      assertWorks(connection);
    }
    assertIdle();
  }

  @Test
  default void theCallerMayNotProlongIt() throws Exception {
    for (int seconds : new int[] {0, 9999}) {
      try (Connection connection = open("queryTimeout=1s");
          Statement statement = connection.createStatement()) {
        statement.setQueryTimeout(seconds);
        assertTimeout(() -> read(statement.executeQuery(ENDLESS)));
      }
    }
    assertIdle();
  }

  /** A driver that hands out rows as they come has the error with the first one. */
  private static void read(ResultSet rows) throws SQLException {
    try (rows) {
      Rows.count(rows);
    }
  }

  @Test
  default void theTimeCoversTheReading() throws Exception {
    try (Connection connection = open("queryTimeout=1s");
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.setFetchSize(10);
      ResultSet rows = statement.executeQuery("SELECT v.view_id FROM page_view v, book b");
      assertThat(rows.next()).isTrue();
      Thread.sleep(1500);
      Failure failure = Failure.of(() -> Rows.count(rows));
      assertThat(failure.state()).isEqualTo("57014");
      assertThat(failure.message()).startsWith("Query timeout");
    }
  }

  @Test
  default void cancelStopsIt() throws Exception {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      CompletableFuture<Void> cancelled =
          CompletableFuture.runAsync(
              () -> {
                await().until(() -> database().busy());
                cancel(statement);
              });
      assertThat(Failure.of(() -> read(statement.executeQuery(ENDLESS))).state())
          .isEqualTo("57014");
      cancelled.join();
      assertWorks(connection);
    }
    assertIdle();
  }

  private static void cancel(Statement statement) {
    try {
      statement.cancel();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  default void cancellingWhatDoesNotRunHarmsNobody() throws Exception {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.cancel();
      assertWorks(connection);
      statement.cancel();
      assertWorks(connection);
    }
  }

  @Test
  default void aLiveConnectionIsValid() throws SQLException {
    try (Connection connection = open()) {
      assertThat(connection.isValid(5)).isTrue();
    }
  }

  private static void assertTimeout(ThrowingCallable query) {
    long start = System.nanoTime();
    Failure failure = Failure.of(query);
    assertThat(failure.state()).isEqualTo("57014");
    assertThat(failure.message()).startsWith("Query timeout");
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(Duration.ofMillis(700), Duration.ofSeconds(8));
  }

  private static void assertWorks(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT 'alive'")) {
      assertThat(Rows.of(rows)).containsExactly(List.of("alive"));
    }
  }

  private void assertIdle() {
    await().atMost(Duration.ofSeconds(5)).until(() -> !database().busy());
  }
}
