package so.buster.jdbc.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Connection;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.BusterError;
import so.buster.jdbc.Engine;
import so.buster.jdbc.Posture;
import so.buster.jdbc.config.BusterUrl;
import so.buster.jdbc.config.Configuration;
import so.buster.jdbc.config.DriverFolders;
import so.buster.jdbc.config.ParsedUrl;
import so.buster.jdbc.config.PropertyInfo;
import so.buster.jdbc.config.SourceUrl;
import so.buster.jdbc.guarded.GuardedConnection;
import so.buster.jdbc.guarded.Lease;
import so.buster.jdbc.pool.Pool;
import so.buster.jdbc.pool.Pools;
import so.buster.jdbc.source.NamedSource;
import so.buster.jdbc.source.SourceCatalog;
import so.buster.jdbc.source.Sources;
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
  private final Sources sources = new Sources(adapters, PooledEngine.class.getClassLoader());
  private final AtomicReference<SourceCatalog> seen = new AtomicReference<>(sources.current());
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
    return told(() -> Examination.of(resolve(url, info, current()).pool().connector()));
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
  public List<String> sources() throws SQLException {
    return sources.names(current());
  }

  @Override
  public void close(String source) {
    pools.drain(each -> each.named() && each.name().equals(source));
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
    while (true) {
      SourceCatalog catalog = current();
      Asked asked = Asked.of(url, info, catalog);
      Pool<Source> pool = known.getIfPresent(asked);
      if (pool == null || !onlyStrings(info)) {
        Resolved resolved = resolve(url, info, catalog);
        pool = resolved.pool();
        Source made = pool.connector();
        if (made.named() && seen.get() != catalog) {
          // The configuration was replaced meanwhile, and its old pools drained before this one.
          pools.drain(source -> source == made);
          continue;
        }
        if (resolved.lasting()) {
          known.put(asked, pool);
        }
      }
      Optional<Lease> lease = pool.borrow();
      if (lease.isPresent()) {
        return guarded(lease.get(), pool.connector());
      }
      // The pool was retired between finding and borrowing; the next turn makes a new one.
      known.invalidate(asked);
    }
  }

  /** What the configuration says now; pools of what it does not say any more run dry. */
  private SourceCatalog current() {
    SourceCatalog now = sources.current();
    SourceCatalog before = seen.getAndSet(now);
    if (before != now) {
      Set<String> changed = now.changedSince(before);
      boolean closing = now.closesDirectUrls(before);
      known.invalidateAll();
      pools.drain(source -> source.named() ? changed.contains(source.name()) : closing);
    }
    return now;
  }

  private Resolved resolve(String url, Properties info, SourceCatalog catalog) throws SQLException {
    BusterUrl parsed = BusterUrl.parse(url);
    if (parsed instanceof SourceUrl named) {
      NamedSource source = sources.find(named, catalog);
      Configuration configuration =
          source.configuration().tightened(named, info, source.adapter().vendorProperties());
      try {
        return new Resolved(pool(source.adapter(), configuration), source.lasting());
      } catch (BusterConnectionException e) {
        throw source.placed(e);
      }
    }
    ParsedUrl direct = (ParsedUrl) parsed;
    sources.checkDirect(catalog);
    Adapter adapter = adapters.named(direct.vendor());
    return new Resolved(
        pool(adapter, Configuration.of(direct, info, adapter.vendorProperties())), true);
  }

  private Pool<Source> pool(Adapter adapter, Configuration configuration) throws SQLException {
    Logins.check(adapter, configuration);
    Target target = adapter.target(configuration.address(), configuration.settings());
    if (!configuration.adjusted().isEmpty()) {
      LOG.warn(
          "{}: dropped or brought into range: {}",
          configuration.source(),
          configuration.adjusted());
    }
    Source source = new Source(adapter, configuration, target, drivers.driver(adapter, target));
    return pools.pool(
        Keys.of(configuration, target), configuration.settings().limits(), () -> source);
  }

  /**
   * A pool that was found.
   *
   * @param lasting whether the same question has the same answer as long as the catalogue holds
   */
  private record Resolved(Pool<Source> pool, boolean lasting) {}

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
