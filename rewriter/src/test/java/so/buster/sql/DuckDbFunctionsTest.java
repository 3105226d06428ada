package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Compares the reviewed lists with the catalogue of the engine they speak about. When a new version
 * brings a function, this fails and names it; somebody then decides which file it belongs to.
 */
class DuckDbFunctionsTest {
  private static Connection connection;

  @BeforeAll
  static void open() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
  }

  @AfterAll
  static void close() throws SQLException {
    connection.close();
  }

  private static Set<String> ask(String sql) throws SQLException {
    Set<String> names = new TreeSet<>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  /** Names of functions, without operators and what the engine keeps for itself. */
  private static Set<String> engine(String condition) throws SQLException {
    return ask(
        "SELECT DISTINCT lower(function_name) FROM duckdb_functions()"
            + " WHERE regexp_full_match(function_name, '(?i)[a-z_][a-z0-9_]*')"
            + " AND function_name NOT LIKE '\\_\\_%' ESCAPE '\\' AND "
            + condition);
  }

  private static Set<String> listed(String... files) {
    Set<String> names = new TreeSet<>();
    for (String file : files) {
      names.addAll(DataFile.names(Dialect.DUCKDB, file));
    }
    return names;
  }

  private static void assertReviewed(Set<String> functions, Set<String> known) {
    var denied = NameFamilies.of(listed("functions-denied.txt"));
    Set<String> unknown = new TreeSet<>(functions);
    unknown.removeIf(name -> known.contains(name) || denied.contains(name));
    assertThat(unknown).as("functions to review").isEmpty();
  }

  @Test
  void everyFunctionOfAValueIsAllowedOrKnowinglyNot() throws SQLException {
    assertReviewed(
        engine("function_type IN ('scalar', 'aggregate', 'window', 'macro')"),
        listed(
            "functions.txt",
            "functions-volatile.txt",
            "functions-expression.txt",
            "functions-omitted.txt"));
  }

  @Test
  void everyFunctionOfFromIsAllowedOrKnowinglyNot() throws SQLException {
    Set<String> known = listed("functions.txt", "functions-table.txt", "functions-omitted.txt");
    known.addAll(listed("functions-expression.txt"));
    assertReviewed(engine("function_type IN ('table', 'table_macro')"), known);
  }

  @Test
  void everyPragmaIsAllowedOrKnowinglyNot() throws SQLException {
    assertReviewed(
        engine("function_type = 'pragma'"), listed("pragmas.txt", "functions-omitted.txt"));
  }

  @Test
  void whatIsAllowedExistsAndHasNoSideEffectUnlessReviewed() throws SQLException {
    assertThat(listed("functions.txt"))
        .isSubsetOf(engine("true"))
        .doesNotContainAnyElementsOf(engine("has_side_effects"));
    assertThat(listed("functions-volatile.txt")).isSubsetOf(engine("has_side_effects"));
    assertThat(listed("functions-table.txt")).isSubsetOf(engine("function_type = 'table'"));
    assertThat(listed("pragmas.txt")).isSubsetOf(engine("function_type = 'pragma'"));
  }

  @Test
  void whatATableMacroAlsoCallsItselfIsAllowedAsAValueOnly() throws SQLException {
    Set<String> both = engine("function_type = 'table_macro'");
    both.retainAll(engine("function_type IN ('scalar', 'aggregate', 'window', 'macro')"));
    assertThat(listed("functions-expression.txt")).isEqualTo(both);
  }

  @Test
  void theCataloguesAreTheViewsAndFunctionsThatDescribe() throws SQLException {
    Set<String> described = listed("functions-table.txt");
    described.removeIf(name -> !name.startsWith("duckdb_") && !name.startsWith("pragma_"));
    described.addAll(
        ask(
            "SELECT view_name FROM duckdb_views() WHERE database_name = 'system'"
                + " AND schema_name IN ('main', 'pg_catalog')"));
    assertThat(listed("catalogues.txt")).isEqualTo(described);
  }
}
