package so.buster.it.markers;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import so.buster.it.database.snowflake.SnowflakeDatabase;
import so.buster.it.database.snowflake.SnowflakeServer;

/** Snowflake's driver against the stand-in, which has its own in-process server's loggers. */
class SnowflakeMarkersIT implements MarkerContract {
  private static SnowflakeDatabase database;
  private static MarkedHost host;

  @BeforeAll
  static void start() throws IOException {
    database = new SnowflakeDatabase(SnowflakeServer.start(Optional.empty()));
    host = MarkedHost.before(database.server().port());
  }

  @AfterAll
  static void stop() throws IOException, SQLException {
    host.close();
    database.server().close();
  }

  @Override
  public String url(String... options) {
    return database.url(options).replaceFirst("127\\.0\\.0\\.1:\\d+", host.authority());
  }

  /** A database that is not there is not an error of the login: the service says so later. */
  @Override
  public List<String> wrongDatabase() {
    return List.of();
  }

  @Override
  public Properties credentials() {
    return database.credentials();
  }

  @Override
  public List<String> markers() {
    return List.of(
        MarkedHost.HOST, SnowflakeServer.USER, SnowflakeServer.PASSWORD, SnowflakeServer.ACCOUNT);
  }
}
