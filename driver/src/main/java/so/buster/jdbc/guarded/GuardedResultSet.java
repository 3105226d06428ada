package so.buster.jdbc.guarded;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLWarning;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.SqlState;

/** Rows that can be read but not written, in the hands of one borrower. */
final class GuardedResultSet extends TypedRows implements LentConnection.Child {
  private final ResultSet delegate;
  private final GuardedConnection connection;
  private final @Nullable ExecutingStatement owner;
  private volatile boolean closed;
  private @Nullable ResultSetMetaData columns;

  /**
   * Guards {@code delegate}.
   *
   * @param owner the statement whose answer this is; null for rows that describe the database,
   *     which end with the connection
   */
  GuardedResultSet(
      ResultSet delegate,
      GuardedConnection connection,
      @Nullable ExecutingStatement owner,
      Run run,
      RowLimit limit) {
    super(run, limit, connection.bytes(), connection.errors);
    this.delegate = delegate;
    this.connection = connection;
    this.owner = owner;
    if (owner == null) {
      connection.add(this);
    }
  }

  @Override
  ResultSet delegate() throws SQLException {
    connection.live();
    if (closed) {
      throw errors.closed("result set");
    }
    return delegate;
  }

  @Override
  void warn(SqlState state, String message) {
    if (owner != null) {
      owner.warnings.add(state, message);
    }
  }

  @Override
  public @Nullable Statement getStatement() throws SQLException {
    delegate();
    return owner;
  }

  /** One object for all rows: some tools ask for it with every row. */
  @Override
  public ResultSetMetaData getMetaData() throws SQLException {
    ResultSet vendor = delegate();
    ResultSetMetaData known = columns;
    if (known == null) {
      known =
          new GuardedResultSetMetaData(
              connection.inside(unused -> vendor.getMetaData()), connection);
      columns = known;
    }
    return known;
  }

  @Override
  public int getConcurrency() throws SQLException {
    delegate();
    return CONCUR_READ_ONLY;
  }

  /** False, like the two after it: nothing was ever changed through these rows. */
  @Override
  public boolean rowUpdated() throws SQLException {
    delegate();
    return false;
  }

  @Override
  public boolean rowInserted() throws SQLException {
    delegate();
    return false;
  }

  @Override
  public boolean rowDeleted() throws SQLException {
    delegate();
    return false;
  }

  /** Ours also where the vendor's driver has none of its own, or closed its rows at their end. */
  @Override
  public @Nullable SQLWarning getWarnings() throws SQLException {
    ResultSet vendor = delegate();
    try {
      return warnings.with(vendor.isClosed() ? null : vendor.getWarnings());
    } catch (SQLFeatureNotSupportedException e) {
      return warnings.with(null);
    } catch (Throwable e) {
      throw masked(e);
    }
  }

  @Override
  public void clearWarnings() throws SQLException {
    ResultSet vendor = delegate();
    warnings.clear();
    try {
      if (!vendor.isClosed()) {
        vendor.clearWarnings();
      }
    } catch (SQLFeatureNotSupportedException e) {
      return;
    } catch (Throwable e) {
      throw masked(e);
    }
  }

  @Override
  public boolean isClosed() {
    return closed || connection.isClosed() || (owner != null && owner.isClosed());
  }

  @Override
  public void close() throws SQLException {
    if (isClosed()) {
      return;
    }
    try {
      release();
    } catch (Throwable e) {
      throw masked(e);
    }
    if (owner != null) {
      owner.completed();
    }
  }

  @Override
  public boolean busy() {
    return run.inside();
  }

  @Override
  public void release() throws SQLException {
    closed = true;
    connection.remove(this);
    run.end();
    if (failed()) {
      // Drivers that read rows as they come repeat the error when they look for the rest.
      LimitedStatement.quietly(delegate::close);
    } else {
      delegate.close();
    }
  }
}
