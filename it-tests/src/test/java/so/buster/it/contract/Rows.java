package so.buster.it.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
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

  /** How many rows are left. */
  public static int count(ResultSet rows) throws SQLException {
    int count = 0;
    while (rows.next()) {
      count++;
    }
    return count;
  }
}
