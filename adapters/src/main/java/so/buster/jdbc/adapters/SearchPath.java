package so.buster.jdbc.adapters;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import so.buster.sql.Namespace;

/**
 * Where a session of PostgreSQL or Redshift looks for tables: the schemas of the search path that
 * exist and may be used, the session's temporary one first (manuals, "System Information
 * Functions", "CURRENT_SCHEMAS").
 */
final class SearchPath {
  private static final String SEARCHED =
      "SELECT pg_catalog.current_database(), pg_catalog.current_schemas(true)";

  /** Always first, and no user's table is in it. */
  private static final String SYSTEM = "pg_catalog";

  private SearchPath() {}

  static Namespace of(Connection physical) throws SQLException {
    try (Statement statement = physical.createStatement();
        ResultSet row = statement.executeQuery(SEARCHED)) {
      row.next();
      List<String> schemas = names(row, 2).stream().filter(name -> !name.equals(SYSTEM)).toList();
      return new Namespace(List.of(row.getString(1)), schemas);
    }
  }

  /** The names in a column with an array of them. */
  static List<String> names(ResultSet row, int column) throws SQLException {
    Object[] names = (Object[]) row.getArray(column).getArray();
    return Arrays.stream(names).map(Object::toString).toList();
  }
}
