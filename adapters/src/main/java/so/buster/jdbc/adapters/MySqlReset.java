package so.buster.jdbc.adapters;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a setting gets its value back. {@code DEFAULT} would be the server's, not the one that was
 * pinned or that an administrator's {@code init_connect} has set, so the value is asked for.
 */
final class MySqlReset {
  private static final Pattern SETTING = Pattern.compile("[a-z][a-z0-9_]{0,63}");

  /** What is put between quotes again as it was. */
  private static final Pattern PLAIN = Pattern.compile("[^'\"\\\\\0\r\n]*");

  /** Connector/J sets it itself, for setMaxRows, and remembers what it has set. */
  private static final Set<String> DRIVERS_OWN = Set.of("sql_select_limit");

  private static final List<String> NAMES =
      List.of(
          "character_set_client",
          "character_set_results",
          "character_set_connection",
          "collation_connection");

  private MySqlReset() {}

  /** The statement to run later, by what holds now; empty if nobody knows one. */
  static Optional<String> of(String setting, Connection before) throws SQLException {
    return switch (setting) {
      case "schema" -> database(before);
      case "names" -> values(NAMES, before);
      case "session characteristics" -> characteristics(before);
      // The driver's own method goes back, and it remembers where.
      case "catalog" -> Optional.empty();
      default -> values(Arrays.asList(setting.split(",", -1)), before);
    };
  }

  private static Optional<String> characteristics(Connection before) throws SQLException {
    String prefix = MySqlProduct.of(before) == MySqlProduct.MARIADB ? "tx_" : "transaction_";
    return values(List.of(prefix + "isolation", prefix + "read_only"), before);
  }

  private static Optional<String> database(Connection before) throws SQLException {
    try (Statement statement = before.createStatement();
        ResultSet row = statement.executeQuery("SELECT DATABASE()")) {
      row.next();
      // Nothing leads back to no database at all.
      return Optional.ofNullable(row.getString(1))
          .map(name -> "USE `" + name.replace("`", "``") + "`");
    }
  }

  private static Optional<String> values(List<String> settings, Connection before)
      throws SQLException {
    for (String setting : settings) {
      if (!SETTING.matcher(setting).matches() || DRIVERS_OWN.contains(setting)) {
        return Optional.empty();
      }
    }
    try (Statement statement = before.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT @@session." + String.join(", @@session.", settings))) {
      row.next();
      List<String> assignments = new ArrayList<>();
      for (int column = 1; column <= settings.size(); column++) {
        Optional<String> literal = literal(row, column);
        if (literal.isEmpty()) {
          return Optional.empty();
        }
        assignments.add(settings.get(column - 1) + " = " + literal.get());
      }
      return Optional.of("SET SESSION " + String.join(", ", assignments));
    }
  }

  private static Optional<String> literal(ResultSet row, int column) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    String value = row.getString(column);
    if (value == null) {
      return Optional.of("NULL");
    }
    boolean text =
        switch (columns.getColumnType(column)) {
          case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR -> true;
          default -> false;
        };
    if (text) {
      return PLAIN.matcher(value).matches() ? Optional.of("'" + value + "'") : Optional.empty();
    }
    return value.matches("-?[0-9]+(\\.[0-9]+)?") ? Optional.of(value) : Optional.empty();
  }
}
