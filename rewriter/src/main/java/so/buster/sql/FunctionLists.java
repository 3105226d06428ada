package so.buster.sql;

import java.util.Set;
import java.util.TreeSet;

/**
 * The reviewed lists of one dialect. The head of each file says what is in it and where from.
 *
 * @param builtIn the engine's own, harmless wherever they stand
 * @param valueOnly harmless where a value stands, not in FROM
 * @param syntax what only looks like a function
 * @param qualified allowed under exactly this qualified name
 * @param extensions harmless ones of common extensions
 * @param denied those without a switch
 * @param columns names that the engine would call when they stand as a column, besides the denied
 */
record FunctionLists(
    Set<String> builtIn,
    Set<String> valueOnly,
    Set<String> syntax,
    Set<String> qualified,
    Set<String> extensions,
    NameFamilies denied,
    Set<String> columns) {

  static FunctionLists of(Dialect dialect) {
    Set<String> builtIn = union(dialect, "functions.txt", "functions-volatile.txt");
    Set<String> syntax = union(dialect, "functions-grammar.txt");
    Set<String> extensions = union(dialect, "functions-extensions.txt");
    NameFamilies denied = NameFamilies.of(DataFile.names(dialect, "functions-denied.txt"));
    return switch (dialect) {
      case POSTGRESQL ->
          new FunctionLists(
              plus(builtIn, union(dialect, "functions-older.txt", "types.txt")),
              Set.of(),
              syntax,
              union(dialect, "functions-qualified.txt"),
              extensions,
              denied,
              union(dialect, "columns.txt"));
      case DUCKDB ->
          new FunctionLists(
              plus(builtIn, union(dialect, "functions-table.txt")),
              union(dialect, "functions-expression.txt"),
              syntax,
              Set.of(),
              extensions,
              denied,
              Set.of());
    };
  }

  private static Set<String> union(Dialect dialect, String... files) {
    Set<String> names = new TreeSet<>();
    for (String file : files) {
      names.addAll(DataFile.names(dialect, file));
    }
    return Set.copyOf(names);
  }

  private static Set<String> plus(Set<String> some, Set<String> more) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(more);
    return Set.copyOf(all);
  }
}
