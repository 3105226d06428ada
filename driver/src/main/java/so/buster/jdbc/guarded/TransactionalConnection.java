package so.buster.jdbc.guarded;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.spi.Limits;

/** Transactions, by method and by text. They are read-only because the session is. */
abstract class TransactionalConnection extends LentConnection {
  /** Whether a text began the transaction, so that its end turns auto-commit on again. */
  private boolean begun;

  /** What the transaction that a text began changed, and its end changes back. */
  private @Nullable Integer isolationBefore;

  TransactionalConnection(Loan loan, Limits limits, Errors errors, TableGate tables) {
    super(loan, limits, errors, tables);
  }

  @Override
  public void setAutoCommit(boolean on) throws SQLException {
    changing(
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
    changing(Connection::commit);
  }

  @Override
  public void rollback() throws SQLException {
    changing(Connection::rollback);
  }

  /**
   * {@code BEGIN} as a text; inside a transaction it changes nothing.
   *
   * @param isolation the level that the text asks for, in SQL's words; empty if it asks for none
   */
  final void begin(String isolation) throws SQLException {
    doing(
        physical -> {
          if (!physical.getAutoCommit()) {
            return;
          }
          if (!isolation.isEmpty()) {
            isolationBefore = physical.getTransactionIsolation();
            isolate(physical, level(isolation));
          }
          autoCommit(physical, false);
          begun = true;
        });
  }

  private int level(String isolation) throws SQLException {
    return switch (isolation.toUpperCase(Locale.ROOT)) {
      case "READ UNCOMMITTED" -> TRANSACTION_READ_UNCOMMITTED;
      case "READ COMMITTED" -> TRANSACTION_READ_COMMITTED;
      case "REPEATABLE READ" -> TRANSACTION_REPEATABLE_READ;
      case "SERIALIZABLE" -> TRANSACTION_SERIALIZABLE;
      default -> throw errors.misused("This isolation level is not known here.");
    };
  }

  /** {@code COMMIT} or {@code ROLLBACK} as a text; outside a transaction it changes nothing. */
  final void finish(Action how) throws SQLException {
    doing(
        physical -> {
          if (physical.getAutoCommit()) {
            return;
          }
          how.on(physical);
          if (begun) {
            begun = false;
            autoCommit(physical, true);
          }
          Integer before = isolationBefore;
          if (before != null) {
            isolationBefore = null;
            isolate(physical, before);
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
    changing(physical -> physical.rollback(own));
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
    doing(physical -> isolate(physical, level));
  }

  private void isolate(Connection physical, int level) throws SQLException {
    int before = physical.getTransactionIsolation();
    changes.remember("isolation", () -> physical.setTransactionIsolation(before));
    physical.setTransactionIsolation(level);
  }
}
