package so.buster.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads answers into lists that can be compared. */
public final class Rows {
  private Rows() {}

  /** The rows that are left, every value as text. */
  public static List<List<String>> of(ResultSet rows) throws SQLException {
    int columns = rows.getMetaData().getColumnCount();
    List<List<String>> all = new ArrayList<>();
    while (rows.next()) {
      List<String> row = new ArrayList<>();
      for (int column = 1; column <= columns; column++) {
        row.add(String.valueOf(rows.getString(column)));
      }
      all.add(row);
    }
    return all;
  }

  /** All rows of the answer to a statement that has one. */
  public static List<List<String>> of(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      assertThat(statement.execute(sql)).isTrue();
      try (ResultSet rows = statement.getResultSet()) {
        return of(rows);
      }
    }
  }

  /** How many rows are left. */
  public static int count(ResultSet rows) throws SQLException {
    int count = 0;
    while (rows.next()) {
      count++;
    }
    return count;
  }
}
