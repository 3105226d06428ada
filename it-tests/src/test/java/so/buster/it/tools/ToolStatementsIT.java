package so.buster.it.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import so.buster.it.contract.Rows;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;
import so.buster.it.database.Statements;

/** What DBeaver, DataGrip, Metabase and others send is allowed and answered as by PostgreSQL. */
@ExtendWith(SharedPostgres.class)
class ToolStatementsIT {
  private static PostgresDatabase database;
  private static Connection guarded;
  private static Connection plain;

  @BeforeAll
  static void connect(PostgresServer server) throws SQLException {
    database = PostgresDatabase.create(server, "tools");
    guarded = DriverManager.getConnection(database.url(), database.credentials());
    plain = database.plain();
  }

  @AfterAll
  static void disconnect() throws SQLException {
    guarded.close();
    plain.close();
  }

  static List<String> statements() {
    return Statements.of(ToolStatementsIT.class, "statements.postgresql.sql");
  }

  @ParameterizedTest
  @MethodSource("statements")
  void answersAsPostgresqlDoes(String sql) throws SQLException {
    assertThat(Rows.of(guarded, sql)).isEqualTo(Rows.of(plain, sql));
  }

  static List<String> changing() {
    return Statements.of(ToolStatementsIT.class, "changing.postgresql.sql");
  }

  @ParameterizedTest
  @MethodSource("changing")
  void answersWithAsManyRows(String sql) throws SQLException {
    assertThat(Rows.of(guarded, sql)).hasSameSizeAs(Rows.of(plain, sql));
  }

  static List<String> arrangements() {
    return Statements.of(ToolStatementsIT.class, "session.postgresql.sql");
  }

  @ParameterizedTest
  @MethodSource("arrangements")
  void arrangingTheSessionIsUndone(String sql) throws SQLException {
    List<List<String>> before;
    try (Connection connection = only()) {
      before = session(connection);
      arrange(connection, sql);
    }
    try (Connection next = only()) {
      assertThat(session(next)).containsExactlyElementsOf(before);
    }
  }

  @Test
  void arrangementsFollowEachOther() throws SQLException {
    try (Connection connection = only()) {
      for (String sql : arrangements()) {
        arrange(connection, sql);
      }
      for (String sql :
          List.of(
              "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY",
              "BEGIN",
              "SAVEPOINT tool",
              "ROLLBACK TO SAVEPOINT tool",
              "RELEASE SAVEPOINT tool",
              "COMMIT",
              "START TRANSACTION READ ONLY",
              "ROLLBACK")) {
        arrange(connection, sql);
      }
    }
  }

  private static void arrange(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      assertThat(statement.execute(sql)).as(sql).isFalse();
      assertThat(statement.getUpdateCount()).as(sql).isZero();
    }
  }

  private static Connection only() throws SQLException {
    return DriverManager.getConnection(
        database.url("poolSize=1", "applicationName=arranged"), database.credentials());
  }

  /** Every setting of the session, and the server process: it is one and the same. */
  private static List<List<String>> session(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT name, setting FROM pg_settings UNION ALL"
                    + " SELECT 'process', CAST(pg_backend_pid() AS text) ORDER BY name")) {
      return Rows.of(rows);
    }
  }
}
