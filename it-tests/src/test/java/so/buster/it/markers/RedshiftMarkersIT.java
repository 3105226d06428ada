package so.buster.it.markers;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;
import so.buster.it.database.redshift.RedshiftDatabase;

@ExtendWith(SharedPostgres.class)
class RedshiftMarkersIT implements MarkerContract {
  static final String DATABASE = "redshift_marker_4711";

  private static RedshiftDatabase database;
  private static MarkedHost host;

  @BeforeAll
  static void create(PostgresServer server) throws IOException {
    database = RedshiftDatabase.create(server, DATABASE);
    host = MarkedHost.before(database.front().port());
  }

  @AfterAll
  static void close() throws IOException {
    host.close();
    database.front().close();
  }

  @Override
  public String url(String... options) {
    return in(DATABASE, options);
  }

  private static String in(String database, String... options) {
    return "jdbc:buster:redshift://"
        + host.authority()
        + ("/" + database + MarkerContract.tail(options));
  }

  @Override
  public List<String> wrongDatabase() {
    return List.of(in(VALUE));
  }

  @Override
  public Properties credentials() {
    Properties credentials = new Properties();
    credentials.setProperty("user", PostgresServer.MARKED_USER);
    credentials.setProperty("password", PostgresServer.PASSWORD);
    return credentials;
  }

  @Override
  public List<String> markers() {
    return List.of(MarkedHost.HOST, PostgresServer.MARKED_USER, PostgresServer.PASSWORD, DATABASE);
  }
}
