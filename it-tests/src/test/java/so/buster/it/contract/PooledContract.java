package so.buster.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import so.buster.it.database.Database;
import so.buster.it.database.Failure;
import so.buster.it.database.PooledDatabase;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.TestPooler;
import so.buster.it.database.TransactionWitness;

/**
 * The contract through a pooler in transaction mode, in whose sessions others leave their settings.
 * When all of it has been tested, the server's log must hold no statement of the driver outside a
 * protected transaction.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PooledContract extends DatabaseContract {
  private TestPooler pooler;
  private PooledDatabase database;
  private long mark;

  /** Starts the pooler. */
  abstract TestPooler start(PostgresServer server) throws Exception;

  @BeforeAll
  void connect(PostgresServer server) throws Exception {
    pooler = start(server);
    String name = getClass().getSimpleName().toLowerCase(Locale.ROOT);
    database =
        new PooledDatabase(PostgresDatabase.create(server, name), pooler.port(), pooler.user());
    mark = database.behind().mark();
  }

  private void strangerLeaves(List<String> statements) throws Exception {
    pooler.strangerLeaves(database, statements);
  }

  @AfterAll
  void everyStatementWasProtected() throws Exception {
    TransactionWitness witness = TransactionWitness.of(database.behind().sentByOthersSince(mark));
    pooler.close();
    assertThat(witness.unprotected()).isEmpty();
    assertThat(witness.attested()).isGreaterThan(500);
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public List<String> secrets() {
    return List.of(
        PostgresServer.PASSWORD,
        "127.0.0.1",
        ":" + database.behind().server().port(),
        ":" + database.port());
  }

  @Override
  public String everyType() {
    return PostgresqlIT.EVERY_TYPE;
  }

  @Test
  void whatAStrangerLeftDoesNotCount() throws Exception {
    Map<String, String> before = settings();
    strangerLeaves(
        List.of(
            "SET default_transaction_read_only = off",
            "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE, ISOLATION LEVEL SERIALIZABLE",
            "SET statement_timeout = 0",
            "SET lock_timeout = 0",
            "SET idle_in_transaction_session_timeout = 0",
            "SET standard_conforming_strings = off",
            "SET backslash_quote = on",
            "SET transform_null_equals = on",
            "SET IntervalStyle = iso_8601",
            "SET bytea_output = escape",
            "SET extra_float_digits = 0",
            "SET xmloption = document",
            "SET row_security = off",
            "SET work_mem = '128kB'",
            "SET search_path = wide, pg_catalog",
            "SET ROLE pg_monitor"));
    assertThat(settings()).isEqualTo(before);
    try (Connection connection = open()) {
      assertThat(connection.getSchema()).isEqualTo("public");
      assertThat(Rows.of(connection, "SELECT 'a\\', current_user, NULL = NULL"))
          .containsExactly(List.of("a\\", database.user(), "null"));
      try (var prepared = connection.prepareStatement("SELECT 'a\\', ?")) {
        prepared.setString(1, "b");
        assertThat(Rows.of(prepared.executeQuery())).containsExactly(List.of("a\\", "b"));
      }
      assertThat(Rows.of(connection, "SELECT '\\x01'::bytea, 0.1::float8 + 0.2"))
          .containsExactly(List.of("\\x01", "0.30000000000000004"));
    }
  }

  @Test
  void aStrangersIdentityIsNotOurs() throws Exception {
    strangerLeaves(List.of("SET SESSION AUTHORIZATION pg_monitor"));
    try (Connection connection = open()) {
      assertThat(Rows.of(connection, "SELECT current_user, session_user"))
          .containsExactly(List.of(database.user(), database.user()));
    }
    strangerLeaves(List.of("RESET SESSION AUTHORIZATION"));
  }

  /** Row policies ask for settings that the server has never heard of. */
  @Test
  void aStrangersTenantIsNotOurs() throws Exception {
    database.behind().run("CREATE TABLE secret AS SELECT 'a' AS tenant");
    database
        .behind()
        .run(
            "CREATE VIEW mine AS SELECT tenant FROM secret"
                + " WHERE tenant = current_setting('app.tenant', true)");
    strangerLeaves(List.of("SET app.tenant = 'a'"));
    try (Connection connection = open()) {
      assertThat(Rows.of(connection, "SELECT * FROM mine")).isEmpty();
    }
    assertThat(strangerSees("SELECT tenant FROM mine")).containsExactly("a");
  }

  /** What the server's log says since the mark, once it has caught up. */
  private String logged(long before) throws SQLException {
    assertThat(database.behind().sentSince(before)).isNotEmpty();
    return database.behind().server().log().textSince(before);
  }

  private Map<String, String> settings() throws SQLException {
    try (Connection connection = open()) {
      return Rows.of(connection, "SELECT name, setting FROM pg_settings").stream()
          .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
    }
  }

  @Test
  void aStrangersTemporaryTableIsNotReadInPlaceOfTheReal() throws Exception {
    strangerLeaves(
        List.of(
            "CREATE TEMPORARY TABLE author (author_id integer, full_name text)",
            "CREATE TEMPORARY TABLE pg_class (relname name)"));
    try (Connection connection = open()) {
      assertThat(Rows.of(connection, "SELECT count(*) FROM author")).containsExactly(List.of("20"));
      assertThat(Rows.of(connection, "SELECT count(*) > 100 FROM pg_class"))
          .containsExactly(List.of("t"));
      connection.createStatement().execute("SET search_path = public");
      assertThat(Rows.of(connection, "SELECT count(*) FROM author")).containsExactly(List.of("20"));
    }
    strangerLeaves(List.of("DROP TABLE pg_temp.author", "DROP TABLE pg_temp.pg_class"));
  }

  /** The second wall: what the guard cannot see, since an administrator made it. */
  @Test
  void aViewThatWritesIsStoppedByTheServer() throws Exception {
    database
        .behind()
        .run(
            "CREATE FUNCTION sneaky() RETURNS bigint LANGUAGE sql AS"
                + " 'INSERT INTO author VALUES (4711, ''nobody'') RETURNING author_id'");
    database.behind().run("CREATE VIEW innocent AS SELECT sneaky() AS x");
    strangerLeaves(List.of("SET default_transaction_read_only = off"));
    long before = database.behind().server().log().mark();
    for (boolean autoCommit : new boolean[] {true, false}) {
      try (Connection connection = open();
          Statement statement = connection.createStatement()) {
        connection.setAutoCommit(autoCommit);
        for (int i = 0; i < 3; i++) {
          Failure failure = Failure.of(() -> statement.executeQuery("SELECT * FROM innocent"));
          assertThat(failure.state()).isEqualTo("25006");
          if (!autoCommit) {
            connection.rollback();
          }
        }
      }
    }
    assertThat(logged(before)).contains("cannot execute INSERT in a read-only transaction");
    try (Connection plain = database.plain()) {
      assertThat(Rows.of(plain, "SELECT count(*) FROM author")).containsExactly(List.of("20"));
    }
  }

  @Test
  void theServersOwnClockStopsIt() throws Exception {
    strangerLeaves(List.of("SET statement_timeout = 0"));
    try (Connection connection = open("queryTimeout=1500ms")) {
      assertThat(Rows.of(connection, "SHOW statement_timeout")).containsExactly(List.of("1500ms"));
      // Ours is told to wait for the next full second, so the server's comes first.
      long before = database.behind().server().log().mark();
      connection.createStatement().execute("SET statement_timeout = '300ms'");
      Failure failure =
          Failure.of(() -> Rows.count(connection.createStatement().executeQuery(ENDLESS)));
      assertThat(failure.state()).isEqualTo("57014");
      assertThat(logged(before)).contains("canceling statement due to statement timeout");
    }
  }

  /** The pooler has no session left: whoever waits for one waits no longer than for an answer. */
  @Test
  void waitingForASessionCountsAsTime() throws Exception {
    try (Connection first = open();
        Connection second = open();
        Connection third = open("queryTimeout=1s");
        Statement statement = third.createStatement()) {
      for (Connection holder : List.of(first, second)) {
        holder.setAutoCommit(false);
        holder.createStatement().executeQuery("SELECT 1").close();
      }
      long start = System.nanoTime();
      Failure failure = Failure.of(() -> statement.executeQuery("SELECT 2"));
      assertThat(failure.code()).isEqualTo("QUERY_TIMEOUT");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
    try (Connection connection = open("queryTimeout=1s")) {
      assertThat(Rows.of(connection, "SELECT 3")).containsExactly(List.of("3"));
    }
  }

  @Test
  void whatABorrowerSetsHoldsInItsTransactionsAndNowhereElse() throws Exception {
    String[] one = {"poolSize=1", "applicationName=settings"};
    Set<String> strangers = strangerSees("SHOW search_path", "SHOW TimeZone", "SHOW work_mem");
    try (Connection connection = open(one);
        Statement statement = connection.createStatement()) {
      statement.execute("SET search_path TO wide");
      statement.execute("SET TIME ZONE 'Asia/Tokyo'");
      connection.setClientInfo("ApplicationName", "my tool");
      connection.setAutoCommit(false);
      statement.execute("SET work_mem = '1MB'");
      for (int i = 0; i < 4; i++) {
        assertThat(Rows.of(connection, "SHOW search_path").get(0).get(0)).startsWith("wide");
        assertThat(Rows.of(connection, "SHOW TimeZone")).containsExactly(List.of("Asia/Tokyo"));
        assertThat(Rows.of(connection, "SHOW work_mem")).containsExactly(List.of("1MB"));
        assertThat(Rows.of(connection, "SHOW application_name").get(0).get(0)).contains("my tool");
        connection.commit();
      }
      connection.setAutoCommit(true);
      connection.setSchema("public");
      assertThat(connection.getSchema()).isEqualTo("public");
      assertThat(strangerSees("SHOW search_path", "SHOW TimeZone", "SHOW work_mem"))
          .isEqualTo(strangers);
    }
    try (Connection next = open(one)) {
      assertThat(next.getSchema()).isEqualTo("public");
      assertThat(Rows.of(next, "SHOW work_mem")).isNotEqualTo(List.of(List.of("1MB")));
      assertThat(Rows.of(next, "SHOW application_name").get(0).get(0)).isEqualTo("buster/settings");
    }
  }

  @Test
  void aRollbackTakesBackWhatWasSet() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.execute("SET work_mem = '2MB'");
      connection.setAutoCommit(false);
      statement.execute("SET work_mem = '1MB'");
      connection.rollback();
      assertThat(Rows.of(connection, "SHOW work_mem")).containsExactly(List.of("2MB"));
    }
  }

  @Test
  void theIsolationIsThatOfEveryTransaction() throws SQLException {
    try (Connection connection = open()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
      for (int i = 0; i < 3; i++) {
        assertThat(Rows.of(connection, "SHOW transaction_isolation"))
            .containsExactly(List.of("serializable"));
      }
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      assertThat(Rows.of(connection, "SHOW transaction_isolation"))
          .containsExactly(List.of("read committed"));
    }
  }

  /** It would be said in a transaction and count in the next, which is somebody else's. */
  @Test
  void aSettingOfTransactionsToComeIsRefused() throws Exception {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.executeQuery("SELECT 1").close();
      database.assertUntouchedBy(
          () -> {
            Failure failure =
                Failure.of(
                    () ->
                        statement.execute(
                            "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SERIALIZABLE"));
            assertThat(failure.state()).isEqualTo("42501");
            assertThat(failure.code()).isEqualTo("SESSION_SETTING");
          });
    }
  }

  @Test
  void nothingIsPreparedInASessionThatOthersGet() throws Exception {
    try (Connection connection = open();
        var statement = connection.prepareStatement("SELECT ? + 1")) {
      for (int i = 0; i < 20; i++) {
        statement.setInt(1, i);
        assertThat(Rows.of(statement.executeQuery())).containsExactly(List.of(i + 1 + ""));
      }
    }
    assertThat(strangerSees("SELECT count(*) FROM pg_prepared_statements ")).containsOnly("0");
  }

  @Test
  void rowsOutliveAnotherStatementsError() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT author_id, ARRAY[b] FROM book b")) {
      assertThat(rows.next()).isTrue();
      assertThat(
              Failure.of(() -> connection.createStatement().executeQuery("SELECT 1 / 0")).state())
          .isEqualTo("22012");
      assertThat(rows.getArray(2)).isNotNull();
      assertThat(Rows.count(rows)).isPositive();
      assertThat(Rows.of(connection, "SELECT 1")).containsExactly(List.of("1"));
    }
  }

  @Test
  void noTransactionStaysOpenInAutoCommitMode() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.executeQuery("SELECT 1").close();
      assertThat(idleInTransaction()).isZero();
      connection.getMetaData().getSchemas().close();
      assertThat(idleInTransaction()).isZero();
      Rows.count(statement.executeQuery("SELECT 1"));
      assertThat(idleInTransaction()).isZero();
      assertThat(Failure.of(() -> statement.executeQuery("SELECT 1 / 0"))).isNotNull();
      assertThat(idleInTransaction()).isZero();
    }
  }

  private int idleInTransaction() throws SQLException {
    try (Connection plain = database.plain()) {
      return Integer.parseInt(
          Rows.of(
                  plain,
                  "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                      + " AND state LIKE 'idle in transaction%'")
              .get(0)
              .get(0));
    }
  }

  /** What other clients of the pooler are told, by every session that it has. */
  private Set<String> strangerSees(String... questions) throws SQLException {
    Set<String> answers = new HashSet<>();
    for (int i = 0; i < 10; i++) {
      try (Connection stranger = database.stranger()) {
        for (String question : questions) {
          answers.add(Rows.of(stranger, TransactionWitness.STRANGER + question).get(0).get(0));
        }
      }
    }
    return answers;
  }
}
