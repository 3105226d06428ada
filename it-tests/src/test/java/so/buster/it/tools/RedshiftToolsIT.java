package so.buster.it.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import so.buster.it.contract.Rows;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;
import so.buster.it.database.Statements;
import so.buster.it.database.redshift.RedshiftDatabase;
import so.buster.sql.Dialect;
import so.buster.sql.Guard;
import so.buster.sql.Mode;
import so.buster.sql.Policy;
import so.buster.sql.Verdict;

/**
 * What DBeaver, DataGrip and Metabase send to Redshift. The list {@code judged} holds what
 * PostgreSQL cannot answer in its place: it is allowed, and that is all that is shown.
 */
@ExtendWith(SharedPostgres.class)
class RedshiftToolsIT {
  private static RedshiftDatabase database;

  @BeforeAll
  static void create(PostgresServer server) {
    database = RedshiftDatabase.create(server, "redshift_tools");
  }

  @AfterAll
  static void stop() throws IOException {
    database.front().close();
  }

  static List<String> statements() {
    return Statements.of(RedshiftToolsIT.class, "statements.redshift.sql");
  }

  @ParameterizedTest
  @MethodSource("statements")
  void answersAsTheVendorsDriverDoes(String sql) throws SQLException {
    try (Connection guarded = open();
        Connection plain = database.plain()) {
      assertThat(Rows.of(guarded, sql)).isEqualTo(Rows.of(plain, sql));
    }
  }

  static List<String> arrangements() {
    return Statements.of(RedshiftToolsIT.class, "session.redshift.sql");
  }

  @ParameterizedTest
  @MethodSource("arrangements")
  void arrangingTheSessionIsUndone(String sql) throws SQLException {
    List<List<String>> before;
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      before = session(connection);
      assertThat(statement.executeUpdate(sql)).isZero();
      assertThat(session(connection)).isNotEqualTo(before);
    }
    try (Connection next = open()) {
      assertThat(session(next)).isEqualTo(before);
    }
  }

  /** What the arrangements change, and the server process: it is one and the same. */
  private static List<List<String>> session(Connection connection) throws SQLException {
    List<List<String>> session = new ArrayList<>(Rows.of(connection, "SELECT pg_backend_pid()"));
    for (String name :
        List.of("search_path", "extra_float_digits", "application_name", "timezone")) {
      session.addAll(Rows.of(connection, "SHOW " + name));
    }
    return session;
  }

  static List<String> judged() {
    return Statements.of(RedshiftToolsIT.class, "judged.redshift.sql");
  }

  @ParameterizedTest
  @MethodSource("judged")
  void isAllowed(String sql) {
    Guard guard = new Guard(Dialect.REDSHIFT, Policy.DEFAULT);
    Mode mode = sql.contains("?") ? Mode.PREPARED : Mode.PLAIN;
    assertThat(guard.judge(sql, mode)).isNotInstanceOf(Verdict.Refused.class);
  }

  private static Connection open() throws SQLException {
    return DriverManager.getConnection(database.url("poolSize=1"), database.credentials());
  }
}
