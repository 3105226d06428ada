package so.buster.it.markers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import so.buster.it.database.Failure;

/**
 * Host, user, password, database, table, literal and cell are words that stand nowhere else, and
 * none is seen anywhere, whatever is done. Only this may be: the words of a caller's own statement
 * that the database complains of, in the exception that the same caller gets. {@code getURL()} and
 * the metadata's answers are questions that a caller asks; they have tests of their own.
 */
@Timeout(120)
interface MarkerContract {
  /** In statements and parameters. */
  String LITERAL = "literal-marker-4711";

  /** In the place of an option's value, of a wrong password, of a wrong name. */
  String VALUE = "value-marker-4711";

  /** Adds up a million million rows. */
  String ENDLESS =
      "SELECT sum(a.millis + d.millis) FROM page_view a, page_view b, page_view c, page_view d"
          + " WHERE a.page = '"
          + LITERAL
          + "' OR true";

  /** The table of the statements, and the beginning of its cells' end: {@code …@mail.example}. */
  List<String> OF_STATEMENTS = List.of(LITERAL, VALUE, "page_view", "mail.example", "bestseller");

  /** A URL with these options that leads to the marked host. */
  String url(String... options);

  /** Options as they follow a URL without any. */
  static String tail(String... options) {
    return options.length == 0 ? "" : "?" + String.join("&", options);
  }

  /** A URL to the same host, where nobody listens; empty if there is no host. */
  default List<String> unreachable() {
    return List.of(url("connectTimeout=2s").replaceFirst(MarkedHost.HOST + ":\\d+", CLOSED));
  }

  /** Nobody listens on port 1. */
  String CLOSED = MarkedHost.HOST + ":1";

  /** Marked user and password. */
  Properties credentials();

  /** Host, user, password, database. */
  List<String> markers();

  /** A URL whose database does not exist; empty if the server does not mind. */
  List<String> wrongDatabase();

  /** Whether there is a password to be wrong. */
  default boolean asksForPassword() {
    return true;
  }

  /** Whether there is a server whose certificate could be wrong. */
  default boolean hasTls() {
    return true;
  }

  /** A statement that the database gives up because of a cell, which it repeats if it can. */
  default String failingOnACell() {
    return "SELECT CAST(mail AS integer), '" + LITERAL + "' FROM reader";
  }

  @TestFactory
  default Stream<DynamicTest> nothingIsSeen() {
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(test("connect, read, close", this::reads));
    tests.add(test("refused", this::refused));
    tests.add(test("vendor's error about a cell", this::vendorError));
    tests.add(test("vendor's error about a name", this::unknownColumn));
    tests.add(test("cut answer", this::truncated));
    tests.add(test("cancel", this::cancelled));
    tests.add(test("timeout", this::timedOut));
    tests.add(test("closed", this::closed));
    tests.add(test("pool exhausted", this::exhausted));
    tests.add(test("bad configuration", this::misconfigured));
    wrongDatabase().forEach(url -> tests.add(test("wrong database", w -> failing(w, url))));
    unreachable().forEach(url -> tests.add(test("unreachable", w -> failing(w, url))));
    if (asksForPassword()) {
      tests.add(test("wrong password", this::wrongPassword));
    }
    if (hasTls()) {
      tests.add(test("TLS failure", w -> failing(w, url("tls=verify-full", "connectTimeout=3s"))));
    }
    return tests.stream();
  }

  /** What is done under the eyes of a watch. */
  @FunctionalInterface
  interface Occasion {
    void happen(Watch watch) throws Exception;
  }

  private DynamicTest test(String name, Occasion occasion) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          List<String> all = new ArrayList<>(markers());
          all.addAll(OF_STATEMENTS);
          try (Watch watch = new Watch(all)) {
            occasion.happen(watch);
            watch.assertClean();
          }
        });
  }

  private Connection open(String... options) throws SQLException {
    return DriverManager.getConnection(url(options), credentials());
  }

  private void reads(Watch watch) throws SQLException {
    try (Connection connection = open("applicationName=marked");
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT mail, '" + LITERAL + "' FROM reader, bestseller");
        PreparedStatement prepared =
            connection.prepareStatement("SELECT page FROM page_view WHERE page <> ?")) {
      prepared.setString(1, LITERAL);
      try (ResultSet more = prepared.executeQuery()) {
        while (more.next()) {
          assertThat(more.getString(1)).isNotEmpty();
        }
        assertThat(rows.next()).isTrue();
        assertThat(rows.getString(1)).contains("@mail.example");
        for (Object held :
            List.of(connection, statement, rows, prepared, more, connection.getMetaData())) {
          watch.holds(held);
        }
        watch.holds(rows.getMetaData());
        watch.holds(more.getMetaData());
        watch.warned(connection.getWarnings());
        watch.warned(statement.getWarnings());
        watch.warned(rows.getWarnings());
      }
    }
  }

  private void refused(Watch watch) throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      for (String sql :
          List.of(
              "DELETE FROM bestseller WHERE title = '" + LITERAL + "'",
              "SELECT '" + LITERAL + "' FROM bestseller; DROP TABLE page_view",
              "SELECT nosuchfunction('" + LITERAL + "') FROM bestseller",
              "SELECT '" + LITERAL)) {
        assertThat(watch.fails(() -> statement.executeQuery(sql)).state()).isEqualTo("42501");
        assertThat(watch.fails(() -> connection.prepareStatement(sql)).state()).isEqualTo("42501");
      }
      watch.holds(statement);
    }
  }

  private void vendorError(Watch watch) throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      Failure failure = watch.fails(() -> count(statement.executeQuery(failingOnACell())));
      assertThat(failure.state()).isNotEqualTo("42501");
      watch.holds(statement);
      watch.warned(statement.getWarnings());
    }
  }

  private void unknownColumn(Watch watch) throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      Failure failure =
          watch.fails(
              () ->
                  statement.executeQuery(
                      "SELECT nosuchcolumn FROM reader WHERE nickname = '" + LITERAL + "'"));
      assertThat(failure.message()).contains("nosuchcolumn");
    }
  }

  private void truncated(Watch watch) throws SQLException {
    try (Connection connection = open("maxRows=3");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT page, '" + LITERAL + "' FROM page_view")) {
      while (rows.next()) {
        assertThat(rows.getRow()).isLessThanOrEqualTo(3);
      }
      assertThat(rows.getWarnings().getSQLState()).isEqualTo("01B01");
      watch.warned(rows.getWarnings());
      watch.warned(statement.getWarnings());
      watch.holds(rows);
    }
  }

  private void cancelled(Watch watch) throws Exception {
    try (Connection connection = open("queryTimeout=30s");
        Statement statement = connection.createStatement()) {
      CompletableFuture<Void> cancel =
          CompletableFuture.runAsync(
              () -> cancel(statement),
              CompletableFuture.delayedExecutor(700, TimeUnit.MILLISECONDS));
      assertThat(watch.fails(() -> count(statement.executeQuery(ENDLESS))).state())
          .isEqualTo("57014");
      cancel.get(10, TimeUnit.SECONDS);
      watch.holds(statement);
    }
  }

  private static void cancel(Statement statement) {
    try {
      statement.cancel();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void timedOut(Watch watch) throws SQLException {
    try (Connection connection = open("queryTimeout=1s");
        Statement statement = connection.createStatement()) {
      assertThat(watch.fails(() -> count(statement.executeQuery(ENDLESS))).state())
          .isEqualTo("57014");
      watch.holds(connection);
    }
  }

  private void closed(Watch watch) throws SQLException {
    Connection connection = open();
    Statement statement = connection.createStatement();
    ResultSet rows = statement.executeQuery("SELECT '" + LITERAL + "' FROM bestseller");
    connection.close();
    watch.fails(rows::next);
    watch.fails(() -> statement.executeQuery("SELECT '" + LITERAL + "' FROM bestseller"));
    watch.fails(connection::createStatement);
    watch.holds(connection);
    watch.holds(statement);
    watch.holds(rows);
  }

  private void exhausted(Watch watch) throws SQLException {
    String[] options = {"poolSize=1", "connectTimeout=2s", "applicationName=exhausted"};
    try (Connection first = open(options)) {
      first.setAutoCommit(false);
      first.createStatement().executeQuery("SELECT 1").close();
      Failure failure = watch.fails(() -> use(url(options), credentials()));
      assertThat(failure.message()).contains("poolSize");
      watch.holds(first);
    }
  }

  private void misconfigured(Watch watch) {
    for (String option :
        List.of(
            "nosuchoption=" + VALUE,
            "maxRows=" + VALUE,
            "queryTimeout=" + VALUE,
            "maxResultBytes=" + VALUE,
            "tls=" + VALUE,
            "tlsRoot=/" + VALUE,
            "applicationName=" + VALUE + "%0a",
            "allowTables=" + VALUE + "(",
            "allowFunctions=" + VALUE + "(",
            "pooler=" + VALUE,
            "maxRows=1&maxRows=" + VALUE,
            "socketFactory=" + VALUE,
            "%zz=" + VALUE)) {
      failing(watch, url(option));
    }
    Properties odd = credentials();
    odd.setProperty("nosuchoption", VALUE);
    watch.fails(() -> use(url(), odd));
    for (String url :
        List.of(
            "jdbc:buster:" + VALUE + "://" + MarkedHost.HOST + "/x",
            "jdbc:buster:postgresql://" + VALUE + ":" + VALUE + "@" + MarkedHost.HOST + "/x",
            "jdbc:buster:postgresql://" + VALUE + ".example/x?password=" + VALUE,
            "jdbc:buster:mysql://" + VALUE + ".example:99999/x",
            "jdbc:buster:duckdb:/nowhere/" + VALUE)) {
      failing(watch, url);
    }
  }

  private void wrongPassword(Watch watch) {
    Properties wrong = credentials();
    wrong.setProperty("password", VALUE);
    failing(watch, url("connectTimeout=10s"), wrong);
  }

  private void failing(Watch watch, String url) {
    failing(watch, url, credentials());
  }

  private static void failing(Watch watch, String url, Properties who) {
    Failure failure = watch.fails(() -> use(url, who));
    assertThat(failure.state()).matches("08.*|28000");
  }

  private static void use(String url, Properties who) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, who);
        Statement statement = connection.createStatement()) {
      statement.executeQuery("SELECT 1").close();
    }
  }

  private static int count(ResultSet rows) throws SQLException {
    try (rows) {
      int count = 0;
      while (rows.next()) {
        count++;
      }
      return count;
    }
  }
}
