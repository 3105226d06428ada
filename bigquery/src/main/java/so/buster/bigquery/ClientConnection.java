package so.buster.bigquery;

import java.sql.ClientInfoStatus;
import java.sql.SQLClientInfoException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What a program says of itself; remembered, and not sent. */
abstract class ClientConnection extends JdbcConnection {
  static final String APPLICATION = "ApplicationName";

  private volatile String application = "";
  private volatile int networkTimeout;

  /** Fails if it is closed. */
  abstract void open() throws SQLException;

  @Override
  public void setClientInfo(@Nullable String name, @Nullable String value)
      throws SQLClientInfoException {
    if (!APPLICATION.equals(name)) {
      throw new SQLClientInfoException(
          Map.of(String.valueOf(name), ClientInfoStatus.REASON_UNKNOWN_PROPERTY));
    }
    application = value == null ? "" : value;
  }

  @Override
  public void setClientInfo(Properties properties) throws SQLClientInfoException {
    for (String name : properties.stringPropertyNames()) {
      setClientInfo(name, properties.getProperty(name));
    }
  }

  @Override
  public @Nullable String getClientInfo(@Nullable String name) throws SQLException {
    open();
    return APPLICATION.equals(name) && !application.isEmpty() ? application : null;
  }

  @Override
  public Properties getClientInfo() throws SQLException {
    open();
    Properties properties = new Properties();
    if (!application.isEmpty()) {
      properties.setProperty(APPLICATION, application);
    }
    return properties;
  }

  /** Remembered: a request that waits for a query has its own end. */
  @Override
  public void setNetworkTimeout(@Nullable Executor executor, int milliseconds) throws SQLException {
    open();
    if (milliseconds < 0) {
      throw Failures.misuse("A timeout cannot be negative.");
    }
    networkTimeout = milliseconds;
  }

  @Override
  public int getNetworkTimeout() throws SQLException {
    open();
    return networkTimeout;
  }
}
