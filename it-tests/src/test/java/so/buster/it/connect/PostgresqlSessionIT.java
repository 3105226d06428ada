package so.buster.it.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import so.buster.it.contract.Rows;
import so.buster.it.database.Failure;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;

/** The second wall: the server's own session is read-only and bounded, whatever the guard does. */
@ExtendWith(SharedPostgres.class)
class PostgresqlSessionIT {
  private static PostgresDatabase database;

  @BeforeAll
  static void create(PostgresServer server) throws SQLException {
    database = PostgresDatabase.create(server, "session");
    database.run("CREATE ROLE clerk LOGIN PASSWORD '" + PostgresServer.PASSWORD + "'");
    database.run("GRANT SELECT ON author TO clerk");
    database.run("ALTER ROLE clerk SET standard_conforming_strings = off");
    database.run("ALTER ROLE clerk SET default_transaction_read_only = off");
    database.run("ALTER ROLE clerk SET search_path = wide");
  }

  @Test
  void isReadOnlyInAndOutOfTransactions() throws SQLException {
    try (Connection connection = open(database.credentials())) {
      assertThat(show(connection, "transaction_read_only")).isEqualTo("on");
      connection.setReadOnly(false);
      connection.setAutoCommit(false);
      assertThat(show(connection, "transaction_read_only")).isEqualTo("on");
      assertThat(show(connection, "default_transaction_read_only")).isEqualTo("on");
      connection.commit();
      assertThat(show(connection, "transaction_read_only")).isEqualTo("on");
      connection.rollback();
      connection.setAutoCommit(true);
      assertThat(show(connection, "transaction_read_only")).isEqualTo("on");
      assertThat(show(connection, "default_transaction_read_only")).isEqualTo("on");
    }
  }

  @Test
  void isBoundedByTheServerToo() throws SQLException {
    try (Connection connection = open(database.credentials(), "queryTimeout=7s")) {
      assertThat(show(connection, "statement_timeout")).isNotEqualTo("0");
      assertThat(show(connection, "lock_timeout")).isEqualTo("10s");
      assertThat(show(connection, "idle_in_transaction_session_timeout")).isEqualTo("10min");
      assertThat(show(connection, "application_name")).startsWith("buster/");
    }
  }

  @Test
  void settingsOfTheRoleThatChangeReadingDoNotCount() throws SQLException {
    try (Connection connection = open(clerk())) {
      assertThat(show(connection, "standard_conforming_strings")).isEqualTo("on");
      assertThat(show(connection, "default_transaction_read_only")).isEqualTo("on");
      try (ResultSet rows = connection.createStatement().executeQuery("SELECT 'a\\'")) {
        assertThat(Rows.of(rows)).containsExactly(List.of("a\\"));
      }
    }
  }

  @Test
  void aViewThatWritesIsStoppedByTheServer() throws SQLException {
    database.run(
        "CREATE FUNCTION sneaky() RETURNS bigint LANGUAGE sql AS"
            + " 'INSERT INTO author VALUES (4711, ''nobody'') RETURNING author_id'");
    database.run("CREATE VIEW innocent AS SELECT sneaky() AS x");
    try (Connection connection = open(database.credentials());
        Statement statement = connection.createStatement()) {
      Failure failure = Failure.of(() -> statement.executeQuery("SELECT * FROM innocent"));
      assertThat(failure.state()).isEqualTo("25006");
    }
  }

  @Test
  void aRoleWithFewRightsSeesItsOwn() throws SQLException {
    try (Connection connection = open(clerk());
        Statement statement = connection.createStatement()) {
      assertThat(Rows.count(statement.executeQuery("SELECT * FROM public.author"))).isEqualTo(20);
      Failure failure = Failure.of(() -> statement.executeQuery("SELECT * FROM public.book"));
      assertThat(failure.code()).isEqualTo("QUERY_EXECUTION_ERROR");
    }
  }

  private static Properties clerk() {
    Properties properties = database.credentials();
    properties.setProperty("user", "clerk");
    return properties;
  }

  private static String show(Connection connection, String setting) throws SQLException {
    try (ResultSet rows = connection.createStatement().executeQuery("SHOW " + setting)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }

  private static Connection open(Properties credentials, String... options) throws SQLException {
    return DriverManager.getConnection(database.url(options), credentials);
  }
}
