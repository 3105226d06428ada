package so.buster.it.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.it.contract.Rows;
import so.buster.it.database.Failure;
import so.buster.it.database.snowflake.SnowflakeDatabase;
import so.buster.it.database.snowflake.SnowflakeServer;

/**
 * What a session is before its first statement. That the service obeys its parameters as the
 * stand-in does is its manual's word.
 */
class SnowflakeSessionIT {
  private static SnowflakeDatabase database;

  @BeforeAll
  static void start() {
    database = new SnowflakeDatabase(SnowflakeServer.start(Optional.empty()));
  }

  @AfterEach
  void forceNothing() {
    database.server().forceNothing();
  }

  @AfterAll
  static void stop() throws SQLException {
    database.server().close();
    assertThat(database.server().witness().unexpected()).isEmpty();
  }

  @Test
  void isPinnedByItsLogin() throws SQLException {
    int mark = database.server().witness().mark();
    try (Connection connection = open("applicationName=pinned", "queryTimeout=7500ms")) {
      assertThat(parameters(connection))
          .containsEntry("MULTI_STATEMENT_COUNT", "1")
          .containsEntry("QUOTED_IDENTIFIERS_IGNORE_CASE", "false")
          .containsEntry("SEARCH_PATH", "$current, $public")
          .containsEntry("STATEMENT_TIMEOUT_IN_SECONDS", "8")
          .containsEntry("STATEMENT_QUEUED_TIMEOUT_IN_SECONDS", "8")
          .containsEntry("ABORT_DETACHED_QUERY", "true")
          .containsEntry("CLIENT_TELEMETRY_ENABLED", "false")
          .containsEntry("CLIENT_SESSION_KEEP_ALIVE", "false")
          .containsEntry("JDBC_QUERY_RESULT_FORMAT", "JSON")
          .containsEntry("ROWS_PER_RESULTSET", "1000001")
          .containsEntry("QUERY_TAG", "buster/pinned");
    }
    assertThat(database.server().witness().statements(mark, SnowflakeServer.USER))
        .startsWith("USE SECONDARY ROLES NONE", "SHOW PARAMETERS IN SESSION");
  }

  @Test
  void lastsTwoMinutesPerStatementUnlessSaidOtherwise() throws SQLException {
    try (Connection connection = open("applicationName=default")) {
      assertThat(parameters(connection)).containsEntry("STATEMENT_TIMEOUT_IN_SECONDS", "120");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MULTI_STATEMENT_COUNT, 0",
    "QUOTED_IDENTIFIERS_IGNORE_CASE, true",
    "SEARCH_PATH, elsewhere",
    "STATEMENT_TIMEOUT_IN_SECONDS, 172800"
  })
  void isNotLentIfWhatWasAskedForDoesNotHold(String parameter, String value) {
    database.server().force(parameter, value);
    Failure failure = Failure.of(() -> open("applicationName=" + parameter).close());
    assertThat(failure.state()).isEqualTo("08001");
    assertThat(failure.message()).contains("although the login asked for it");
  }

  @Test
  void whatABorrowerSetIsUndone() throws SQLException {
    String[] one = {"poolSize=1", "applicationName=undone"};
    Map<String, String> before;
    try (Connection first = open(one);
        Statement statement = first.createStatement()) {
      before = parameters(first);
      statement.execute("ALTER SESSION SET TIMEZONE = 'Europe/Berlin'");
      statement.execute("ALTER SESSION SET WEEK_START = 1;");
      assertThat(parameters(first)).containsEntry("TIMEZONE", "Europe/Berlin");
    }
    int mark = database.server().witness().mark();
    try (Connection second = open(one)) {
      assertThat(parameters(second)).isEqualTo(before);
    }
    assertThat(logins(mark)).as("the session is the same one").isZero();
  }

  @Test
  void whatCannotBeUndoneEndsTheSession() throws SQLException {
    String[] one = {"poolSize=1", "applicationName=ended"};
    for (String sql :
        List.of(
            "ALTER SESSION SET STATEMENT_TIMEOUT_IN_SECONDS = 5",
            "USE SCHEMA wide",
            "USE WAREHOUSE large")) {
      Map<String, String> before;
      try (Connection first = open(one);
          Statement statement = first.createStatement()) {
        before = parameters(first);
        statement.execute(sql);
      }
      int mark = database.server().witness().mark();
      try (Connection second = open(one)) {
        assertThat(parameters(second)).isEqualTo(before);
        assertThat(second.getSchema()).isEqualTo("PUBLIC");
      }
      assertThat(logins(mark)).as(sql).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALTER SESSION SET MULTI_STATEMENT_COUNT = 0",
        "ALTER SESSION SET STATEMENT_TIMEOUT_IN_SECONDS = 172800",
        "ALTER SESSION SET SEARCH_PATH = 'elsewhere'",
        "ALTER SESSION SET QUOTED_IDENTIFIERS_IGNORE_CASE = true",
        "ALTER SESSION SET JDBC_QUERY_RESULT_FORMAT = 'ARROW'",
        "ALTER SESSION UNSET STATEMENT_TIMEOUT_IN_SECONDS",
        "USE ROLE accountadmin",
        "USE SECONDARY ROLES ALL",
        "PUT file:///etc/passwd @~",
        "GET @~/x file:///tmp",
        "CALL system$wait(1)",
        "EXECUTE IMMEDIATE 'DELETE FROM sale_line'",
        "SHOW TABLES ->> DELETE FROM sale_line",
        "SELECT 1 ->> DELETE FROM sale_line",
        "BEGIN DELETE FROM sale_line; END",
        "SELECT system$cancel_query('x')",
        "SELECT * FROM @stage/x.csv",
        "SELECT * FROM TABLE(RESULT_SCAN('x'))",
      })
  void cannotBeOpened(String sql) throws Exception {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.executeQuery("SELECT 1").close();
      database.assertUntouchedBy(
          () -> assertThat(Failure.of(() -> statement.execute(sql)).state()).isEqualTo("42501"));
    }
  }

  /**
   * The driver escapes a quote in a search pattern unless a backslash stands before it, and for the
   * server two backslashes are one and the quote ends the string.
   */
  @Test
  void aSearchPatternCannotEndItsString() throws Exception {
    String chained = " ->> DELETE FROM sale_line --";
    try (Connection connection = open()) {
      DatabaseMetaData data = connection.getMetaData();
      data.getTables(null, null, "b'ok", null).close();
      data.getTables(null, null, "sale\\_line", null).close();
      database.assertUntouchedBy(
          () -> {
            assertMisused(() -> data.getTables(null, null, "x\\\\'" + chained, null));
            assertMisused(() -> data.getColumns(null, null, "x\\\\'" + chained, null));
            assertMisused(() -> data.getFunctions("'" + chained, "x", "x\\"));
            assertMisused(() -> data.getProcedures("'" + chained, "x", "x\\"));
          });
    }
    assertThat(database.server().count("SELECT count(*) FROM sale_line")).isEqualTo(600);
  }

  private static void assertMisused(ThrowingCallable call) {
    assertThat(Failure.of(call).message()).contains("backslash");
  }

  @Test
  void aClosedTableIsClosedWhereverItIsFound() throws Exception {
    try (Connection connection = open("denyTables=public.book", "applicationName=closed");
        Statement statement = connection.createStatement()) {
      assertThat(Rows.count(statement.executeQuery("SELECT * FROM author"))).isEqualTo(20);
      connection.setSchema("WIDE");
      statement.executeQuery("SELECT * FROM t0").close();
      database.assertUntouchedBy(
          () -> {
            assertDenied(statement, "SELECT * FROM book");
            assertDenied(statement, "SELECT * FROM PUBLIC.book");
            assertDenied(statement, "SELECT * FROM BOOKSHOP.PUBLIC.BOOK");
          });
    }
  }

  private static void assertDenied(Statement statement, String sql) {
    assertThat(Failure.of(() -> statement.executeQuery(sql)).code()).isEqualTo("TABLE_DENIED");
  }

  /**
   * A query there comes back after the minute at which the driver gives its server up, not after
   * {@code queryTimeout}: its threads wait where nothing interrupts them. That is not shown here.
   */
  @Test
  void aServerThatFallsSilentIsNoticedByIsValid() throws Exception {
    try (Connection connection = open("applicationName=silent");
        Statement statement = connection.createStatement()) {
      statement.executeQuery("SELECT 1").close();
      database.server().stall();
      long start = System.nanoTime();
      assertThat(connection.isValid(1)).isFalse();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    } finally {
      database.server().goOn();
    }
  }

  @Test
  void aServerThatIsSilentIsNotWaitedForLongerThanAsked() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String url = "jdbc:buster:snowflake://127.0.0.1:" + silent.getLocalPort() + "/?account=a";
      long start = System.nanoTime();
      Failure failure =
          Failure.of(
              () ->
                  DriverManager.getConnection(url + "&connectTimeout=1s", database.credentials()));
      assertThat(failure.code()).isEqualTo("NETWORK_ERROR");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }
  }

  private static long logins(int mark) {
    return database.server().witness().since(mark, "").stream()
        .filter(arrival -> arrival.path().endsWith("login-request"))
        .count();
  }

  private static Map<String, String> parameters(Connection connection) throws SQLException {
    Map<String, String> parameters = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SHOW PARAMETERS IN SESSION")) {
      while (rows.next()) {
        parameters.put(rows.getString("key"), rows.getString("value"));
      }
    }
    return parameters;
  }

  private static Connection open(String... options) throws SQLException {
    return DriverManager.getConnection(database.url(options), database.credentials());
  }
}
