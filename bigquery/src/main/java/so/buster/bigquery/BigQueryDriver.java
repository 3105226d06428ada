package so.buster.bigquery;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Arrays;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * JDBC for BigQuery, to read only. The URL is {@code
 * jdbc:bigquery://https://www.googleapis.com/bigquery/v2:443;ProjectId=p;…}, its properties are
 * those of Simba's driver; they may be given as {@code Properties}, too. A property that is not
 * known is an error. To connect is to have the service judge {@code SELECT 1}, which costs nothing.
 */
public final class BigQueryDriver implements Driver {
  static final int MAJOR = 0;
  static final int MINOR = 1;

  static {
    try {
      DriverManager.registerDriver(new BigQueryDriver());
    } catch (SQLException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** For {@code DriverManager}. */
  public BigQueryDriver() {}

  @Override
  public @Nullable Connection connect(String url, Properties info) throws SQLException {
    if (!acceptsURL(url)) {
      return null;
    }
    ConnectionUrl parsed = ConnectionUrl.parse(url, info == null ? new Properties() : info);
    Endpoints endpoints = Endpoints.parse(parsed.get(Property.ENDPOINTS));
    Settings settings = Settings.of(parsed);
    Logins logins =
        new Logins(parsed, endpoints, () -> new BoundedTransport(settings.responseBytes()));
    BigQueryConnection connection =
        new BigQueryConnection(new Service(endpoints, logins.credentials(), settings), settings);
    connection.ping();
    return connection;
  }

  @Override
  public boolean acceptsURL(@Nullable String url) {
    return url != null && url.startsWith(ConnectionUrl.PREFIX);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, @Nullable Properties info) {
    return Arrays.stream(Property.values())
        .map(
            property -> {
              DriverPropertyInfo known = new DriverPropertyInfo(property.key(), null);
              known.description = property.description();
              known.required = property == Property.PROJECT_ID;
              return known;
            })
        .toArray(DriverPropertyInfo[]::new);
  }

  @Override
  public int getMajorVersion() {
    return MAJOR;
  }

  @Override
  public int getMinorVersion() {
    return MINOR;
  }

  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("This driver does not log.", "0A000");
  }
}
