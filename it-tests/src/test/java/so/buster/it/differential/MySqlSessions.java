package so.buster.it.differential;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import so.buster.it.database.MySqlFamilyServer;

/**
 * The superuser's sessions on the scratch database.
 *
 * @param plain where texts are sent whole
 * @param prepared where they are prepared by the server
 * @param withoutBackslashes where a backslash escapes nothing, which is not what the guard counts
 *     on
 * @param withQuotedNames where double quotes are for names, which is not either
 * @param observer which looks at the state
 * @param bystander which has locked every row
 */
record MySqlSessions(
    MySqlFamilyServer server,
    String name,
    Connection plain,
    Connection prepared,
    Connection withoutBackslashes,
    Connection withQuotedNames,
    Connection observer,
    Connection bystander) {
  private static final String PLAIN = "&allowMultiQueries=true";

  static MySqlSessions open(MySqlFamilyServer server, String name) throws SQLException {
    MySqlSessions sessions =
        new MySqlSessions(
            server,
            name,
            session(server, PLAIN),
            session(server, "&useServerPrepStmts=true"),
            session(server, "&sessionVariables=sql_mode='NO_BACKSLASH_ESCAPES'"),
            session(server, "&sessionVariables=sql_mode='ANSI_QUOTES'"),
            session(server, ""),
            session(server, ""));
    sessions.bystander.setAutoCommit(false);
    Script.run(sessions.bystander, "bystander.mysql-family.sql");
    return sessions;
  }

  private static Connection session(MySqlFamilyServer server, String properties)
      throws SQLException {
    Connection connection = server.connect("shop", properties);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET NAMES utf8mb4");
    }
    return connection;
  }

  /** On a session of its own, whose settings end with it. */
  Outcome set(String sql) {
    try (Connection once = session(server, PLAIN);
        Statement statement = once.createStatement()) {
      statement.execute("SET SESSION TRANSACTION READ ONLY");
      Map<String, String> before = settings(once);
      statement.setEscapeProcessing(false);
      Outcome outcome = Results.of(statement, sql);
      String wrong = MySqlSettable.wrong(before, settings(once));
      return wrong.isEmpty() ? outcome : Outcome.noticed(wrong);
    } catch (SQLException e) {
      return Outcome.FAILED;
    }
  }

  private Map<String, String> settings(Connection connection) {
    Map<String, String> settings = new TreeMap<>();
    Script.parts(connection, "settings." + name + ".sql", "", settings);
    return settings;
  }

  /** Adds the state of the server and of the sessions to a fingerprint. */
  void addTo(Map<String, String> parts) {
    Script.parts(observer, "fingerprint.mysql-family.sql", "", parts);
    Script.parts(observer, "fingerprint." + name + ".sql", "", parts);
    for (Map.Entry<String, Connection> session :
        List.of(
            Map.entry("plain ", plain),
            Map.entry("prepared ", prepared),
            Map.entry("without backslashes ", withoutBackslashes),
            Map.entry("with quoted names ", withQuotedNames))) {
      Script.parts(session.getValue(), "settings." + name + ".sql", session.getKey(), parts);
      Script.parts(session.getValue(), "session.mysql-family.sql", session.getKey(), parts);
    }
  }

  void close() {
    for (Connection each :
        List.of(plain, prepared, withoutBackslashes, withQuotedNames, observer, bystander)) {
      try {
        each.close();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
