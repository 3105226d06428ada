package so.buster.sql;

import java.util.Set;
import java.util.TreeSet;

/**
 * The reviewed lists of one dialect. The head of each file says what is in it and where from; what
 * a dialect has no use for it has no file of.
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
    return new FunctionLists(
        union(
            dialect,
            "functions.txt",
            "functions-volatile.txt",
            "functions-table.txt",
            "functions-older.txt",
            "types.txt"),
        union(dialect, "functions-expression.txt"),
        union(dialect, "functions-grammar.txt"),
        union(dialect, "functions-qualified.txt"),
        union(dialect, "functions-extensions.txt"),
        NameFamilies.of(union(dialect, "functions-denied.txt")),
        union(dialect, "columns.txt"));
  }

  private static Set<String> union(Dialect dialect, String... files) {
    Set<String> names = new TreeSet<>();
    for (String file : files) {
      names.addAll(DataFile.optional(dialect, file));
    }
    return Set.copyOf(names);
  }
}
