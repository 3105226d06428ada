package so.buster.it.database.bigquery;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import so.buster.it.database.Bookshop;

/**
 * The DuckDB behind the stand-in: a project is one of its databases, a dataset one of their
 * schemas.
 */
final class Engine implements AutoCloseable {
  static final String PROJECT = "reading-room";
  static final String DATASET = "bookshop";

  /** A dataset that nobody may read. */
  static final String VAULT = "vault";

  /** DuckDB's own schema, which is no dataset. */
  static final String EMPTY = "main";

  private final DuckDBConnection root;

  private Engine(DuckDBConnection root) {
    this.root = root;
  }

  static Engine start() throws SQLException {
    DuckDBConnection root =
        (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
    String project = EngineSql.name(PROJECT);
    try (Statement statement = root.createStatement()) {
      statement.execute("ATTACH ':memory:' AS " + project);
      statement.execute("CREATE SCHEMA " + project + "." + DATASET);
      statement.execute("USE " + project + "." + DATASET);
      statement.execute("CREATE MACRO main.countif(x) AS count_if(x)");
      statement.execute(
          "CREATE MACRO main.st_geogfromtext(x) AS struct_pack(" + EngineSql.GEOGRAPHY + " := x)");
      statement.execute("CREATE MACRO main.session_user() AS 'reader@standin.example'");
    }
    Bookshop.fill(root);
    try (Statement statement = root.createStatement()) {
      statement.execute("CREATE SCHEMA " + VAULT);
      statement.execute("CREATE TABLE " + VAULT + ".secret (secret varchar)");
    }
    return new Engine(root);
  }

  /** A session of its own, where unqualified names are of this dataset. */
  Connection connect(String project, String dataset, String timeZone)
      throws SQLException, Complaint {
    Connection connection = root.duplicate();
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET TimeZone = " + EngineSql.text(timeZone));
      // Without a dataset, in the one that is always there and always empty.
      String schema = dataset.isEmpty() ? EMPTY : dataset;
      statement.execute("USE " + EngineSql.name(project) + "." + EngineSql.name(schema));
    } catch (SQLException e) {
      connection.close();
      throw Complaint.notFound("Dataset " + project + ":" + dataset);
    }
    return connection;
  }

  /** One for questions about the catalogue. */
  Connection catalogue() throws SQLException {
    return root.duplicate();
  }

  /** Runs what prepares a test, past the protocol. */
  void execute(String sql) throws SQLException {
    try (Statement statement = root.createStatement()) {
      statement.execute(sql);
    }
  }

  /** One question, one number, past the protocol. */
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
