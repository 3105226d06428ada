package so.buster.jdbc.pool;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import so.buster.jdbc.spi.Limits;

/**
 * How every pool behaves.
 *
 * @param housekeeper one thread for all pools
 * @param ceiling physical connections of the whole process
 */
record PoolRules(ScheduledExecutorService housekeeper, int ceiling) {
  /** The system property with the process's ceiling; 100 if not set. */
  static final String CEILING = "buster.maxConnections";

  /** How long one wait inside HikariCP lasts, before failures are looked at. Its least. */
  private static final Duration SLICE = Duration.ofMillis(250);

  private static final Duration IDLE = Duration.ofMinutes(10);
  private static final Duration LIFETIME = Duration.ofMinutes(30);
  private static final Duration VALIDATION = Duration.ofSeconds(5);
  private static final AtomicInteger POOLS = new AtomicInteger();

  /** Everything but the data source. Names hold the vendor and a number, no more. */
  HikariConfig config(Limits limits, String name) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("buster-" + name + "-" + POOLS.incrementAndGet());
    config.setMaximumPoolSize(limits.connections());
    config.setMinimumIdle(0);
    config.setIdleTimeout(IDLE.toMillis());
    config.setMaxLifetime(LIFETIME.toMillis());
    config.setConnectionTimeout(SLICE.toMillis());
    config.setValidationTimeout(Math.min(VALIDATION.toMillis(), limits.connect().toMillis()));
    config.setInitializationFailTimeout(-1);
    config.setScheduledExecutor(housekeeper);
    config.setThreadFactory(threads());
    config.setExceptionOverride(new Silent());
    return config;
  }

  /** Daemon threads that keep no caller's class loader alive. */
  static ThreadFactory threads() {
    return work -> {
      Thread thread = new Thread(work, "buster-pool");
      thread.setDaemon(true);
      thread.setContextClassLoader(PoolRules.class.getClassLoader());
      return thread;
    };
  }

  /**
   * Evicting on an exception, HikariCP logs the vendor's message, which may hold row values. The
   * guarded objects see every exception themselves and evict through the lease.
   */
  static final class Silent implements SQLExceptionOverride {
    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException exception) {
      return SQLExceptionOverride.Override.DO_NOT_EVICT;
    }
  }
}
