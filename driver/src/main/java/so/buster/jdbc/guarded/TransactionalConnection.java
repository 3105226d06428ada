package so.buster.jdbc.guarded;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.spi.Limits;

/** Transactions, by method and by text. They are read-only because the session is. */
abstract class TransactionalConnection extends LentConnection {
  /** Whether a text began the transaction, so that its end turns auto-commit on again. */
  private boolean begun;

  TransactionalConnection(Lease lease, Limits limits, Errors errors) {
    super(lease, limits, errors);
  }

  @Override
  public void setAutoCommit(boolean on) throws SQLException {
    doing(
        physical -> {
          autoCommit(physical, on);
          begun = false;
        });
  }

  private void autoCommit(Connection physical, boolean on) throws SQLException {
    boolean before = physical.getAutoCommit();
    if (before != on) {
      changes.remember("auto-commit", () -> physical.setAutoCommit(before));
      physical.setAutoCommit(on);
    }
  }

  @Override
  public void commit() throws SQLException {
    doing(Connection::commit);
  }

  @Override
  public void rollback() throws SQLException {
    doing(Connection::rollback);
  }

  /** {@code BEGIN} as a text; inside a transaction it changes nothing. */
  final void begin() throws SQLException {
    doing(
        physical -> {
          if (physical.getAutoCommit()) {
            autoCommit(physical, false);
            begun = true;
          }
        });
  }

  /** {@code COMMIT} or {@code ROLLBACK} as a text; outside a transaction it changes nothing. */
  final void finish(Action how) throws SQLException {
    doing(
        physical -> {
          if (!physical.getAutoCommit()) {
            how.on(physical);
            if (begun) {
              autoCommit(physical, true);
              begun = false;
            }
          }
        });
  }

  @Override
  public Savepoint setSavepoint() throws SQLException {
    return new GuardedSavepoint(inside(Connection::setSavepoint), this);
  }

  @Override
  public Savepoint setSavepoint(@Nullable String name) throws SQLException {
    String plain = Names.name(name, errors);
    return new GuardedSavepoint(inside(physical -> physical.setSavepoint(plain)), this);
  }

  @Override
  public void rollback(@Nullable Savepoint savepoint) throws SQLException {
    Savepoint own = own(savepoint);
    doing(physical -> physical.rollback(own));
  }

  @Override
  public void releaseSavepoint(@Nullable Savepoint savepoint) throws SQLException {
    Savepoint own = own(savepoint);
    doing(physical -> physical.releaseSavepoint(own));
  }

  private Savepoint own(@Nullable Savepoint savepoint) throws SQLException {
    if (savepoint instanceof GuardedSavepoint guarded && guarded.belongsTo(this)) {
      return guarded.delegate();
    }
    throw errors.misused("This savepoint was not set by this connection.");
  }

  @Override
  public void setTransactionIsolation(int level) throws SQLException {
    doing(
        physical -> {
          int before = physical.getTransactionIsolation();
          changes.remember("isolation", () -> physical.setTransactionIsolation(before));
          physical.setTransactionIsolation(level);
        });
  }
}
