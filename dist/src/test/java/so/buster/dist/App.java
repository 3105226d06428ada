package so.buster.dist;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** An application that knows JDBC and nothing else: prints the first column of a query. */
final class App {
  private App() {}

  /** Takes a URL and a query. */
  public static void main(String[] arguments) throws SQLException {
    try (Connection connection = DriverManager.getConnection(arguments[0]);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(arguments[1])) {
      while (rows.next()) {
        System.out.println(rows.getString(1));
      }
    }
  }
}
