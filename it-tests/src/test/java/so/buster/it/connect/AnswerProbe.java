package so.buster.it.connect;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import so.buster.it.database.MySqlFamilyDatabase;

/** A program of its own that asks a small question and one with a large answer. */
final class AnswerProbe {
  private AnswerProbe() {}

  /** The URL and the query with the large answer. */
  public static void main(String[] arguments) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(
            arguments[0], MySqlFamilyDatabase.USER, MySqlFamilyDatabase.PASSWORD)) {
      try (ResultSet row = connection.createStatement().executeQuery("SELECT 7")) {
        row.next();
        System.out.println("answer: " + row.getInt(1));
      }
      connection.createStatement().executeQuery(arguments[1]).close();
    } catch (SQLException e) {
      System.out.println("error: " + e.getSQLState() + " " + e.getMessage());
    }
  }
}
