package so.buster.jdbc.guarded;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.spi.Limits;

/** The life of a loan: every call is inside it, and what was changed or opened ends with it. */
abstract class LentConnection extends ForwardingConnection {
  /** What came from a connection and ends with it. */
  interface Child {
    /** Whether another thread is using it at this moment. */
    boolean busy();

    /** Frees what the vendor holds for it. If that fails, the connection's state is not certain. */
    void release() throws SQLException;
  }

  /** Something to do with the physical connection. */
  @FunctionalInterface
  interface Call<T extends @Nullable Object> {
    T on(Connection physical) throws SQLException;
  }

  /** The same, without a result. */
  @FunctionalInterface
  interface Action {
    void on(Connection physical) throws SQLException;
  }

  final Changes changes = new Changes();
  final Loan loan;
  final Limits limits;
  final TableGate tables;
  private final Connection delegate;
  private final Set<Child> children = ConcurrentHashMap.newKeySet();

  LentConnection(Loan loan, Limits limits, Errors errors, TableGate tables) {
    super(errors);
    this.tables = tables;
    this.delegate = loan.connection();
    this.loan = loan;
    this.limits = limits;
  }

  @Override
  final Connection enter() throws SQLException {
    if (!loan.enter()) {
      throw errors.closed();
    }
    return delegate;
  }

  @Override
  final void leave() {
    loan.leave();
  }

  final void live() throws SQLException {
    if (!loan.live()) {
      throw errors.closed();
    }
  }

  final <T extends @Nullable Object> T inside(Call<T> call) throws SQLException {
    Connection physical = enter();
    try {
      return call.on(physical);
    } catch (Throwable e) {
      throw masked(e);
    } finally {
      leave();
    }
  }

  final void doing(Action action) throws SQLException {
    Connection physical = enter();
    try {
      action.on(physical);
    } catch (Throwable e) {
      throw masked(e);
    } finally {
      leave();
    }
  }

  /** The same for what may change where the session looks for tables. */
  final void changing(Action action) throws SQLException {
    tables.change();
    try {
      doing(action);
    } finally {
      tables.changed();
    }
  }

  final void add(Child child) {
    children.add(child);
  }

  final void remove(Child child) {
    children.remove(child);
  }

  /** Idempotent; the second of two threads returns at once. */
  @Override
  public final void close() {
    loan.end(this::clean);
  }

  /**
   * Brings the connection back into the state it was lent in. Never throws, whatever the vendor
   * does: the loan has to end.
   */
  private boolean clean() {
    try {
      for (Child child : children) {
        if (child.busy()) {
          return false;
        }
        child.release();
      }
      if (!delegate.getAutoCommit()) {
        delegate.rollback();
      }
      changes.undoAll();
      delegate.clearWarnings();
      return true;
    } catch (Throwable e) {
      return false;
    }
  }

  @Override
  public final boolean isClosed() {
    return !loan.live();
  }

  /** The executor is not needed and never sees anything of the vendor's. */
  @Override
  public final void abort(@Nullable Executor executor) throws SQLException {
    if (executor == null) {
      throw errors.misused("abort() needs an executor.");
    }
    loan.abandon();
  }

  /**
   * Returns within {@code seconds}, 0 meaning the query limit, even if the server does not answer;
   * then the connection is closed.
   */
  @Override
  public final boolean isValid(int seconds) throws SQLException {
    if (seconds < 0) {
      throw errors.misused("A timeout cannot be negative.");
    }
    long limit = limits.query().toMillis();
    long patience = seconds == 0 ? limit : Math.min(TimeUnit.SECONDS.toMillis(seconds), limit);
    try {
      Future<Boolean> answer = Background.call(() -> inside(physical -> physical.isValid(seconds)));
      return answer.get(patience, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      loan.abandon();
      return false;
    } catch (RejectedExecutionException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
