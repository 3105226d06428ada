package so.buster.jdbc.adapters;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.spi.Adapter;
import so.buster.jdbc.spi.Address;
import so.buster.jdbc.spi.ConnectFailure;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.Settings;
import so.buster.jdbc.spi.Target;
import so.buster.jdbc.spi.Tls;
import so.buster.jdbc.spi.VendorProperties;
import so.buster.sql.Dialect;

/** PostgreSQL, through pgjdbc. */
public final class PostgreSqlAdapter implements Adapter {
  private static final Pattern SETTING = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
  private static final VendorProperties PROPERTIES = PostgreSqlProperties.table();

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public Dialect dialect() {
    return Dialect.POSTGRESQL;
  }

  @Override
  public VendorProperties vendorProperties() {
    return PROPERTIES;
  }

  /** A certificate for another host is logged with the host's name, as SEVERE. */
  @Override
  public List<String> loggers() {
    return List.of("org.postgresql");
  }

  @Override
  public Target target(Address address, Settings settings) throws SQLException {
    if (!(address instanceof Address.Server server)) {
      throw BusterConnectionException.configuration(
          "URL: the server is missing; write jdbc:buster:postgresql://host:5432/database.", name());
    }
    String database = URLEncoder.encode(server.database(), StandardCharsets.UTF_8);
    Map<String, String> properties = new HashMap<>(pinned(settings));
    properties.putAll(tls(settings.tls()));
    properties.putAll(settings.vendor());
    return new Target(
        "org.postgresql.Driver",
        "org.postgresql:postgresql:42.7.14",
        "jdbc:postgresql://" + server.authority(5432) + "/" + database,
        properties);
  }

  /** Reads back in one query what the start-up packet asked for. */
  @Override
  public void attest(Connection fresh, Limits limits) throws SQLException {
    PostgreSqlSession.attest(fresh, limits, name());
  }

  /** To the value of the start-up packet, which is what {@code RESET} goes back to. */
  @Override
  public Optional<String> reset(String setting) {
    return switch (setting) {
      case "schema" -> Optional.of("RESET search_path");
      // A connection has one database for life; what was set had no effect.
      case "catalog" -> Optional.empty();
      case "session characteristics" ->
          Optional.of(
              "RESET default_transaction_isolation; RESET default_transaction_deferrable;"
                  + " RESET default_transaction_read_only");
      default ->
          SETTING.matcher(setting).matches()
              ? Optional.of("RESET \"" + setting + "\"")
              : Optional.empty();
    };
  }

  @Override
  public Set<String> shadowedFunctions(Connection fresh) throws SQLException {
    return PostgreSqlSession.shadowedFunctions(fresh);
  }

  /** pgjdbc tells an answer above maxResultBuffer as a broken connection, which it is not. */
  @Override
  public @Nullable String sqlState(SQLException vendor) {
    return PostgreSqlFailures.sqlState(vendor);
  }

  /**
   * SQLStates as pgjdbc and the server give them; messages are translated, so they are not read.
   */
  @Override
  public ConnectFailure diagnose(SQLException failure, Tls tls) {
    return PostgreSqlFailures.diagnose(failure, tls);
  }

  private static Map<String, String> pinned(Settings settings) {
    Limits limits = settings.limits();
    long query = limits.query().toMillis();
    Map<String, String> properties = new HashMap<>();
    // In the start-up packet: no statement of ours, and none of a caller's, comes before it.
    properties.put(
        "options",
        "-c default_transaction_read_only=on"
            + " -c standard_conforming_strings=on"
            + " -c backslash_quote=off"
            + (" -c statement_timeout=" + query)
            + (" -c lock_timeout=" + limits.lock().toMillis())
            + (" -c idle_in_transaction_session_timeout=" + limits.transaction().toMillis()));
    properties.put("ApplicationName", settings.application());
    // Lets pgjdbc put the application's name into the start-up packet, too.
    properties.put("assumeMinServerVersion", "10");
    properties.put("readOnly", "true");
    properties.put("readOnlyMode", "always");
    properties.put("preferQueryMode", "extended");
    properties.put("logServerErrorDetail", "false");
    properties.put("maxResultBuffer", Long.toString(limits.bytes()));
    properties.put("defaultRowFetchSize", "1000");
    properties.put("gssEncMode", "disable");
    // Kerberos and SSPI would answer a server with this machine's own credentials.
    properties.put("requireAuth", "!gss,!sspi");
    properties.put("connectTimeout", seconds(limits.connect().toMillis()));
    properties.put("loginTimeout", seconds(limits.connect().toMillis()));
    // A silent server is noticed after the query's own timeouts have had their chance.
    properties.put("socketTimeout", seconds(query + 30_000));
    properties.put("cancelSignalTimeout", "5");
    properties.put("tcpKeepAlive", "true");
    return properties;
  }

  private static Map<String, String> tls(Tls tls) {
    Map<String, String> properties = new HashMap<>();
    String mode =
        switch (tls.mode()) {
          case VERIFY_FULL -> "verify-full";
          case VERIFY_CA -> "verify-ca";
          case REQUIRE -> "require";
          case IF_OFFERED -> "prefer";
          case OFF -> "disable";
        };
    properties.put("sslmode", mode);
    boolean verified = tls.mode() == Tls.Mode.VERIFY_FULL || tls.mode() == Tls.Mode.VERIFY_CA;
    if (verified && tls.root().isEmpty()) {
      properties.put("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
    }
    if (verified) {
      tls.root().ifPresent(root -> properties.put("sslrootcert", root.toString()));
    }
    // Empty names keep pgjdbc from reading key and certificate in ~/.postgresql.
    properties.put("sslcert", "");
    properties.put("sslkey", "");
    return properties;
  }

  /** Rounded up, because pgjdbc takes zero as "for ever". */
  private static String seconds(long milliseconds) {
    return Long.toString((milliseconds + 999) / 1000);
  }
}
