package so.buster.it.connect;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import so.buster.it.database.snowflake.SnowflakeServer;

/** A program of its own that connects to stand-ins and prints what came of it, as Probe does. */
final class SnowflakeProbe {
  private SnowflakeProbe() {}

  /** Connects to each URL in turn; prints a line for each. */
  public static void main(String[] urls) {
    for (String url : urls) {
      System.out.println("result: " + connect(url));
    }
  }

  private static String connect(String url) {
    try (Connection connection =
            DriverManager.getConnection(url, SnowflakeServer.USER, SnowflakeServer.PASSWORD);
        ResultSet rows =
            connection.createStatement().executeQuery("SELECT * FROM page_view ORDER BY view_id")) {
      int count = 0;
      while (rows.next()) {
        count++;
      }
      return "rows=" + count;
    } catch (SQLException e) {
      return e.getSQLState() + " " + e.getMessage();
    }
  }
}
