package so.buster.it.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A PostgreSQL database that the driver reaches through a pooler in transaction mode.
 *
 * @param behind where its statements arrive
 * @param port the pooler's, on 127.0.0.1
 * @param user who logs in at the pooler
 */
public record PooledDatabase(PostgresDatabase behind, int port, String user) implements Database {
  @Override
  public String url() {
    return address() + "?pooler=transaction";
  }

  @Override
  public String url(String... options) {
    return options.length == 0 ? url() : url() + "&" + String.join("&", options);
  }

  /** The pooler's place, without a word about what is there. */
  public String address() {
    return "jdbc:buster:postgresql://127.0.0.1:" + port + "/" + behind.name();
  }

  @Override
  public Properties credentials() {
    Properties credentials = behind.credentials();
    credentials.setProperty("user", user);
    return credentials;
  }

  /** Another client of the pooler's, by the vendor's own driver. */
  public Connection stranger() throws SQLException {
    Properties properties = credentials();
    properties.setProperty("prepareThreshold", "0");
    properties.setProperty("assumeMinServerVersion", "18");
    properties.setProperty("ApplicationName", "stranger");
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + behind.name(), properties);
  }

  @Override
  public Connection plain() throws SQLException {
    return behind.plain();
  }

  @Override
  public void assertUntouchedBy(Action action) throws Exception {
    behind.assertUntouchedBy(action);
  }

  @Override
  public boolean busy() throws SQLException {
    return behind.busy();
  }
}
