package so.buster.jdbc.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.BusterError;
import so.buster.jdbc.ErrorCode;
import so.buster.jdbc.config.Configuration;
import so.buster.jdbc.guarded.Origin;
import so.buster.jdbc.pool.Connector;
import so.buster.jdbc.pool.Quietly;
import so.buster.jdbc.pooled.PassingConnection;
import so.buster.jdbc.spi.Adapter;
import so.buster.jdbc.spi.ConnectFailure;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.PooledTransaction;
import so.buster.jdbc.spi.Pooler;
import so.buster.jdbc.spi.Settings;
import so.buster.jdbc.spi.Target;
import so.buster.sql.Guard;
import so.buster.sql.Policy;

/**
 * One database as one user: makes sessions that refuse to write by themselves, and knows the guard
 * for them. Every new session is asked which functions it shadows, so that the guard follows the
 * database.
 */
final class Source implements Connector {
  /** For a driver's own timeout to come first: its exception knows more. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final Adapter adapter;
  private final Configuration configuration;
  private final Target target;
  private final Driver driver;
  private final Optional<PooledTransaction> transaction;
  private final Origin origin;
  private final Cache<Connection, Instant> ends = Caffeine.newBuilder().weakKeys().build();
  private volatile Guard guard;

  /** Fails if the database cannot be read through what stands before it. */
  Source(Adapter adapter, Configuration configuration, Target target, Driver driver)
      throws BusterConnectionException {
    this.adapter = adapter;
    this.configuration = configuration;
    this.target = target;
    this.driver = driver;
    this.transaction = transaction(adapter, configuration);
    this.origin = AdapterOrigin.of(adapter, configuration, target, transaction.isPresent());
    this.guard = guard(Set.of());
  }

  private static Optional<PooledTransaction> transaction(
      Adapter adapter, Configuration configuration) throws BusterConnectionException {
    Settings settings = configuration.settings();
    if (settings.pooler() == Pooler.NONE) {
      return Optional.empty();
    }
    Optional<PooledTransaction> transaction = adapter.transaction(settings);
    if (transaction.isEmpty()) {
      throw BusterConnectionException.configuration(
          "pooler: this database cannot be read through a pooler in transaction mode; leave it out"
              + " and connect to the server itself.",
          configuration.source());
    }
    return transaction;
  }

  @Override
  public String name() {
    return configuration.source();
  }

  /** Whether callers know it by its name alone. */
  boolean named() {
    return configuration.named();
  }

  /** What a borrower may know of it. */
  Origin origin() {
    return origin;
  }

  Limits limits() {
    return configuration.settings().limits();
  }

  Adapter adapter() {
    return adapter;
  }

  Configuration configuration() {
    return configuration;
  }

  /** The judge for this source's statements, once there has been a connection. */
  Guard guard() {
    return guard;
  }

  @Override
  public Connection open() throws Refused {
    return Opening.within(limits().connect().plus(GRACE), this::make);
  }

  private Connection make() throws Refused {
    Logins.Login login = login();
    Connection fresh = connect(login);
    boolean ready = false;
    try {
      Connection session = session(fresh);
      prepare(session);
      login.expiresAt().ifPresent(moment -> ends.put(session, moment));
      ready = true;
      return session;
    } catch (SQLException e) {
      throw refused(e);
    } catch (RuntimeException | LinkageError e) {
      throw new Refused(ConnectFailure.DRIVER);
    } finally {
      if (!ready) {
        Quietly.close(fresh);
      }
    }
  }

  /** Behind a pooler, what seems to be one session. */
  private Connection session(Connection fresh) throws SQLException {
    return transaction.isEmpty()
        ? fresh
        : PassingConnection.over(
            fresh, transaction.get(), vendor -> adapter.attest(vendor, limits()));
  }

  /** Opens the secrets, for this connection alone. */
  private Logins.Login login() throws Refused {
    try {
      Logins.Login login =
          ContextLoader.with(
              Source.class.getClassLoader(), () -> Logins.login(adapter, configuration));
      if (login.expiresAt().filter(Source::past).isPresent()) {
        throw new Refused(
            new ConnectFailure(
                ErrorCode.CONFIGURATION_ERROR,
                "credentialSupplier: what it gave has expired already; correct it, or the clock."));
      }
      return login;
    } catch (SQLException e) {
      throw refused(e);
    } catch (RuntimeException | LinkageError e) {
      throw new Refused(ConnectFailure.DRIVER);
    }
  }

  /** A failure keeps nothing of the vendor's exception: it tends to name host and user. */
  private Connection connect(Logins.Login login) throws Refused {
    try {
      @Nullable Connection connection =
          ContextLoader.with(
              driver.getClass().getClassLoader(),
              () -> driver.connect(target.url(), properties(login)));
      if (connection == null) {
        throw new Refused(ConnectFailure.DRIVER);
      }
      return connection;
    } catch (SQLException e) {
      throw refused(e);
    } catch (RuntimeException | LinkageError e) {
      throw new Refused(ConnectFailure.DRIVER);
    }
  }

  /** The target is asked for anew, because files that it names may have been removed since. */
  private Properties properties(Logins.Login login) throws SQLException {
    Target now = adapter.target(configuration.address(), configuration.settings());
    Properties properties = new Properties();
    properties.putAll(now.properties());
    properties.putAll(login.properties());
    return properties;
  }

  /** No statement begins on a session whose credentials have expired, where that ends it. */
  @Override
  public boolean lasts(Connection made) {
    Instant end = ends.getIfPresent(made);
    return end == null || !past(end);
  }

  private static boolean past(Instant moment) {
    return !Instant.now().isBefore(moment);
  }

  private void prepare(Connection fresh) throws SQLException {
    try (Statement statement = fresh.createStatement()) {
      for (String sql : adapter.session(fresh, limits())) {
        statement.execute(sql);
      }
    }
    adapter.attest(fresh, limits());
    Set<String> shadowed = adapter.shadowedFunctions(fresh);
    if (!shadowed.equals(guard.policy().shadowedFunctions())) {
      guard = guard(shadowed);
    }
  }

  private Refused refused(SQLException e) {
    if (e instanceof Refused refused) {
      return refused;
    }
    if (e instanceof BusterError error) {
      return new Refused(ConnectFailure.of(error, e));
    }
    return new Refused(adapter.diagnose(e, configuration.settings().tls()));
  }

  private Guard guard(Set<String> shadowed) {
    return new Guard(
        adapter.dialect(),
        new Policy(
            limits().rows(),
            configuration.allowedFunctions(),
            shadowed,
            limits().query(),
            configuration.tables()));
  }

  @Override
  public String toString() {
    return "Source[" + name() + "]";
  }
}
