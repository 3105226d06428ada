package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the lists of MySQL and MariaDB know, and what a server of either answers. */
final class MySqlReview {
  private static final int SYNTAX_ERROR = 1064;
  private static final int NO_FUNCTION = 1305;
  private static final int NO_FUNCTION_THOUGH_A_WORD = 1630;

  private MySqlReview() {}

  static Set<String> listed(String... files) {
    Set<String> names = new TreeSet<>();
    for (String file : files) {
      names.addAll(DataFile.names(Dialect.MYSQL, file));
    }
    return names;
  }

  static void assertReviewed(Set<String> functions) {
    Set<String> known =
        listed(
            "functions.txt",
            "functions-volatile.txt",
            "functions-bare.txt",
            "functions-grammar.txt",
            "functions-omitted.txt");
    NameFamilies denied = NameFamilies.of(listed("functions-denied.txt"));
    Set<String> unknown = new TreeSet<>(functions);
    unknown.removeIf(name -> known.contains(name) || denied.contains(name));
    assertThat(unknown).as("functions to review").isEmpty();
  }

  static Set<String> ask(Connection connection, String sql) throws SQLException {
    Set<String> names = new TreeSet<>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  /** Whether the server has a function of this name; words of the grammar need arguments. */
  static boolean has(Connection connection, String name) throws SQLException {
    for (String arguments : List.of("", "1", "1,2", "1,2,3")) {
      switch (call(connection, name + "(" + arguments + ")")) {
        case SYNTAX_ERROR -> {}
        case NO_FUNCTION, NO_FUNCTION_THOUGH_A_WORD -> {
          return false;
        }
        default -> {
          return true;
        }
      }
    }
    return false;
  }

  /** What the server says to this, 0 if nothing. */
  private static int call(Connection connection, String call) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("EXPLAIN SELECT " + call);
      return 0;
    } catch (SQLException e) {
      return e.getErrorCode();
    }
  }

  static Set<String> systemRelations(Connection connection) throws SQLException {
    return ask(
        connection,
        "SELECT LOWER(CONCAT(table_schema, '.', table_name)) FROM information_schema.tables"
            + " WHERE table_schema IN"
            + " ('information_schema', 'mysql', 'performance_schema', 'sys')");
  }
}
