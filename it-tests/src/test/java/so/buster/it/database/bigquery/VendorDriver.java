package so.buster.it.database.bigquery;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import so.buster.jdbc.config.DriverFolders;

/** The driver over Google's client, from the folder that the driver under test takes it from. */
public final class VendorDriver {
  private static final String CLASS = "so.buster.bigquery.BigQueryDriver";
  private static final Driver DRIVER = load();

  private VendorDriver() {}

  private static Driver load() {
    List<Path> jars = DriverFolders.standard().jars("bigquery").get(0);
    URL[] urls = jars.stream().map(DriverFolders::url).toArray(URL[]::new);
    ClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    try {
      return Class.forName(CLASS, true, loader)
          .asSubclass(Driver.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Connects with these properties, each {@code Name=value}, and no others. */
  public static Connection connect(String... properties) throws SQLException {
    Properties given = new Properties();
    for (String property : properties) {
      int equals = property.indexOf('=');
      given.setProperty(property.substring(0, equals), property.substring(equals + 1));
    }
    return DRIVER.connect("jdbc:bigquery://https://www.googleapis.com/bigquery/v2:443", given);
  }

  /** Connects to a stand-in by an access token; more properties may be given. */
  public static Connection connect(BigQueryServer server, String token, String... more)
      throws SQLException {
    List<String> properties = new java.util.ArrayList<>(List.of(more));
    properties.add("ProjectId=" + BigQueryServer.PROJECT);
    properties.add("DefaultDataset=" + BigQueryServer.DATASET);
    properties.add("EndpointOverrides=BIGQUERY=" + server.root() + ",OAUTH2=" + server.tokens());
    properties.add("OAuthType=2");
    properties.add("OAuthAccessToken=" + token);
    return connect(properties.toArray(String[]::new));
  }
}
