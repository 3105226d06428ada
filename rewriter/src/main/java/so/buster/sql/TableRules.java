package so.buster.sql;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which tables rows may be read from. A rule is {@code table}, {@code schema.table} or {@code
 * catalog.schema.table}, where a star stands for any name and a rule with fewer parts holds under
 * every qualification. Names are compared without regard to case: two tables that differ in nothing
 * else are one to these rules. What describes the database stays readable, statistics that show
 * values do not.
 *
 * @param allowed if any are given, no other tables may be read
 * @param denied never read, also if they are allowed
 */
public record TableRules(Set<String> allowed, Set<String> denied) {
  /** Every table may be read. */
  public static final TableRules NONE = new TableRules(Set.of(), Set.of());

  private static final String ANY = "*";

  public TableRules {
    allowed = lowered(allowed);
    denied = lowered(denied);
  }

  private static Set<String> lowered(Set<String> rules) {
    Set<String> lowered = new TreeSet<>();
    for (String rule : rules) {
      lowered.add(AsciiCase.lower(rule));
    }
    return Set.copyOf(lowered);
  }

  /** Whether there is anything to judge. */
  public boolean isEmpty() {
    return allowed.isEmpty() && denied.isEmpty();
  }

  /**
   * Whether rows of this table may be read. A name without a schema is denied if any schema that is
   * searched has such a rule, and allowed only if all have.
   */
  boolean readable(TableName table, Namespace namespace, Dialect dialect) {
    Catalogues catalogues = Catalogues.of(dialect);
    if (isEmpty() || catalogues.system(table.parts()) && !catalogues.statistics(table.parts())) {
      return true;
    }
    if (catalogues.statistics(table.parts())) {
      return false;
    }
    List<List<String>> meanings = namespace.meanings(table, Language.of(dialect));
    return meanings.stream().noneMatch(meaning -> denies(meaning))
        && (allowed.isEmpty() || meanings.stream().allMatch(meaning -> allows(meaning)));
  }

  /** A part that the name does not say could be the one that the rule says. */
  private boolean denies(List<String> name) {
    return denied.stream().anyMatch(rule -> matches(parts(rule), name, true));
  }

  private boolean allows(List<String> name) {
    return allowed.stream()
        .anyMatch(rule -> parts(rule).size() <= name.size() && matches(parts(rule), name, false));
  }

  private static List<String> parts(String rule) {
    return List.of(rule.split("\\."));
  }

  /**
   * Compared from the end, as far as both go.
   *
   * @param some whether it is enough that one of the tables is meant which a name with a star at
   *     its end reads together (BigQuery, "Query multiple tables using a wildcard table")
   */
  private static boolean matches(List<String> rule, List<String> name, boolean some) {
    int shared = Math.min(rule.size(), name.size());
    for (int i = 1; i <= shared; i++) {
      String wanted = rule.get(rule.size() - i);
      String named = name.get(name.size() - i);
      boolean covers =
          some
              && named.endsWith(ANY)
              && wanted.startsWith(named.substring(0, named.length() - ANY.length()));
      if (!wanted.equals(ANY) && !wanted.equals(named) && !covers) {
        return false;
      }
    }
    return true;
  }
}
