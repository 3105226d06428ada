package so.buster.jdbc.spi;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import so.buster.sql.Namespace;

/** Where a session looks for tables, as far as JDBC itself can say it: one catalog, one schema. */
final class CurrentSchema {
  private CurrentSchema() {}

  /** A database without schemas calls them catalogs. */
  static Namespace of(Connection physical) throws SQLException {
    List<String> catalog = given(physical.getCatalog());
    List<String> schema = given(schema(physical));
    return schema.isEmpty() ? new Namespace(List.of(), catalog) : new Namespace(catalog, schema);
  }

  private static @Nullable String schema(Connection physical) throws SQLException {
    try {
      return physical.getSchema();
    } catch (SQLFeatureNotSupportedException | AbstractMethodError e) {
      return null;
    }
  }

  private static List<String> given(@Nullable String name) {
    return name == null || name.isEmpty() ? List.of() : List.of(name);
  }
}
