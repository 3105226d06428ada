package so.buster.bigquery;

import java.sql.Array;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a service that knows none: a login, settings, and what is remembered between
 * queries. Each query sees the tables as they are when it begins, so transactions begin and end
 * without effect.
 */
final class BigQueryConnection extends StatefulConnection {

  private static final Duration PING = Duration.ofSeconds(10);

  private final Service service;
  private final Settings settings;
  private final Set<BigQueryStatement> statements = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  BigQueryConnection(Service service, Settings settings) {
    super(SessionState.of(settings));
    this.service = service;
    this.settings = settings;
  }

  Service service() {
    return service;
  }

  Settings settings() {
    return settings;
  }

  @Override
  void open() throws SQLException {
    if (closed) {
      throw Failures.closed("connection");
    }
  }

  /** A dry run: it costs nothing, and asks for the rights that a query needs. */
  void ping() throws SQLException {
    ping(service);
  }

  private void ping(Service by) throws SQLException {
    var unused = DryRun.of(by, new Query("SELECT 1", List.of(), state(), settings, PING));
  }

  @Override
  public boolean isValid(int seconds) throws SQLException {
    if (seconds < 0) {
      throw Failures.misuse("A timeout cannot be negative.");
    }
    if (closed) {
      return false;
    }
    try {
      ping(seconds == 0 ? service : service.within(Duration.ofSeconds(seconds)));
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  public Statement createStatement() throws SQLException {
    return add(new BigQueryStatement(this));
  }

  @Override
  public Statement createStatement(int type, int concurrency) throws SQLException {
    return createStatement();
  }

  @Override
  public PreparedStatement prepareStatement(String sql) throws SQLException {
    return add(new BigQueryPreparedStatement(this, sql));
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int type, int concurrency)
      throws SQLException {
    return prepareStatement(sql);
  }

  private <S extends BigQueryStatement> S add(S statement) throws SQLException {
    open();
    statements.add(statement);
    return statement;
  }

  void ended(BigQueryStatement statement) {
    statements.remove(statement);
  }

  @Override
  public String nativeSQL(String sql) throws SQLException {
    open();
    return sql;
  }

  @Override
  public DatabaseMetaData getMetaData() throws SQLException {
    open();
    return new BigQueryDatabaseMetaData(this);
  }

  @Override
  public Array createArrayOf(String typeName, @Nullable Object[] elements) throws SQLException {
    open();
    Column element = Column.of("", ColumnType.named(typeName));
    return new BigQueryArray(element, Arrays.stream(elements).map(Written::plain).toList());
  }

  @Override
  public void close() throws SQLException {
    closed = true;
    for (BigQueryStatement statement : statements) {
      statement.close();
    }
  }

  @Override
  public void abort(@Nullable Executor executor) throws SQLException {
    close();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  /** Never where it goes. */
  @Override
  public String toString() {
    return "BigQueryConnection";
  }
}
