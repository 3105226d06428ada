package so.buster.sql;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which functions a query may call: reviewed lists per dialect, never guessed from a name.
 *
 * <p>Immutable and loaded once. Names are given the way the server sees them: bare words folded by
 * the lexer, quoted ones decoded.
 */
final class Functions {
  /** What is known about a function. */
  enum Standing {
    /** Reviewed, or vouched for by the operator. */
    ALLOWED,
    /** Nobody vouches for it; the operator may. */
    UNKNOWN,
    /** It reaches beyond reading, and there is no switch. */
    DENIED
  }

  private static final Map<Dialect, Functions> LOADED = new ConcurrentHashMap<>();

  private final Language language;
  private final FunctionLists lists;

  private Functions(Dialect dialect) {
    language = Language.of(dialect);
    lists = FunctionLists.of(dialect);
  }

  /** The reviewed functions of a dialect. */
  static Functions of(Dialect dialect) {
    return LOADED.computeIfAbsent(dialect, Functions::new);
  }

  /**
   * What is known about the function that a call names, wherever the call stands.
   *
   * <p>A built-in counts unqualified and under the engine's own schema, unless a user schema
   * defines the same name: then only the qualified form is surely the reviewed one. A function of a
   * reviewed extension counts under every qualification, because an extension may be installed in
   * any schema; a user's own function of that name must therefore be in {@link
   * Policy#shadowedFunctions()}. A bare name in {@link Policy#allowedFunctions()} counts under
   * every qualification, a qualified one only as it stands.
   *
   * @param nameParts schema and name, outermost first; never empty
   */
  Standing standing(List<String> nameParts, Policy policy) {
    return standing(nameParts, policy, false);
  }

  /**
   * The same where only a value can stand, never in FROM. In DuckDB {@code histogram(x)} is an
   * aggregate there, but {@code FROM histogram('file.csv', …)} reads what the text names.
   */
  Standing standingAsValue(List<String> nameParts, Policy policy) {
    return standing(nameParts, policy, true);
  }

  private Standing standing(List<String> nameParts, Policy policy, boolean asValue) {
    int last = nameParts.size() - 1;
    String name = language.asCompared(nameParts.get(last));
    String schema =
        last == 0 ? "" : language.asCompared(String.join(".", nameParts.subList(0, last)));
    boolean shadowed = policy.shadowedFunctions().contains(name);
    if (reviewed(schema, name, shadowed, asValue)) {
      return Standing.ALLOWED;
    }
    String lower = AsciiCase.lower(name);
    boolean deniedThere =
        !schema.isEmpty() && lists.denied().contains(AsciiCase.lower(schema) + "." + lower);
    if (deniedThere || lists.denied().contains(lower)) {
      return Standing.DENIED;
    }
    boolean vouched =
        policy.allowedFunctions().contains(lower)
            || policy.allowedFunctions().contains(AsciiCase.lower(schema) + "." + lower);
    return vouched ? Standing.ALLOWED : Standing.UNKNOWN;
  }

  /**
   * Whether this name must not stand as a column, because the engine might call a function that is
   * not allowed: PostgreSQL reads {@code f.pg_read_file} as {@code pg_read_file(f)} where {@code f}
   * has no such column. The names that users define count too, as they do for calls.
   */
  boolean deniedAsColumn(String name, Policy policy) {
    return language.callsColumns()
        && (lists.columns().contains(name)
            || lists.denied().contains(name)
            || policy.shadowedFunctions().contains(AsciiCase.lower(name)));
  }

  private boolean reviewed(String schema, String name, boolean shadowed, boolean asValue) {
    boolean engines =
        lists.builtIn().contains(name) || (asValue && lists.valueOnly().contains(name));
    if (schema.isEmpty()) {
      return !shadowed
          && (engines || lists.syntax().contains(name) || lists.extensions().contains(name));
    }
    return (engines && language.ownSchema(schema, shadowed))
        || lists.qualified().contains(language.functionSchema(schema) + "." + name)
        || (!shadowed && lists.extensions().contains(name));
  }
}
