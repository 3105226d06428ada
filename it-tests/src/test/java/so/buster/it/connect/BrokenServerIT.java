package so.buster.it.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import so.buster.it.database.Failure;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;
import so.buster.it.database.TcpProxy;

/** Servers that are not there, do not answer, fall silent or die: bounded waits and clear words. */
@ExtendWith(SharedPostgres.class)
@Timeout(60)
class BrokenServerIT {
  private static final String ENDLESS =
      "SELECT count(*) FROM page_view a, page_view b, page_view c, page_view d";

  private static PostgresDatabase database;

  @BeforeAll
  static void create(PostgresServer server) {
    database = PostgresDatabase.create(server, "broken");
  }

  @Test
  void noServer() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    long start = System.nanoTime();
    Failure failure = Failure.of(() -> use(free, "connectTimeout=3s"));
    assertThat(failure.state()).startsWith("08");
    assertThat(failure.retryable()).isTrue();
    assertThat(failure.all()).doesNotContain("127.0.0.1", String.valueOf(free));
    assertThat(since(start)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void aServerThatAcceptsAndSaysNothing() throws IOException {
    try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      long start = System.nanoTime();
      Failure failure = Failure.of(() -> use(mute.getLocalPort(), "connectTimeout=2s"));
      assertThat(failure.state()).startsWith("08");
      assertThat(failure.message()).contains("connectTimeout");
      assertThat(since(start)).isLessThan(Duration.ofSeconds(6));
    }
  }

  @Test
  void aSilentServerIsFoundInvalidInTime() throws Exception {
    try (TcpProxy proxy = new TcpProxy(database.server().port());
        Connection connection = open(proxy.port())) {
      assertThat(connection.isValid(2)).isTrue();
      connection.setAutoCommit(false);
      connection.createStatement().executeQuery("SELECT 1").close();
      proxy.fallSilent();
      long start = System.nanoTime();
      assertThat(connection.isValid(1)).isFalse();
      assertThat(since(start)).isLessThan(Duration.ofMillis(2500));
    }
  }

  @Test
  void aQueryToASilentServerEndsInTime() throws Exception {
    try (TcpProxy proxy = new TcpProxy(database.server().port());
        Connection connection = open(proxy.port(), "queryTimeout=1s");
        Statement statement = connection.createStatement()) {
      statement.executeQuery("SELECT 1").close();
      proxy.fallSilent();
      long start = System.nanoTime();
      assertThat(Failure.of(() -> statement.executeQuery("SELECT 2")).state())
          .matches("57014|08...");
      assertThat(since(start)).isLessThan(Duration.ofSeconds(15));
    }
  }

  @Test
  void aServerThatDiesMidQuery() throws Exception {
    String[] one = {"poolSize=1", "connectTimeout=3s"};
    try (TcpProxy proxy = new TcpProxy(database.server().port())) {
      try (Connection connection = open(proxy.port(), one)) {
        CompletableFuture<Void> cut =
            CompletableFuture.runAsync(
                proxy::cut, CompletableFuture.delayedExecutor(700, TimeUnit.MILLISECONDS));
        Failure failure = Failure.of(() -> connection.createStatement().executeQuery(ENDLESS));
        cut.join();
        assertThat(failure.state()).startsWith("08");
        assertThat(failure.code()).isEqualTo("NETWORK_ERROR");
        assertThat(failure.retryable()).isTrue();
      }
      try (Connection again = open(proxy.port(), one)) {
        assertWorks(again);
      }
    } finally {
      endEndless();
    }
  }

  @Test
  void aSessionThatTheServerEnds() throws Exception {
    try (Connection connection = open(database.server().port(), "poolSize=1")) {
      CompletableFuture<Void> end = CompletableFuture.runAsync(BrokenServerIT::endTheQuery);
      Failure failure = Failure.of(() -> connection.createStatement().executeQuery(ENDLESS));
      assertThat(failure.state()).isIn("57P01", "08006");
      end.join();
    }
    try (Connection again = open(database.server().port(), "poolSize=1")) {
      assertWorks(again);
    }
  }

  private static void endTheQuery() {
    await().atMost(Duration.ofSeconds(10)).until(database::busy);
    try {
      endEndless();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void endEndless() throws SQLException {
    database.run(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'active'"
            + " AND datname = current_database() AND pid <> pg_backend_pid()");
  }

  private static void assertWorks(Connection connection) throws SQLException {
    try (ResultSet rows = connection.createStatement().executeQuery("SELECT 41 + 1")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isEqualTo(42);
    }
  }

  private static void use(int port, String... options) throws SQLException {
    try (Connection connection = open(port, options)) {
      assertWorks(connection);
    }
  }

  private static Connection open(int port, String... options) throws SQLException {
    String url = database.url(options).replace(":" + database.server().port(), ":" + port);
    return DriverManager.getConnection(url, database.credentials());
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
