package so.buster.it.database.snowflake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import so.buster.it.database.Database;

/**
 * The bookshop on a stand-in.
 *
 * @param server where it is
 */
public record SnowflakeDatabase(SnowflakeServer server) implements Database {
  @Override
  public String url() {
    return url(new String[0]);
  }

  @Override
  public String url(String... options) {
    return "jdbc:buster:snowflake://127.0.0.1:"
        + server.port()
        + ("/?account=" + SnowflakeServer.ACCOUNT + "&db=" + Engine.DATABASE + "&schema=PUBLIC")
        + (options.length == 0 ? "" : "&" + String.join("&", options));
  }

  @Override
  public Properties credentials() {
    Properties credentials = new Properties();
    credentials.setProperty("user", SnowflakeServer.USER);
    credentials.setProperty("password", SnowflakeServer.PASSWORD);
    return credentials;
  }

  @Override
  public Connection plain() throws SQLException {
    return VendorDriver.connect(server.port(), SnowflakeServer.CONTROL, SnowflakeServer.PASSWORD);
  }

  /**
   * The witness is the record of requests. It only counts once it shows a control statement that is
   * sent after the action.
   */
  @Override
  public void assertUntouchedBy(Action action) throws Exception {
    int mark = server.witness().mark();
    action.run();
    String control = "SELECT '" + UUID.randomUUID() + "'";
    try (Connection connection = plain();
        Statement statement = connection.createStatement()) {
      statement.execute(control);
    }
    List<String> sent = server.witness().statements(mark, SnowflakeServer.CONTROL);
    assertThat(sent).contains(control);
    assertThat(server.witness().since(mark, SnowflakeServer.CONTROL)).isEmpty();
  }

  @Override
  public boolean busy() {
    return server.busy();
  }
}
