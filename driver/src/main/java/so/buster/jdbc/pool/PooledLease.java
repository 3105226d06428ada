package so.buster.jdbc.pool;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import so.buster.jdbc.guarded.Lease;

/** A connection of one HikariCP pool, on loan. */
final class PooledLease implements Lease {
  private final HikariDataSource pool;
  private final Connection connection;
  private final AtomicBoolean ended = new AtomicBoolean();

  PooledLease(HikariDataSource pool, Connection connection) {
    this.pool = pool;
    this.connection = connection;
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public void giveBack() {
    if (!ended.compareAndSet(false, true)) {
      return;
    }
    try {
      if (broken()) {
        pool.evictConnection(connection);
      } else {
        connection.close();
      }
    } catch (SQLException e) {
      // Its state is not certain: nobody else may get it.
      pool.evictConnection(connection);
    }
  }

  @Override
  public void evict() {
    if (ended.compareAndSet(false, true)) {
      pool.evictConnection(connection);
    }
  }

  /** The pool is told not to judge by exceptions, so a dead connection is noticed here. */
  private boolean broken() throws SQLException {
    return connection.unwrap(Connection.class).isClosed();
  }

  @Override
  public String toString() {
    return "PooledLease";
  }
}
