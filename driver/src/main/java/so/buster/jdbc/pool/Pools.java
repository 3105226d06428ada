package so.buster.jdbc.pool;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import so.buster.jdbc.spi.Limits;

/**
 * All pools of the process, by fingerprint. A pool that has had no connection and no borrower for a
 * quarter of an hour disappears.
 *
 * @param <C> what makes the connections
 */
public final class Pools<C extends Connector> implements AutoCloseable {
  private static final Duration IDLE = Duration.ofMinutes(15);
  private static final Duration SWEEP = Duration.ofMinutes(1);

  private final Map<Fingerprint, Pool<C>> pools = new ConcurrentHashMap<>();
  private final Set<Pool<C>> draining = ConcurrentHashMap.newKeySet();
  private final ScheduledThreadPoolExecutor housekeeper;
  private final ScheduledFuture<?> sweeping;

  /** Ends pools, which waits for servers that may not answer: nobody who connects does it. */
  private final ThreadPoolExecutor closer =
      new ThreadPoolExecutor(
          0,
          1,
          10,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          PoolRules.threads(),
          new ThreadPoolExecutor.DiscardPolicy());

  private final PoolRules rules;
  private final Ceiling ceiling;

  /** With the process's ceiling from its system property. */
  public Pools() {
    this(Integer.getInteger(PoolRules.CEILING, 100));
  }

  Pools(int mostConnections) {
    housekeeper = new ScheduledThreadPoolExecutor(1, PoolRules.threads());
    housekeeper.setRemoveOnCancelPolicy(true);
    sweeping =
        housekeeper.scheduleWithFixedDelay(
            () -> closer.execute(() -> sweep(IDLE)),
            SWEEP.toMillis(),
            SWEEP.toMillis(),
            TimeUnit.MILLISECONDS);
    rules = new PoolRules(housekeeper, mostConnections);
    ceiling = new Ceiling(mostConnections);
  }

  /** The pool with this key; the first to ask provides the connector. */
  public Pool<C> pool(Fingerprint key, Limits limits, Supplier<C> connector) {
    return pools.computeIfAbsent(
        key, k -> new Pool<>(connector.get(), limits, rules, ceiling, this::closeIdle));
  }

  /**
   * Takes pools out of use: nothing of them is lent any more, idle connections are closed at once,
   * those on loan when they come back.
   */
  public void drain(Predicate<C> which) {
    pools.values().removeIf(pool -> which.test(pool.connector()) && drained(pool));
    closer.execute(this::endDrained);
  }

  /** Closes every pool with everything in it. */
  @Override
  public void close() {
    sweeping.cancel(false);
    housekeeper.shutdownNow();
    closer.shutdown();
    pools.values().removeIf(Pools::retired);
    draining.removeIf(Pools::retired);
  }

  void sweep(Duration idle) {
    pools.values().removeIf(pool -> pool.retireAfter(idle));
    endDrained();
  }

  private void endDrained() {
    draining.removeIf(pool -> pool.retireAfter(Duration.ZERO));
  }

  private void closeIdle() {
    pools.values().forEach(Pool::closeIdle);
  }

  private boolean drained(Pool<C> pool) {
    draining.add(pool);
    pool.drain();
    return true;
  }

  private static boolean retired(Pool<?> pool) {
    pool.retire();
    return true;
  }
}
