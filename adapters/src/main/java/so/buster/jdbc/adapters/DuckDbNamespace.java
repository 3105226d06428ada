package so.buster.jdbc.adapters;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import so.buster.sql.Namespace;

/**
 * Where a DuckDB session looks for tables. The search path may name several catalogs, so every
 * schema of it counts in every catalog; {@code temp} and {@code system} hold no tables of
 * anybody's, since nobody can make one here. Behind the path DuckDB always looks into {@code main}.
 */
final class DuckDbNamespace {
  private static final String SEARCHED =
      """
      SELECT database_name, system.main.current_schemas(true)
        FROM system.main.duckdb_databases()
       WHERE NOT internal
      """;

  private DuckDbNamespace() {}

  static Namespace of(Connection physical) throws SQLException {
    List<String> catalogs = new ArrayList<>();
    Set<String> schemas = new LinkedHashSet<>();
    try (Statement statement = physical.createStatement();
        ResultSet rows = statement.executeQuery(SEARCHED)) {
      while (rows.next()) {
        catalogs.add(rows.getString(1));
        for (Object schema : (Object[]) rows.getArray(2).getArray()) {
          schemas.add(schema.toString());
        }
      }
    }
    schemas.remove("pg_catalog");
    return new Namespace(catalogs, List.copyOf(schemas));
  }
}
