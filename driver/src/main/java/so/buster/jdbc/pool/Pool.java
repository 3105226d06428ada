package so.buster.jdbc.pool;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.ErrorCode;
import so.buster.jdbc.guarded.Lease;
import so.buster.jdbc.spi.ConnectFailure;
import so.buster.jdbc.spi.Limits;

/**
 * Connections of one kind, lent one at a time. Makes none before the first is asked for.
 *
 * <p>HikariCP makes connections on a thread of its own and lets the caller wait out the whole
 * timeout when that fails. Therefore the first connection is made here, on the caller's thread, and
 * later waits are cut into slices, after each of which a failure since then ends the wait.
 *
 * @param <C> the connector, which callers may ask for what it has learnt
 */
public final class Pool<C extends Connector> {
  private final C connector;
  private final Limits limits;
  private final PoolRules rules;
  private final Backoff backoff = new Backoff(System::nanoTime);
  private final PhysicalSource physical;
  private final FirstConnection first;
  private final ReentrantLock opening = new ReentrantLock();
  private volatile @Nullable HikariDataSource hikari;
  private volatile boolean retired;
  private volatile long lastUse = System.nanoTime();

  Pool(C connector, Limits limits, PoolRules rules, Ceiling ceiling, Runnable makeRoom) {
    this.connector = connector;
    this.limits = limits;
    this.rules = rules;
    this.physical = new PhysicalSource(connector, ceiling, backoff, makeRoom);
    this.first = new FirstConnection(physical, connector.name(), rules.ceiling());
  }

  /** What makes this pool's connections. */
  public C connector() {
    return connector;
  }

  /**
   * Lends a connection, waiting at most {@link Limits#connect()} for a free one.
   *
   * @return empty if this pool was retired in the meantime: ask for it anew
   * @throws SQLException a {@link so.buster.jdbc.BusterError}
   */
  public Optional<Lease> borrow() throws SQLException {
    lastUse = System.nanoTime();
    long deadline = lastUse + limits.connect().toNanos();
    HikariDataSource pool = hikari;
    if (pool == null) {
      pool = open(deadline);
    }
    while (!retired && pool != null) {
      long start = System.nanoTime();
      try {
        Connection lent = pool.getConnection();
        PooledLease lease = new PooledLease(pool, lent);
        if (!retired && connector.lasts(lent.unwrap(Connection.class))) {
          return Optional.of(lease);
        }
        lease.evict();
      } catch (SQLException e) {
        // HikariCP's exception carries the vendor's as its cause; nothing of it is used.
        endIfHopeless(start, deadline);
      }
    }
    return Optional.empty();
  }

  private void endIfHopeless(long start, long deadline) throws SQLException {
    ConnectFailure failure = backoff.since(start);
    failure = failure == null ? backoff.standing() : failure;
    boolean late = Thread.currentThread().isInterrupted() || System.nanoTime() - deadline >= 0;
    if (failure != null && (late || !mayBeReturned(failure))) {
      throw failure.toException(connector.name());
    }
    if (late) {
      throw exhausted().toException(connector.name());
    }
  }

  /** A full server is no reason not to wait for a connection that others use now. */
  private boolean mayBeReturned(ConnectFailure failure) {
    return failure.code() == ErrorCode.CONNECTION_POOL_ERROR && active() > 0;
  }

  private ConnectFailure exhausted() {
    if (active() >= limits.connections()) {
      return Exhaustion.pool(limits.connections());
    }
    return physical.blocked() ? Exhaustion.process(rules.ceiling()) : Exhaustion.time();
  }

  private int active() {
    HikariDataSource pool = hikari;
    return pool == null ? 0 : pool.getHikariPoolMXBean().getActiveConnections();
  }

  private @Nullable HikariDataSource open(long deadline) throws SQLException {
    try {
      if (!opening.tryLock(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        throw Exhaustion.time().toException(connector.name());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Exhaustion.time().toException(connector.name());
    }
    try {
      HikariDataSource pool = hikari;
      if (pool == null && !retired) {
        pool = start(first.make(deadline));
        hikari = pool;
        if (retired) {
          // Everything was closed while this connection was being made.
          retire();
        }
      }
      return pool;
    } finally {
      opening.unlock();
    }
  }

  private HikariDataSource start(Connection made) throws SQLException {
    HikariConfig config = rules.config(limits, connector.name());
    config.setDataSource(physical);
    try {
      // Otherwise HikariCP would set what the connection is pinned not to be.
      config.setReadOnly(made.isReadOnly());
    } catch (SQLException e) {
      Quietly.close(made);
      throw ConnectFailure.UNREACHABLE.toException(connector.name());
    }
    physical.first(made);
    return new HikariDataSource(config);
  }

  /** Closes what is idle. */
  void closeIdle() {
    HikariDataSource pool = hikari;
    if (pool != null && pool.getHikariPoolMXBean().getIdleConnections() > 0) {
      pool.getHikariPoolMXBean().softEvictConnections();
    }
  }

  /** Lends nothing any more, closes what is idle, and the rest when it comes back. */
  void drain() {
    retired = true;
    HikariDataSource pool = hikari;
    if (pool != null) {
      pool.getHikariPoolMXBean().softEvictConnections();
    }
  }

  /** Ends this pool if nobody has used it for so long and nothing is open; true if it is ended. */
  boolean retireAfter(Duration idle) {
    if (System.nanoTime() - lastUse < idle.toNanos() || !opening.tryLock()) {
      return false;
    }
    try {
      HikariDataSource pool = hikari;
      HikariPoolMXBean state = pool == null ? null : pool.getHikariPoolMXBean();
      if (state != null && state.getTotalConnections() + state.getThreadsAwaitingConnection() > 0) {
        return false;
      }
      retire();
      return true;
    } finally {
      opening.unlock();
    }
  }

  /** Ends this pool with everything in it. */
  void retire() {
    retired = true;
    HikariDataSource pool = hikari;
    if (pool != null) {
      pool.close();
    }
    Connection unused = physical.first(null);
    if (unused != null) {
      Quietly.close(unused);
    }
  }

  @Override
  public String toString() {
    return "Pool[" + connector.name() + "]";
  }
}
