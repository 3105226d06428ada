package so.buster.jdbc.adapters;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import so.buster.sql.Namespace;

/**
 * Where a PostgreSQL session looks for tables: the schemas of the search path that exist and may be
 * used, the session's temporary one first (manual, "System Information Functions").
 */
final class PostgreSqlNamespace {
  private static final String SEARCHED =
      """
      SELECT pg_catalog.current_database(), s
        FROM pg_catalog.unnest(pg_catalog.current_schemas(true)) AS s
      """;

  /** Always first, and no user's table is in it. */
  private static final String SYSTEM = "pg_catalog";

  private PostgreSqlNamespace() {}

  static Namespace of(Connection physical) throws SQLException {
    String database = "";
    List<String> schemas = new ArrayList<>();
    try (Statement statement = physical.createStatement();
        ResultSet rows = statement.executeQuery(SEARCHED)) {
      while (rows.next()) {
        database = rows.getString(1);
        if (!rows.getString(2).equals(SYSTEM)) {
          schemas.add(rows.getString(2));
        }
      }
    }
    return new Namespace(List.of(database), schemas);
  }
}
