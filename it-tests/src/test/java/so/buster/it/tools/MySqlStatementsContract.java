package so.buster.it.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import so.buster.it.contract.Rows;
import so.buster.it.database.Database;
import so.buster.it.database.Failure;
import so.buster.it.database.Statements;

/** What DBeaver, DataGrip, Metabase and others send is allowed and answered as by the server. */
abstract class MySqlStatementsContract {
  /** The database that they are pointed at. */
  abstract Database database();

  private Connection only() throws SQLException {
    return DriverManager.getConnection(
        database().url("poolSize=1", "applicationName=arranged"), database().credentials());
  }

  @TestFactory
  Stream<DynamicTest> answersAsTheServerDoes() {
    return Statements.of(MySqlStatementsContract.class, "statements.mysql.sql").stream()
        .map(sql -> DynamicTest.dynamicTest(sql, () -> assertSame(sql)));
  }

  private void assertSame(String sql) throws SQLException {
    try (Connection guarded = only();
        Connection plain = database().plain()) {
      assertThat(answer(guarded, sql)).isEqualTo(answer(plain, sql));
    }
  }

  @TestFactory
  Stream<DynamicTest> answersWithAsManyRows() {
    return Statements.of(MySqlStatementsContract.class, "changing.mysql.sql").stream()
        .map(
            sql ->
                DynamicTest.dynamicTest(
                    sql,
                    () -> {
                      try (Connection guarded = only();
                          Connection plain = database().plain()) {
                        assertThat(answer(guarded, sql)).hasSameSizeAs(answer(plain, sql));
                      }
                    }));
  }

  private static List<List<String>> answer(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      assertThat(statement.execute(sql)).isTrue();
      try (ResultSet rows = statement.getResultSet()) {
        return Rows.of(rows);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> arrangingTheSessionIsUndone() {
    return Statements.of(MySqlStatementsContract.class, "session.mysql.sql").stream()
        .map(sql -> DynamicTest.dynamicTest(sql, () -> assertUndone(sql)));
  }

  private void assertUndone(String sql) throws SQLException {
    List<List<String>> before;
    try (Connection connection = only();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      before = session(connection);
      assertThat(statement.execute()).isFalse();
      assertThat(session(connection)).isNotEqualTo(before);
    }
    try (Connection next = only()) {
      assertThat(session(next)).isEqualTo(before);
    }
  }

  /** The connection itself, where it is, and what the arrangements set. */
  private static List<List<String>> session(Connection connection) throws SQLException {
    return answer(
        connection,
        "SELECT CONNECTION_ID(), DATABASE(), @@time_zone, @@net_write_timeout, @@net_read_timeout,"
            + " @@wait_timeout, @@group_concat_max_len, @@collation_connection,"
            + " @@character_set_results, @@lock_wait_timeout, @@optimizer_switch,"
            + " @@sql_safe_updates");
  }

  @Test
  void whatEndsOthersIsRefused() throws SQLException {
    try (Connection connection = only();
        Statement statement = connection.createStatement()) {
      for (String sql : List.of("KILL QUERY 1", "KILL 1", "FLUSH TABLES", "SHOW GRANTS FOR root")) {
        assertThat(Failure.of(() -> statement.execute(sql)).state()).as(sql).isEqualTo("42501");
      }
    }
  }
}
