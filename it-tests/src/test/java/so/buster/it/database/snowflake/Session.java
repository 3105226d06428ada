package so.buster.it.database.snowflake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One session: a connection of the engine, parameters, and where names are looked for. */
final class Session implements AutoCloseable {
  private static final String SCHEMAS =
      """
      SELECT database_name, schema_name FROM duckdb_schemas()
       WHERE database_name ILIKE ? AND schema_name ILIKE ? AND schema_name <> 'main'
      """;

  final String token;
  final String user;
  final Parameters parameters = new Parameters();

  /** One statement at a time, as the engine wants it. */
  final ReentrantLock turn = new ReentrantLock(true);

  private final Connection engine;
  private volatile @Nullable String database;
  private volatile @Nullable String schema;
  private boolean begun;

  Session(String token, String user, Connection engine) {
    this.token = token;
    this.user = user;
    this.engine = engine;
  }

  Connection engine() {
    return engine;
  }

  @Nullable String database() {
    return database;
  }

  @Nullable String schema() {
    return schema;
  }

  /** Goes there; without a schema to PUBLIC, as the service does. */
  void use(String wantedDatabase, @Nullable String wantedSchema) throws SQLException, Complaint {
    String target = wantedSchema == null ? "PUBLIC" : wantedSchema;
    try (PreparedStatement statement = engine.prepareStatement(SCHEMAS)) {
      statement.setString(1, wantedDatabase);
      statement.setString(2, target);
      try (ResultSet found = statement.executeQuery()) {
        if (!found.next()) {
          throw new Complaint(
              2043,
              "02000",
              "SQL compilation error:\nObject does not exist, or operation cannot be performed.");
        }
        database = found.getString(1);
        schema = found.getString(2);
      }
    }
    try (Statement statement = engine.createStatement()) {
      statement.execute("USE \"" + database + "\".\"" + schema + '"');
    }
  }

  void begin() throws SQLException {
    if (engine.getAutoCommit()) {
      engine.setAutoCommit(false);
      begun = true;
    }
  }

  /** Ends a transaction if there is one; else nothing happens, as in the service. */
  void end(boolean commit) throws SQLException {
    if (engine.getAutoCommit()) {
      return;
    }
    if (commit) {
      engine.commit();
    } else {
      engine.rollback();
    }
    if (begun) {
      engine.setAutoCommit(true);
      begun = false;
    }
  }

  void autocommit(boolean on) throws SQLException {
    engine.setAutoCommit(on);
    begun = false;
  }

  @Override
  public void close() throws SQLException {
    engine.close();
  }
}
