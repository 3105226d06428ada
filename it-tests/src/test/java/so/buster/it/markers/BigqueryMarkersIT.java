package so.buster.it.markers;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import so.buster.it.database.bigquery.BigQueryDatabase;
import so.buster.it.database.bigquery.BigQueryServer;

/** BigQuery's client against the stand-in. The password is a private key. */
class BigqueryMarkersIT implements MarkerContract {
  private static BigQueryDatabase database;
  private static MarkedHost host;

  @BeforeAll
  static void start() throws IOException {
    database = BigQueryDatabase.start();
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

  /** There is no session: a dataset that is not there is an error of the statement. */
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
        MarkedHost.HOST,
        BigQueryServer.READER,
        BigQueryServer.PROJECT,
        "BEGIN PRIVATE KEY",
        database.pem().lines().skip(2).findFirst().orElseThrow(),
        "ya29.");
  }
}
