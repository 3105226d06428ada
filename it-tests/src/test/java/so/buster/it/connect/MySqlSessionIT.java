package so.buster.it.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import so.buster.it.database.Failure;
import so.buster.it.database.MySqlFamilyDatabase;
import so.buster.it.database.MySqlServer;
import so.buster.it.database.TcpProxy;

/** What holds in every session on MySQL, whatever the server's own settings say. */
@Timeout(60)
class MySqlSessionIT {
  private static MySqlFamilyDatabase database;

  /** A server that reads quotes, backslashes and bars otherwise than the guard does. */
  @BeforeAll
  static void start() throws IOException, SQLException, InterruptedException {
    database = MySqlFamilyDatabase.create(MySqlServer.start(MySqlFamilyDatabase.WITNESSED));
    try (Connection connection = database.plain();
        Statement statement = connection.createStatement()) {
      statement.execute("SET GLOBAL sql_mode = 'ANSI,NO_BACKSLASH_ESCAPES,HIGH_NOT_PRECEDENCE'");
    }
  }

  @AfterAll
  static void stop() throws IOException {
    if (database != null) {
      database.server().close();
    }
  }

  @Test
  void whatIsPinnedHolds() throws SQLException {
    try (Connection connection = open("queryTimeout=7s", "lockTimeout=3s")) {
      assertThat(row(connection, "SELECT @@sql_mode"))
          .doesNotContain("ANSI", "NO_BACKSLASH", "PIPES", "IGNORE_SPACE", "HIGH_NOT");
      assertThat(row(connection, "SELECT @@transaction_read_only")).isEqualTo("1");
      assertThat(row(connection, "SELECT @@max_execution_time")).isEqualTo("7000");
      assertThat(row(connection, "SELECT @@innodb_lock_wait_timeout")).isEqualTo("3");
      assertThat(row(connection, "SELECT @@lock_wait_timeout")).isEqualTo("3");
      assertThat(row(connection, "SELECT @@character_set_client")).isEqualTo("utf8mb4");
      assertThat(row(connection, "SELECT \"it's\"")).isEqualTo("it's");
    }
  }

  @Test
  void aUseIsFollowedAndForgotten() throws SQLException {
    try (Connection first = open("poolSize=1")) {
      first.createStatement().execute("USE wide");
      assertThat(row(first, "SELECT DATABASE()")).isEqualTo("wide");
    }
    try (Connection second = open("poolSize=1")) {
      assertThat(row(second, "SELECT DATABASE()")).isEqualTo(MySqlFamilyDatabase.NAME);
    }
  }

  @Test
  void aSettingIsUndoneForTheNextBorrower() throws SQLException {
    String before;
    try (Connection first = open("poolSize=1")) {
      before = row(first, "SELECT @@group_concat_max_len");
      first.createStatement().execute("SET SESSION group_concat_max_len = 4711");
      assertThat(row(first, "SELECT @@group_concat_max_len")).isEqualTo("4711");
    }
    try (Connection second = open("poolSize=1")) {
      assertThat(row(second, "SELECT @@group_concat_max_len")).isEqualTo(before);
    }
  }

  @Test
  void clientInfoIsNotSentAsText() throws Exception {
    try (Connection connection = open()) {
      int before = database.sentByTheDriver().size();
      assertThat(Failure.of(() -> connection.setClientInfo("ApplicationName", "marker")).all())
          .doesNotContain("marker");
      assertThat(row(connection, "SELECT 1")).isEqualTo("1");
      List<String> sent = database.sentByTheDriver();
      assertThat(sent.subList(before, sent.size()))
          .isNotEmpty()
          .noneMatch(text -> text.contains("marker"));
    }
  }

  @Test
  void rowsLeftOpenAreNamedAsTheReason() throws SQLException {
    try (Connection connection = open();
        Statement one = connection.createStatement();
        Statement other = connection.createStatement();
        ResultSet rows = one.executeQuery("SELECT view_id FROM page_view")) {
      assertThat(rows.next()).isTrue();
      assertThat(Failure.of(() -> other.executeQuery("SELECT 1")).message())
          .contains("Rows of another statement");
      assertThat(rows.next()).isTrue();
    }
  }

  @Test
  void aSilentServerIsFoundInvalidInTime() throws Exception {
    try (TcpProxy proxy = new TcpProxy(database.server().port());
        Connection connection =
            DriverManager.getConnection(
                "jdbc:buster:mysql://127.0.0.1:" + proxy.port() + "/" + MySqlFamilyDatabase.NAME,
                database.credentials())) {
      assertThat(connection.isValid(2)).isTrue();
      connection.setAutoCommit(false);
      assertThat(row(connection, "SELECT 1")).isEqualTo("1");
      proxy.fallSilent();
      long start = System.nanoTime();
      assertThat(connection.isValid(1)).isFalse();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }
  }

  @Test
  void whyThereIsNoConnectionIsSaid() throws IOException {
    Properties wrong = database.credentials();
    wrong.setProperty("password", "Wrong-Marker");
    assertThat(failure(database.url(), wrong)).contains("user and password");
    assertThat(failure(database.url().replace(MySqlFamilyDatabase.NAME, "none"), credentials()))
        .contains("no such database");
    assertThat(failure("jdbc:buster:mysql://127.0.0.1:1/x", credentials()))
        .contains("cannot be reached");
  }

  private static Properties credentials() {
    return database.credentials();
  }

  private static String failure(String url, Properties properties) {
    Failure failure = Failure.of(() -> DriverManager.getConnection(url, properties).close());
    assertThat(failure.all())
        .doesNotContain("Marker", "127.0.0.1", String.valueOf(database.server().port()));
    return failure.message();
  }

  private static Connection open(String... options) throws SQLException {
    return DriverManager.getConnection(database.url(options), database.credentials());
  }

  private static String row(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }
}
