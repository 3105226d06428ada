package so.buster.it.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/**
 * A database with the {@link Bookshop} on a test server.
 *
 * @param server where it is
 * @param name its name there
 */
public record PostgresDatabase(PostgresServer server, String name) implements Database {
  /** What the vendor's own connections of the tests call themselves. */
  public static final String CONTROL = "test-superuser";

  /** Makes and fills one. */
  public static PostgresDatabase create(PostgresServer server, String name) {
    server.createDatabase(name);
    PostgresDatabase database = new PostgresDatabase(server, name);
    try (Connection connection = database.plain()) {
      Bookshop.fill(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The database could not be filled", e);
    }
    return database;
  }

  @Override
  public String url() {
    return "jdbc:buster:postgresql://127.0.0.1:" + server.port() + "/" + name;
  }

  @Override
  public Properties credentials() {
    Properties credentials = new Properties();
    credentials.setProperty("user", PostgresServer.USER);
    credentials.setProperty("password", PostgresServer.PASSWORD);
    return credentials;
  }

  @Override
  public Connection plain() throws SQLException {
    return server.superuser(name);
  }

  /**
   * The witness is the server's log, parse messages included. It only counts once it shows a
   * control statement that is sent after the action.
   */
  @Override
  public void assertUntouchedBy(Action action) throws Exception {
    long mark = mark();
    action.run();
    assertThat(sentByOthersSince(mark)).isEmpty();
  }

  /** Where the log ends, once it has caught up with everything sent so far. */
  public long mark() throws SQLException {
    sentSince(server.log().mark());
    return server.log().mark();
  }

  /**
   * What the server got since the mark from anybody but {@link #plain()}, in order. What reached
   * another test's database is not counted: its pool may keep a connection alive.
   */
  public List<ServerLog.Sent> sentByOthersSince(long mark) throws SQLException {
    return sentSince(mark).stream()
        .filter(sent -> !sent.application().equals(CONTROL))
        .filter(sent -> sent.database().equals(name) || !server.made(sent.database()))
        .toList();
  }

  /** Everything the server got since the mark, once its log has caught up. */
  public List<ServerLog.Sent> sentSince(long mark) throws SQLException {
    String control = "SELECT '" + UUID.randomUUID() + "'";
    run(control);
    await()
        .pollInterval(Duration.ofMillis(20))
        .atMost(Duration.ofSeconds(10))
        .until(() -> server.log().since(mark).stream().anyMatch(s -> s.text().equals(control)));
    return server.log().since(mark);
  }

  /** Runs one statement as the superuser, by the vendor's own driver. */
  public void run(String sql) throws SQLException {
    try (Connection connection = plain();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public boolean busy() throws SQLException {
    return count("state = 'active'") > 0;
  }

  /** Sessions of the driver on this database. */
  public int sessions() throws SQLException {
    return count("true");
  }

  private int count(String condition) throws SQLException {
    try (Connection connection = plain();
        Statement statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                    + (" AND application_name <> '" + CONTROL + "' AND " + condition))) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
