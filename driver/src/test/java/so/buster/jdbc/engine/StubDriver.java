package so.buster.jdbc.engine;

import java.lang.reflect.Proxy;
import java.net.ConnectException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** Fails in the way the database's name says, with everything secret in its message. */
public final class StubDriver implements Driver {
  /** The last database asked for, and with which properties, by URL. */
  static final Map<String, Properties> ASKED = new ConcurrentHashMap<>();

  /** For VendorDrivers. */
  public StubDriver() {}

  @Override
  public @Nullable Connection connect(String url, Properties info) throws SQLException {
    ASKED.put(url, info);
    String secrets = url + " " + info;
    String database = url.substring(url.lastIndexOf('/') + 1);
    return switch (database) {
      case "password" -> throw new SQLException("not accepted: " + secrets, "28P01");
      case "role" -> throw new SQLException("no such role: " + secrets, "28000");
      case "missing" -> throw new SQLException("no such database: " + secrets, "3D000");
      case "down" ->
          throw new SQLException("refused: " + secrets, "08001", new ConnectException(secrets));
      case "certificate" ->
          throw new SQLException("TLS: " + secrets, "08006", new SSLHandshakeException(secrets));
      case "stateless" -> throw new SQLException(secrets);
      case "runtime" -> throw new IllegalArgumentException(secrets);
      case "linkage" -> throw new NoClassDefFoundError(secrets);
      case "null" -> null;
      case "session" -> connection(new SQLException(secrets, "08006"));
      case "session-runtime" -> connection(new IllegalArgumentException(secrets));
      default -> connection(null);
    };
  }

  private static Connection connection(@Nullable Exception onStatement) {
    return (Connection)
        Proxy.newProxyInstance(
            StubDriver.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (self, method, arguments) -> answer(method.getName(), self, onStatement));
  }

  private static @Nullable Object answer(
      String method, Object self, @Nullable Exception onStatement) throws Exception {
    if (method.equals("createStatement") && onStatement != null) {
      throw onStatement;
    }
    return switch (method) {
      case "createStatement" ->
          Proxy.newProxyInstance(
              StubDriver.class.getClassLoader(),
              new Class<?>[] {Statement.class},
              (statement, ignored, none) -> null);
      case "isClosed", "isWrapperFor" -> false;
      case "isValid", "getAutoCommit", "isReadOnly" -> true;
      case "getTransactionIsolation" -> Connection.TRANSACTION_READ_COMMITTED;
      case "getNetworkTimeout" -> 0;
      case "hashCode" -> System.identityHashCode(self);
      case "toString" -> "StubConnection";
      default -> null;
    };
  }

  @Override
  public boolean acceptsURL(String url) {
    return url.startsWith("jdbc:stub:");
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
    throw new UnsupportedOperationException("Nobody may hand secrets over for a description");
  }

  @Override
  public int getMajorVersion() {
    return 1;
  }

  @Override
  public int getMinorVersion() {
    return 0;
  }

  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }
}
