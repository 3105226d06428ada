package so.buster.it.differential;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The superuser's sessions on the scratch database.
 *
 * @param plain where texts are sent whole
 * @param prepared where they are prepared
 * @param contrary where texts are sent whole to a session whose setting for backslashes is not the
 *     one the guard counts on
 * @param observer which looks at the state
 * @param bystander which must be left alone
 */
record PostgresqlSessions(
    Connection plain,
    Connection prepared,
    Connection contrary,
    Connection observer,
    Connection bystander) {

  /** Opens a session with this name, query mode of pgjdbc, and options of the server. */
  @FunctionalInterface
  interface Opener {
    Connection open(String name, String queryMode, String options) throws SQLException;
  }

  static PostgresqlSessions open(Opener opener) throws SQLException {
    PostgresqlSessions sessions =
        new PostgresqlSessions(
            opener.open("plain", "simple", ""),
            opener.open("prepared", "extended", ""),
            opener.open("contrary", "simple", "%20-c%20standard_conforming_strings=off"),
            opener.open("observer", "simple", ""),
            opener.open("bystander", "simple", ""));
    for (Connection each : List.of(sessions.plain, sessions.prepared, sessions.contrary)) {
      // Set, not a parameter of the connection, so that a RESET shows.
      try (Statement statement = each.createStatement()) {
        statement.execute("SET statement_timeout = '2s'");
      }
    }
    return sessions;
  }

  /**
   * Sets something in a read-only transaction that is rolled back, which undoes it, and looks at
   * all settings before that.
   */
  Outcome set(String sql) {
    try (Statement statement = plain.createStatement()) {
      // Before the transaction, in which the first query settles whether it may write.
      Map<String, String> before = settings();
      before.put("transaction_read_only", "on");
      statement.execute("START TRANSACTION READ ONLY");
      try {
        boolean executed = executes(statement, sql);
        String wrong = executed ? PostgresqlSettable.wrong(before, settings()) : "";
        return wrong.isEmpty() ? new Outcome(executed, "") : Outcome.noticed(wrong);
      } finally {
        statement.execute("ROLLBACK");
      }
    } catch (SQLException e) {
      return Outcome.FAILED;
    }
  }

  private static boolean executes(Statement statement, String sql) {
    try {
      statement.execute(sql);
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    Script.parts(plain, "settings.postgresql.sql", "", settings);
    return settings;
  }

  void close() {
    for (Connection each : new Connection[] {plain, prepared, contrary, observer, bystander}) {
      try {
        each.close();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
