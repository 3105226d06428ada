package so.buster.jdbc.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Connection;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.BusterError;
import so.buster.jdbc.Engine;
import so.buster.jdbc.Posture;
import so.buster.jdbc.config.Configuration;
import so.buster.jdbc.config.DriverFolders;
import so.buster.jdbc.config.ParsedUrl;
import so.buster.jdbc.config.PropertyInfo;
import so.buster.jdbc.guarded.GuardedConnection;
import so.buster.jdbc.guarded.Lease;
import so.buster.jdbc.pool.Pool;
import so.buster.jdbc.pool.Pools;
import so.buster.jdbc.spi.Adapter;
import so.buster.jdbc.spi.Target;

/**
 * {@code jdbc:buster:} URL in, guarded connection out.
 *
 * <p>A URL that is asked for again finds its pool without being parsed: tools open a connection for
 * every query.
 */
public final class PooledEngine implements Engine {
  private static final Logger LOG = LoggerFactory.getLogger("so.buster.jdbc");
  private static final int MOST_KNOWN = 1000;
  private static final Duration KNOWN_FOR = Duration.ofMinutes(15);

  private final Adapters adapters = new Adapters(PooledEngine.class.getClassLoader());
  private final VendorDrivers drivers = new VendorDrivers(DriverFolders.standard());
  private final Pools<Source> pools = new Pools<>();
  private final Cache<Asked, Pool<Source>> known =
      Caffeine.newBuilder()
          .maximumSize(MOST_KNOWN)
          .expireAfterAccess(KNOWN_FOR)
          .executor(Runnable::run)
          .build();

  /** For ServiceLoader. */
  public PooledEngine() {}

  @Override
  public Connection connect(String url, Properties info) throws SQLException {
    return told(() -> connection(url, info));
  }

  @Override
  public Posture posture(String url, Properties info) throws SQLException {
    return told(() -> Examination.of(resolve(url, info).connector()));
  }

  /** Runs what a caller asked for, so that it fails in our own words only. */
  private static <T> T told(Attempt<T> attempt) throws SQLException {
    try {
      return attempt.run();
    } catch (SQLException e) {
      if (e instanceof BusterError error) {
        LOG.debug("No connection: {} {} {}", error.source(), error.code(), error.incident());
      }
      throw e;
    } catch (RuntimeException e) {
      // Its message is not ours: it may hold anything.
      LOG.debug("No connection: unexpected {}", e.getClass().getName());
      throw BusterConnectionException.configuration(
          "The driver failed in an unexpected way: report this with the form of the URL.",
          "buster");
    }
  }

  @Override
  public DriverPropertyInfo[] propertyInfo(String url, Properties info) {
    return PropertyInfo.of(info);
  }

  @Override
  public void close() {
    known.invalidateAll();
    pools.close();
  }

  private interface Attempt<T> {
    T run() throws SQLException;
  }

  private Connection connection(String url, Properties info) throws SQLException {
    Asked asked = Asked.of(url, info);
    while (true) {
      Pool<Source> pool = known.getIfPresent(asked);
      if (pool == null || !onlyStrings(info)) {
        pool = resolve(url, info);
        known.put(asked, pool);
      }
      Optional<Lease> lease = pool.borrow();
      if (lease.isPresent()) {
        return guarded(lease.get(), pool.connector());
      }
      // The pool was retired between finding and borrowing; the next turn makes a new one.
      known.invalidate(asked);
    }
  }

  private Pool<Source> resolve(String url, Properties info) throws SQLException {
    ParsedUrl parsed = ParsedUrl.parse(url);
    Adapter adapter = adapters.named(parsed.vendor());
    Configuration configuration = Configuration.of(parsed, info, adapter.vendorProperties());
    adapter.login(configuration.credentials());
    Target target = adapter.target(configuration.address(), configuration.settings());
    if (!configuration.adjusted().isEmpty()) {
      LOG.warn("{}: dropped or brought into range: {}", adapter.name(), configuration.adjusted());
    }
    Source source = new Source(adapter, configuration, target, drivers.driver(adapter, target));
    return pools.pool(
        Keys.of(configuration, target), configuration.settings().limits(), () -> source);
  }

  /** What is not a String is invisible to the lookup, and refused by the parser. */
  private static boolean onlyStrings(Properties info) {
    for (Map.Entry<Object, Object> entry : info.entrySet()) {
      if (!(entry.getKey() instanceof String) || !(entry.getValue() instanceof String)) {
        return false;
      }
    }
    return true;
  }

  private static Connection guarded(Lease lease, Source source) {
    return new GuardedConnection(lease, source.guard(), source.limits(), source.origin());
  }
}
