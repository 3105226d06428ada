package so.buster.it.markers;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import so.buster.it.database.MySqlFamilyDatabase;

/** What MySQL and MariaDB have in common. */
interface MySqlFamilyMarkers extends MarkerContract {
  String USER = "user_marker_4711";
  String PASSWORD = "Pw-Marker-4711";

  MarkedHost host();

  /** Makes the marked user beside the bookshop's. */
  static MarkedHost mark(MySqlFamilyDatabase database) throws SQLException, IOException {
    try (Connection connection = database.plain();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE USER '" + USER + "'@'%' IDENTIFIED BY '" + PASSWORD + "'");
      statement.execute("GRANT ALL PRIVILEGES ON *.* TO '" + USER + "'@'%'");
    }
    return MarkedHost.before(database.server().port());
  }

  @Override
  default String url(String... options) {
    return "jdbc:buster:mysql://"
        + host().authority()
        + ("/" + MySqlFamilyDatabase.NAME + MarkerContract.tail(options));
  }

  @Override
  default List<String> wrongDatabase() {
    return List.of(url().replace("/" + MySqlFamilyDatabase.NAME, "/" + VALUE));
  }

  @Override
  default Properties credentials() {
    Properties credentials = new Properties();
    credentials.setProperty("user", USER);
    credentials.setProperty("password", PASSWORD);
    return credentials;
  }

  /** The database's name is also the name of a class of the tests, so it stands between quotes. */
  @Override
  default List<String> markers() {
    return List.of(MarkedHost.HOST, USER, PASSWORD, "bookshop.", "'bookshop", "`bookshop");
  }

  /** A cast that fails is a warning there. */
  @Override
  default String failingOnACell() {
    return "SELECT EXTRACTVALUE('<a/>',"
        + " (SELECT CONCAT('~"
        + LITERAL
        + "', min(mail)) FROM reader)) FROM book";
  }
}
