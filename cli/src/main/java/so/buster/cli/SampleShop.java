package so.buster.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import so.buster.jdbc.config.DriverFolders;

/**
 * Writes the demo's data. This is the one place of the product that writes to a database, and it
 * can because it uses DuckDB's own driver, on a file that it makes.
 */
final class SampleShop {
  private SampleShop() {}

  /** Makes the file; there must be none yet. */
  static void create(Path file) throws IOException, SQLException {
    try (URLClassLoader loader = new URLClassLoader(jars(), SampleShop.class.getClassLoader());
        Connection connection = driver(loader).connect("jdbc:duckdb:" + file, new Properties());
        Statement statement = connection.createStatement()) {
      for (String sql : script().split(";\\s*\n")) {
        statement.execute(sql);
      }
    }
  }

  /** From the class path if it is there, else from where jdbc:buster: finds it too. */
  private static Driver driver(ClassLoader loader) throws SQLException {
    try {
      return Class.forName("org.duckdb.DuckDBDriver", true, loader)
          .asSubclass(Driver.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new SQLException(
          "DuckDB's driver is missing: put org.duckdb:duckdb_jdbc into drivers/duckdb beside the"
              + " jar, or start the demo with ./buster, which fetches it.");
    }
  }

  private static URL[] jars() {
    return DriverFolders.standard().jars("duckdb").stream()
        .flatMap(List::stream)
        .map(DriverFolders::url)
        .toArray(URL[]::new);
  }

  private static String script() throws IOException {
    try (InputStream in = SampleShop.class.getResourceAsStream("shop.sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).strip();
    }
  }
}
