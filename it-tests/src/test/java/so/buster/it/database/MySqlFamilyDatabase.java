package so.buster.it.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;

/**
 * The bookshop on a MySQL or MariaDB, and a user who may do everything: what keeps it from writing
 * is the driver.
 *
 * @param server where it is
 */
public record MySqlFamilyDatabase(MySqlFamilyServer server) implements Database {
  /** The one database of the server that has rows. */
  public static final String NAME = "bookshop";

  /** The driver's user. */
  public static final String USER = "reader";

  /** And its password. */
  public static final String PASSWORD = "Pw-Marker-My";

  /** What the server needs so that it can be asked what it was sent. */
  public static final List<String> WITNESSED = List.of("--log-output=TABLE", "--general-log=ON");

  private static final String FROM_THE_DRIVER =
      " FROM mysql.general_log WHERE user_host LIKE '%" + USER + "%'";

  /** Makes and fills it. */
  public static MySqlFamilyDatabase create(MySqlFamilyServer server) throws SQLException {
    try (Connection connection = server.connect("", "");
        Statement statement = connection.createStatement()) {
      statement.execute("SET GLOBAL general_log = OFF");
      for (String sql : statements()) {
        statement.execute(sql);
      }
      for (int table = 0; table < Bookshop.WIDE_TABLES; table++) {
        statement.execute(Bookshop.wideTable(table));
      }
      statement.execute("CREATE USER '" + USER + "'@'%' IDENTIFIED BY '" + PASSWORD + "'");
      statement.execute("GRANT ALL PRIVILEGES ON *.* TO '" + USER + "'@'%'");
      statement.execute("SET GLOBAL general_log = ON");
    }
    return new MySqlFamilyDatabase(server);
  }

  private static List<String> statements() {
    try (InputStream file =
        Objects.requireNonNull(
            MySqlFamilyDatabase.class.getResourceAsStream("bookshop.mysql.sql"))) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.strip().split(";\n+"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String url() {
    return "jdbc:buster:mysql://127.0.0.1:" + server.port() + "/" + NAME;
  }

  @Override
  public Properties credentials() {
    Properties credentials = new Properties();
    credentials.setProperty("user", USER);
    credentials.setProperty("password", PASSWORD);
    return credentials;
  }

  @Override
  public Connection plain() throws SQLException {
    return server.connect(NAME, "");
  }

  /** The witness is the server's general log, a table that is written before a statement runs. */
  @Override
  public void assertUntouchedBy(Action action) throws Exception {
    int before = sentByTheDriver().size();
    int control = count("SELECT count(*) FROM mysql.general_log");
    action.run();
    count("SELECT count(*) AS `" + UUID.randomUUID() + "` FROM mysql.general_log");
    assertThat(count("SELECT count(*) FROM mysql.general_log")).isGreaterThan(control);
    List<String> sent = sentByTheDriver();
    assertThat(sent.subList(before, sent.size())).isEmpty();
  }

  /** Every statement that the driver's user sent, in order. */
  public List<String> sentByTheDriver() throws SQLException {
    List<String> sent = new ArrayList<>();
    try (Connection connection = plain();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT argument"
                    + FROM_THE_DRIVER
                    + " AND command_type IN ('Query', 'Prepare', 'Execute')")) {
      while (rows.next()) {
        sent.add(rows.getString(1));
      }
    }
    return sent;
  }

  /** MariaDB calls a session that was killed for nothing, and waits, {@code Killed} too. */
  @Override
  public boolean busy() throws SQLException {
    return count(
            "SELECT count(*) FROM information_schema.PROCESSLIST WHERE USER = '"
                + USER
                + "' AND COMMAND <> 'Sleep' AND INFO IS NOT NULL")
        > 0;
  }

  private int count(String sql) throws SQLException {
    try (Connection connection = plain();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
