package so.buster.jdbc.adapters;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.Posture;
import so.buster.jdbc.spi.Adapter;
import so.buster.jdbc.spi.Address;
import so.buster.jdbc.spi.ConnectFailure;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.PooledTransaction;
import so.buster.jdbc.spi.Settings;
import so.buster.jdbc.spi.SourceForm;
import so.buster.jdbc.spi.Target;
import so.buster.jdbc.spi.Tls;
import so.buster.jdbc.spi.VendorProperties;
import so.buster.sql.Dialect;
import so.buster.sql.Namespace;

/** PostgreSQL, through pgjdbc. */
public final class PostgreSqlAdapter implements Adapter {
  private static final Pattern SETTING = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
  private static final VendorProperties PROPERTIES = PostgreSqlProperties.table();

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public int defaultPort() {
    return 5432;
  }

  @Override
  public List<String> aliases() {
    return List.of("postgres", "supabase");
  }

  @Override
  public Dialect dialect() {
    return Dialect.POSTGRESQL;
  }

  @Override
  public String artifact() {
    return "org.postgresql:postgresql:42.7.14";
  }

  @Override
  public VendorProperties vendorProperties() {
    return PROPERTIES;
  }

  @Override
  public SourceForm sourceForm() {
    return SourceForm.server()
        .vendor(
            "currentSchema",
            "The schemas in which tables are looked for.",
            "schema",
            "default_schema",
            "defaultSchema")
        .build();
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
    return new Target(
        "org.postgresql.Driver",
        "jdbc:postgresql://" + server.authority(defaultPort()) + "/" + database,
        PostgreSqlStartup.properties(settings));
  }

  /** Reads back in one query what the start-up packet asked for. */
  @Override
  public void attest(Connection fresh, Limits limits) throws SQLException {
    PostgreSqlSession.attest(fresh, limits, name());
  }

  @Override
  public Optional<PooledTransaction> transaction(Settings settings) {
    return Optional.of(PostgreSqlTransaction.of(settings));
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

  @Override
  public Namespace namespace(Connection physical) throws SQLException {
    return SearchPath.of(physical);
  }

  @Override
  public Optional<Posture> posture(Connection session, Settings settings) throws SQLException {
    return Optional.of(PostgreSqlPosture.of(session));
  }

  /**
   * SQLStates as pgjdbc and the server give them; messages are translated, so they are not read.
   */
  @Override
  public ConnectFailure diagnose(SQLException failure, Tls tls) {
    return PostgreSqlFailures.diagnose(failure, tls);
  }
}
