package so.buster.jdbc.guarded;

import java.sql.SQLException;
import java.sql.Savepoint;

/** A savepoint that only the connection that set it can go back to. */
final class GuardedSavepoint implements Savepoint {
  private final Savepoint delegate;
  private final TransactionalConnection connection;

  GuardedSavepoint(Savepoint delegate, TransactionalConnection connection) {
    this.delegate = delegate;
    this.connection = connection;
  }

  boolean belongsTo(TransactionalConnection other) {
    return connection == other;
  }

  Savepoint delegate() {
    return delegate;
  }

  @Override
  public int getSavepointId() throws SQLException {
    return connection.inside(unused -> delegate.getSavepointId());
  }

  @Override
  public String getSavepointName() throws SQLException {
    return connection.inside(unused -> delegate.getSavepointName());
  }
}
