package so.buster.it.database.snowflake;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import so.buster.jdbc.config.DriverFolders;

/** Snowflake's own driver, from the folder that the driver under test takes it from. */
final class VendorDriver {
  private static final String CLASS = "net.snowflake.client.api.driver.SnowflakeDriver";
  private static final Driver DRIVER = load();

  private VendorDriver() {}

  private static Driver load() {
    List<Path> jars = DriverFolders.standard().jars("snowflake").get(0);
    URL[] urls = jars.stream().map(DriverFolders::url).toArray(URL[]::new);
    ClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return Class.forName(CLASS, true, loader)
          .asSubclass(Driver.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  static Connection connect(int port, String user, String password) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("account", SnowflakeServer.ACCOUNT);
    properties.setProperty("ssl", "off");
    properties.setProperty("db", Engine.DATABASE);
    properties.setProperty("schema", "PUBLIC");
    properties.setProperty("disablePlatformDetection", "true");
    properties.setProperty("CLIENT_OUT_OF_BAND_TELEMETRY_ENABLED", "false");
    properties.setProperty("CLIENT_TELEMETRY_ENABLED", "false");
    properties.setProperty("JDBC_QUERY_RESULT_FORMAT", "JSON");
    return DRIVER.connect("jdbc:snowflake://127.0.0.1:" + port, properties);
  }
}
