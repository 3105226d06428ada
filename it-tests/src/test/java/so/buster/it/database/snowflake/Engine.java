package so.buster.it.database.snowflake;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import so.buster.it.database.Bookshop;

/**
 * The DuckDB behind the stand-in: one database in memory, with a schema PUBLIC as Snowflake has.
 */
final class Engine implements AutoCloseable {
  static final String DATABASE = "BOOKSHOP";

  private final DuckDBConnection root;

  private Engine(DuckDBConnection root) {
    this.root = root;
  }

  static Engine start() throws SQLException {
    DuckDBConnection root =
        (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
    try (Statement statement = root.createStatement()) {
      statement.execute("ATTACH ':memory:' AS \"" + DATABASE + '"');
      statement.execute("CREATE SCHEMA \"" + DATABASE + "\".\"PUBLIC\"");
      statement.execute("USE \"" + DATABASE + "\".\"PUBLIC\"");
      statement.execute("CREATE MACRO main.current_warehouse() AS 'READING'");
      statement.execute("CREATE MACRO main.current_role() AS 'READER'");
    }
    Bookshop.fill(root);
    return new Engine(root);
  }

  /** A session of its own. */
  Connection connect() throws SQLException {
    Connection connection = root.duplicate();
    try (Statement statement = connection.createStatement()) {
      // A caller's question about time zones must not depend on where the test runs.
      statement.execute("SET TimeZone = 'UTC'");
    }
    return connection;
  }

  /** Whether rows may be read from there: one question, one number. */
  long count(String sql) throws SQLException {
    try (Statement statement = root.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    root.close();
  }
}
