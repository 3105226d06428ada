package so.buster.jdbc.adapters;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.Posture;
import so.buster.jdbc.spi.Adapter;
import so.buster.jdbc.spi.Address;
import so.buster.jdbc.spi.ConnectFailure;
import so.buster.jdbc.spi.Credentials;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.Settings;
import so.buster.jdbc.spi.SourceForm;
import so.buster.jdbc.spi.Target;
import so.buster.jdbc.spi.Tls;
import so.buster.jdbc.spi.VendorProperties;
import so.buster.sql.Dialect;
import so.buster.sql.Namespace;

/**
 * Snowflake, through snowflake-jdbc. There is no read-only session there: beside the guard only the
 * role keeps a session from writing, so secondary roles are turned off.
 */
public final class SnowflakeAdapter implements Adapter {
  private static final VendorProperties PROPERTIES = SnowflakeProperties.table();

  @Override
  public String name() {
    return "snowflake";
  }

  @Override
  public Dialect dialect() {
    return Dialect.SNOWFLAKE;
  }

  @Override
  public int defaultPort() {
    return 443;
  }

  @Override
  public String artifact() {
    return "net.snowflake:snowflake-jdbc:4.4.1";
  }

  @Override
  public VendorProperties vendorProperties() {
    return PROPERTIES;
  }

  @Override
  public SourceForm sourceForm() {
    return SnowflakeProperties.form();
  }

  /** At their own levels they hold hosts, users, statements and result URLs. */
  @Override
  public List<String> loggers() {
    return List.of("net.snowflake");
  }

  @Override
  public Target target(Address address, Settings settings) throws SQLException {
    if (!(address instanceof Address.Server server)) {
      throw BusterConnectionException.configuration(
          "URL: it names no host; write"
              + " jdbc:buster:snowflake://<account>.snowflakecomputing.com/?db=…&warehouse=….",
          name());
    }
    SnowflakeEndpoint endpoint = SnowflakeEndpoint.of(server, settings.tls(), name());
    Map<String, String> properties = new HashMap<>(SnowflakeStartup.pinned(settings));
    properties.putAll(endpoint.properties());
    properties.putAll(SnowflakeStartup.given(settings.vendor(), name()));
    return new Target(
        "net.snowflake.client.api.driver.SnowflakeDriver", endpoint.url(), properties);
  }

  /**
   * With a private key there is no password: the driver signs a token of a minute's life with it. A
   * password beside it is what tools always send; it does not leave this machine.
   */
  @Override
  public Map<String, String> login(Credentials credentials) throws SQLException {
    Map<String, String> login = new HashMap<>(credentials.secrets());
    login.put("user", credentials.user().orElseThrow(() -> userMissing()));
    login.computeIfPresent(SnowflakeProperties.PRIVATE_KEY, (name, key) -> encoded(key));
    if (!login.containsKey(SnowflakeProperties.PRIVATE_KEY)) {
      credentials.password().ifPresent(password -> login.put("password", password));
    }
    return login;
  }

  /** The driver wants the PEM text once more in Base64; people have the PEM text. */
  private static String encoded(String key) {
    return key.strip().startsWith("-----BEGIN ")
        ? Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.US_ASCII))
        : key;
  }

  private BusterConnectionException userMissing() {
    return BusterConnectionException.configuration(
        "user: it is missing; pass the property user, and password or private_key_base64.", name());
  }

  @Override
  public List<String> session(Connection fresh, Limits limits) {
    return SnowflakeSession.STATEMENTS;
  }

  @Override
  public void attest(Connection fresh, Limits limits) throws SQLException {
    SnowflakeSession.attest(fresh, limits, name());
  }

  @Override
  public Optional<String> reset(String setting) {
    return SnowflakeSession.reset(setting);
  }

  @Override
  public Namespace namespace(Connection physical) throws SQLException {
    return SnowflakeSession.namespace(physical);
  }

  @Override
  public Optional<Posture> posture(Connection session, Settings settings) throws SQLException {
    return Optional.of(SnowflakePosture.of(session));
  }

  @Override
  public ConnectFailure diagnose(SQLException failure, Tls tls) {
    return SnowflakeFailures.diagnose(failure);
  }
}
