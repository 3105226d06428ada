package so.buster.bigquery;

import com.google.api.services.bigquery.model.GetQueryResultsResponse;
import com.google.api.services.bigquery.model.QueryParameter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs queries, one after the other; each goes through a dry run first. */
class BigQueryStatement extends BoundedStatement {
  final BigQueryConnection connection;
  private volatile @Nullable QueryJob job;
  private volatile boolean closed;
  private @Nullable BigQueryResultSet rows;
  private boolean closeOnCompletion;

  BigQueryStatement(BigQueryConnection connection) {
    this.connection = connection;
  }

  @Override
  final void open() throws SQLException {
    connection.open();
    if (closed) {
      throw Failures.closed("statement");
    }
  }

  @Override
  public ResultSet executeQuery(String sql) throws SQLException {
    return query(sql, List.of());
  }

  /** True for a query; false for one of the settings that a connection keeps itself. */
  @Override
  public boolean execute(String sql) throws SQLException {
    open();
    if (connection.keeps(sql)) {
      forget();
      return false;
    }
    var unused = executeQuery(sql);
    return true;
  }

  final ResultSet query(String sql, List<QueryParameter> parameters) throws SQLException {
    open();
    forget();
    QueryJob started = new QueryJob(connection.service(), question(sql, parameters));
    job = started;
    try {
      PageSize size = new PageSize(pageRows(), connection.settings().pageBytes());
      GetQueryResultsResponse first = started.run(size);
      BigQueryResultSet answer =
          new BigQueryResultSet(new PagedRows(started, first, size, maxRows), this);
      rows = answer;
      return answer;
    } catch (SQLException e) {
      job = null;
      throw e;
    }
  }

  final Query question(String sql, List<QueryParameter> parameters) {
    Settings settings = connection.settings();
    Duration own = Duration.ofSeconds(timeoutSeconds);
    Duration others = settings.jobTimeout();
    boolean shorter = others.isZero() || (!own.isZero() && own.compareTo(others) < 0);
    return new Query(sql, parameters, connection.state(), settings, shorter ? own : others);
  }

  private int pageRows() {
    int wanted = fetchSize == 0 ? connection.settings().pageRows() : fetchSize;
    return maxRows > 0 ? (int) Math.min(wanted, maxRows) : wanted;
  }

  /** The answer of the query before ends with it. */
  private void forget() throws SQLException {
    BigQueryResultSet former = rows;
    rows = null;
    job = null;
    if (former != null) {
      former.close();
    }
  }

  /** A result set was closed. */
  final void ended(BigQueryResultSet ended) throws SQLException {
    if (closeOnCompletion && ended == rows) {
      close();
    }
  }

  /** From any thread; without effect when nothing runs. */
  @Override
  public void cancel() throws SQLException {
    open();
    QueryJob running = job;
    if (running != null) {
      running.cancel();
    }
  }

  @Override
  public @Nullable ResultSet getResultSet() throws SQLException {
    open();
    return rows;
  }

  @Override
  public boolean getMoreResults() throws SQLException {
    open();
    forget();
    return false;
  }

  @Override
  public Connection getConnection() throws SQLException {
    open();
    return connection;
  }

  @Override
  public void closeOnCompletion() throws SQLException {
    open();
    closeOnCompletion = true;
  }

  @Override
  public boolean isCloseOnCompletion() throws SQLException {
    open();
    return closeOnCompletion;
  }

  /** What still runs is ended, whoever waits for it. */
  @Override
  public void close() throws SQLException {
    if (!closed) {
      closed = true;
      QueryJob running = job;
      forget();
      connection.ended(this);
      if (running != null) {
        running.cancel();
      }
    }
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  /** Never the text. */
  @Override
  public String toString() {
    return getClass().getSimpleName();
  }
}
