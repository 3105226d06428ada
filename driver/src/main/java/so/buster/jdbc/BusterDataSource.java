package so.buster.jdbc;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The driver as a bean, for frameworks and pools that want a {@code DataSource}. Set the URL and
 * whatever {@link BusterProperty} lists; connections come from the driver's own pools, so a pool
 * around it is not needed.
 *
 * <p>Not serialisable, on purpose: it may hold a password. Set up before use; the setters are not
 * meant to race with {@link #getConnection()}.
 */
public final class BusterDataSource implements DataSource {
  private final Map<String, String> properties = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private String url = "";

  /** A data source without a URL yet. */
  public BusterDataSource() {}

  /** The {@code jdbc:buster:} URL. */
  public synchronized String getUrl() {
    return url;
  }

  /** Sets the {@code jdbc:buster:} URL. */
  public synchronized void setUrl(String url) {
    this.url = url;
  }

  /** The database user, if one is set. */
  public synchronized @Nullable String getUser() {
    return properties.get(BusterProperty.USER.key());
  }

  /** Sets the database user. */
  public void setUser(@Nullable String user) {
    setProperty(BusterProperty.USER, user);
  }

  /** Sets the password. There is no way to read it back. */
  public void setPassword(@Nullable String password) {
    setProperty(BusterProperty.PASSWORD, password);
  }

  /** Sets one of our properties; null takes it back. Its value is checked by the connection. */
  public void setProperty(BusterProperty property, @Nullable String value) {
    setProperty(property.key(), value);
  }

  /** Sets any property, ours or the vendor's; null takes it back. */
  public synchronized void setProperty(String name, @Nullable String value) {
    if (value == null) {
      properties.remove(name);
    } else {
      properties.put(name, value);
    }
  }

  /** Sets several properties at once, as frameworks bind them. */
  public void setProperties(Properties several) {
    for (String name : several.stringPropertyNames()) {
      setProperty(name, several.getProperty(name));
    }
  }

  /**
   * Opens a guarded connection.
   *
   * @throws SQLException an exception that is a {@link BusterError}
   */
  @Override
  public Connection getConnection() throws SQLException {
    return connect(given());
  }

  @Override
  public Connection getConnection(@Nullable String user, @Nullable String password)
      throws SQLException {
    Properties given = given();
    put(given, BusterProperty.USER, user);
    put(given, BusterProperty.PASSWORD, password);
    return connect(given);
  }

  /** The longest wait for a connection, in seconds; 0 means the default. */
  @Override
  public void setLoginTimeout(int seconds) {
    setProperty(BusterProperty.CONNECT_TIMEOUT, seconds == 0 ? null : Integer.toString(seconds));
  }

  /** What {@link #setLoginTimeout} set; 0 if nothing did. */
  @Override
  public synchronized int getLoginTimeout() {
    String seconds = properties.get(BusterProperty.CONNECT_TIMEOUT.key());
    return seconds != null && seconds.matches("[0-9]{1,9}") ? Integer.parseInt(seconds) : 0;
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  /** Without effect: what would be written there is not for everybody's eyes. */
  @Override
  public void setLogWriter(@Nullable PrintWriter writer) {}

  /** Nothing is logged through java.util.logging; SLF4J is used. */
  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException(
        "This driver logs through SLF4J; configure the logger so.buster there.",
        SqlState.REFUSED.code());
  }

  @Override
  public <T> T unwrap(@Nullable Class<T> type) throws SQLException {
    if (type != null && isWrapperFor(type)) {
      return type.cast(this);
    }
    throw new SQLException("There is nothing else inside.", SqlState.REFUSED.code());
  }

  @Override
  public boolean isWrapperFor(@Nullable Class<?> type) {
    return type == BusterDataSource.class || type == DataSource.class;
  }

  /** The names of what is set, no value. */
  @Override
  public synchronized String toString() {
    return "BusterDataSource" + properties.keySet();
  }

  private synchronized Properties given() {
    Properties given = new Properties();
    given.putAll(properties);
    return given;
  }

  private static void put(Properties given, BusterProperty property, @Nullable String value) {
    given.remove(property.key());
    if (value != null) {
      given.setProperty(property.key(), value);
    }
  }

  private Connection connect(Properties given) throws SQLException {
    Connection connection = new BusterDriver().connect(getUrl(), given);
    if (connection == null) {
      throw BusterConnectionException.configuration(
          "url: it does not begin with jdbc:buster:; set it.", "buster");
    }
    return connection;
  }
}
