package so.buster.it.connect;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A program of its own that connects without user and password, as Probe does with them. */
final class BigQueryProbe {
  private BigQueryProbe() {}

  /** Connects to each URL in turn; prints a line for each. */
  public static void main(String[] urls) {
    for (String url : urls) {
      System.out.println("result: " + connect(url));
    }
  }

  private static String connect(String url) {
    try (Connection connection = DriverManager.getConnection(url);
        ResultSet row = connection.createStatement().executeQuery("SELECT 1")) {
      return "rows=" + row.next();
    } catch (SQLException e) {
      return e.getSQLState() + " " + e.getMessage();
    }
  }
}
