package so.buster.jdbc.guarded;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.BusterRefusedException;

/** One execution after the other: each is a {@link Run}, and ends the one before. */
abstract class ExecutingStatement extends LimitedStatement implements LentConnection.Child {
  final GuardedConnection connection;
  final Warnings warnings = new Warnings();
  private final VendorStatement<?> vendor;
  private final int movesBefore;
  private volatile boolean closed;
  private volatile boolean closeOnCompletion;
  private volatile @Nullable Run run;
  private @Nullable GuardedResultSet rows;
  private long updateCount = -1;

  ExecutingStatement(VendorStatement<?> vendor, GuardedConnection connection) {
    super(connection.limits, connection.errors);
    this.vendor = vendor;
    this.connection = connection;
    this.movesBefore = connection.tables.moves();
    connection.add(this);
  }

  final void open() throws SQLException {
    connection.live();
    if (closed) {
      throw errors.closed("statement");
    }
  }

  @Override
  Statement delegate() throws SQLException {
    open();
    return vendor.get();
  }

  final Bytes bytes() {
    return connection.bytes();
  }

  /** Refuses a text whose tables the driver may look for elsewhere than the session does. */
  void checkMadeHere(Judged judged) throws SQLException {
    connection.tables.checkMadeHere(judged, movesBefore);
  }

  /** Sends a text that returns rows; a prepared statement has sent its own before. */
  abstract ResultSet send(String sql) throws SQLException;

  /** Sends a text that returns none. */
  abstract void perform(String sql) throws SQLException;

  final ResultSet query(Judged judged) throws SQLException {
    if (!judged.returnsRows()) {
      throw errors.misused("This statement returns no rows; call execute() for it.");
    }
    Run started = start(judged);
    RowLimit limit = rowLimit(judged.catalogOnly());
    connection.tables.enter(judged);
    try {
      started.enter();
      connection.doing(physical -> connection.tables.check(judged, physical));
      checkMadeHere(judged);
      tell(vendor.get(), limit);
      ResultSet vendors = Objects.requireNonNull(send(judged.sql()));
      GuardedResultSet answer = new GuardedResultSet(vendors, connection, this, started, limit);
      rows = answer;
      return answer;
    } catch (Throwable e) {
      throw failed(started, e);
    } finally {
      started.leave();
      connection.tables.leave(judged);
      connection.leave();
    }
  }

  final void command(Judged judged) throws SQLException {
    if (judged.returnsRows()) {
      throw errors.misused("This is a query; call executeQuery() or execute() for it.");
    }
    Run started = start(judged);
    connection.tables.change();
    try {
      started.enter();
      tell(vendor.get(), rowLimit(true));
      apply(judged);
      updateCount = 0;
    } catch (Throwable e) {
      throw failed(started, e);
    } finally {
      started.leave();
      started.end();
      connection.tables.changed();
      connection.leave();
    }
  }

  private SQLException failed(Run failed, Throwable thrown) {
    SQLException ours = failed.masked(thrown);
    failed.leave();
    failed.end();
    // Nothing was sent, so there is nothing to renew; a new statement would read the wrong tables.
    if (!(ours instanceof BusterRefusedException) && vendor.renewed()) {
      forgetTold();
    }
    return ours;
  }

  /** What a statement of the session comes to: some are sent, some are calls of JDBC's. */
  private void apply(Judged judged) throws SQLException {
    switch (judged.command()) {
      case SETS -> connection.set(judged, this::perform);
      case READS, SETS_LOCALLY, SAVEPOINT -> perform(judged.sql());
      case BEGINS -> connection.begin(judged.name());
      case COMMITS -> connection.finish(Connection::commit);
      case ROLLS_BACK -> connection.finish(Connection::rollback);
    }
  }

  final boolean run(Judged judged) throws SQLException {
    if (judged.returnsRows()) {
      var unused = query(judged);
      return true;
    }
    command(judged);
    return false;
  }

  /** Leaves the connection entered. */
  private Run start(Judged judged) throws SQLException {
    open();
    forgetRows();
    warnings.clear();
    var unused = connection.enter();
    Run started = new Run(vendor.get(), connection.loan, errors, judged.text(), timeLimit());
    run = started;
    return started;
  }

  private void forgetRows() throws SQLException {
    GuardedResultSet former = rows;
    rows = null;
    updateCount = -1;
    if (former != null) {
      try {
        former.release();
      } catch (Throwable e) {
        throw masked(e);
      }
    }
  }

  /** Lock-free; stops this statement's own execution and nothing else. */
  @Override
  public final void cancel() {
    Run current = run;
    if (current != null) {
      current.cancel();
    }
  }

  @Override
  public final @Nullable ResultSet getResultSet() throws SQLException {
    open();
    return rows;
  }

  @Override
  public final int getUpdateCount() throws SQLException {
    return (int) getLargeUpdateCount();
  }

  @Override
  public final long getLargeUpdateCount() throws SQLException {
    open();
    return updateCount;
  }

  /** There is never a second result, as there is never a second statement. */
  @Override
  public final boolean getMoreResults() throws SQLException {
    return getMoreResults(CLOSE_CURRENT_RESULT);
  }

  @Override
  public final boolean getMoreResults(int current) throws SQLException {
    open();
    if (current == KEEP_CURRENT_RESULT) {
      rows = null;
      updateCount = -1;
    } else {
      forgetRows();
    }
    return false;
  }

  @Override
  public final void closeOnCompletion() throws SQLException {
    open();
    closeOnCompletion = true;
  }

  @Override
  public final boolean isCloseOnCompletion() throws SQLException {
    open();
    return closeOnCompletion;
  }

  /** Its rows have been closed. */
  final void completed() throws SQLException {
    if (closeOnCompletion) {
      close();
    }
  }

  @Override
  public final boolean isClosed() {
    return closed || connection.isClosed();
  }

  @Override
  public final void close() throws SQLException {
    if (isClosed()) {
      return;
    }
    closed = true;
    connection.remove(this);
    try {
      release();
    } catch (Throwable e) {
      throw masked(e);
    }
  }

  @Override
  public final boolean busy() {
    Run last = run;
    return last != null && last.inside();
  }

  @Override
  public final void release() throws SQLException {
    Run last = run;
    if (last != null) {
      last.end();
    }
    forgetRows();
    vendor.get().close();
  }
}
