package so.buster.jdbc.adapters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Short answers out of a database's catalogue, and how they are told. */
final class Catalogue {
  /** Names that a sentence repeats; the others are counted. */
  private static final int NAMED = 3;

  private Catalogue() {}

  /** Every row as texts. */
  static List<List<@Nullable String>> rows(Connection session, String sql, String... values)
      throws SQLException {
    List<List<@Nullable String>> rows = new ArrayList<>();
    try (PreparedStatement statement = session.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        int columns = row.getMetaData().getColumnCount();
        while (row.next()) {
          List<@Nullable String> texts = new ArrayList<>();
          for (int column = 1; column <= columns; column++) {
            texts.add(row.getString(column));
          }
          rows.add(Collections.unmodifiableList(texts));
        }
      }
    }
    return rows;
  }

  /** The first column of every row. */
  static List<String> texts(Connection session, String sql, String... values) throws SQLException {
    return rows(session, sql, values).stream().map(row -> String.valueOf(row.get(0))).toList();
  }

  /** {@code a, b, c and 9 more}. */
  static String some(List<String> names) {
    String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
    int more = names.size() - NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
