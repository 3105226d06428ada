package so.buster.jdbc.adapters;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import so.buster.sql.Namespace;

/** What names mean in a session of MySQL or MariaDB. */
final class MySqlNames {
  /**
   * A name that this server has no function of its own for may be a user's: MySQL 8.4 manual
   * §11.2.5. Those that the user may not execute are not listed, and cannot be called.
   */
  private static final String FUNCTIONS =
      "SELECT DISTINCT ROUTINE_NAME FROM information_schema.ROUTINES"
          + " WHERE ROUTINE_TYPE = 'FUNCTION' AND ROUTINE_SCHEMA NOT IN ('sys', 'mysql')";

  private MySqlNames() {}

  static Set<String> functions(Connection fresh) throws SQLException {
    Set<String> names = new HashSet<>();
    try (Statement statement = fresh.createStatement();
        ResultSet rows = statement.executeQuery(FUNCTIONS)) {
      while (rows.next()) {
        names.add(rows.getString(1).toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  /** One database, which the standard calls a schema. The driver's own note misses a USE. */
  static Namespace searched(Connection physical) throws SQLException {
    try (Statement statement = physical.createStatement();
        ResultSet row = statement.executeQuery("SELECT DATABASE()")) {
      row.next();
      String database = row.getString(1);
      return new Namespace(List.of(), database == null ? List.of() : List.of(database));
    }
  }
}
