package so.buster.jdbc.adapters;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.spi.Adapter;
import so.buster.jdbc.spi.Address;
import so.buster.jdbc.spi.ConnectFailure;
import so.buster.jdbc.spi.Credentials;
import so.buster.jdbc.spi.Settings;
import so.buster.jdbc.spi.SourceForm;
import so.buster.jdbc.spi.Target;
import so.buster.jdbc.spi.Tls;
import so.buster.jdbc.spi.VendorProperties;
import so.buster.sql.Dialect;

/**
 * BigQuery, through a driver of our own over Google's client, which has the service judge and price
 * each statement before it runs; or through Google's own driver, if the operator puts it there and
 * says so. There are no sessions: nothing is set up and nothing read back.
 */
public final class BigQueryAdapter implements Adapter {
  private static final VendorProperties PROPERTIES = BigQueryProperties.table();

  /** How both drivers want their URL to begin; where it leads is a property. */
  private static final String URL = "jdbc:bigquery://https://www.googleapis.com/bigquery/v2:443";

  @Override
  public String name() {
    return "bigquery";
  }

  @Override
  public Dialect dialect() {
    return Dialect.BIGQUERY;
  }

  @Override
  public int defaultPort() {
    return 443;
  }

  @Override
  public String artifact() {
    return "so.buster:buster-bigquery:0.1.0-SNAPSHOT";
  }

  @Override
  public VendorProperties vendorProperties() {
    return PROPERTIES;
  }

  @Override
  public SourceForm sourceForm() {
    return BigQueryProperties.form();
  }

  /** At their lower levels they hold requests with tokens and statements. */
  @Override
  public List<String> loggers() {
    return List.of("com.google.api", "com.google.auth", "com.google.cloud", "io.grpc");
  }

  /** Simba's URL has a scheme and a path in the host's place. */
  @Override
  public String location(String vendors) {
    return vendors.replaceFirst(
        "^bigquery://https://([^/:]+)(?:/bigquery/v2)?((?::[0-9]+)?)/?$", "bigquery://$1$2/");
  }

  @Override
  public Target target(Address address, Settings settings) throws SQLException {
    if (!(address instanceof Address.Server server)) {
      throw BusterConnectionException.configuration(
          "URL: it names no host; write"
              + " jdbc:buster:bigquery://bigquery.googleapis.com/<project>?DefaultDataset=….",
          name());
    }
    Map<String, String> given = new HashMap<>(settings.vendor());
    boolean google = "google".equals(given.remove(BigQueryProperties.DRIVER));
    given.putAll(BigQueryEndpoint.of(server, settings, name()).properties());
    given.put("ProjectId", BigQueryStartup.project(server, settings, name()));
    BigQueryStartup.checkKeyFile(given, name());
    return google
        ? new Target(
            "com.google.cloud.bigquery.jdbc.BigQueryDriver",
            URL,
            BigQueryStartup.ofGoogles(settings, given, name()))
        : new Target(
            "so.buster.bigquery.BigQueryDriver", URL, BigQueryStartup.ofOurs(settings, given));
  }

  @Override
  public Map<String, String> login(Credentials credentials) throws SQLException {
    return BigQueryLogin.of(credentials, name());
  }

  /** An empty value takes it back: see the driver, which keeps both by itself. */
  @Override
  public Optional<String> reset(String setting) {
    return setting.equals("time_zone") || setting.equals("query_label")
        ? Optional.of("SET @@" + setting + " = ''")
        : Optional.empty();
  }

  @Override
  public @Nullable String sqlState(SQLException vendor) {
    return BigQueryFailures.sqlState(vendor);
  }

  @Override
  public Optional<String> wording(SQLException vendor) {
    return BigQueryFailures.wording(vendor);
  }

  @Override
  public ConnectFailure diagnose(SQLException failure, Tls tls) {
    return BigQueryFailures.diagnose(failure);
  }
}
