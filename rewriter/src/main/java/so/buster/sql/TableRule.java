package so.buster.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;

/** One rule of {@link TableRules}, taken apart; the table itself comes last. */
record TableRule(List<String> parts) {
  private static final String ANY = "*";

  static List<TableRule> all(Collection<String> rules) {
    List<TableRule> all = new ArrayList<>(rules.size());
    for (String rule : rules) {
      all.add(new TableRule(folded(List.of(rule.split("\\.")))));
    }
    return List.copyOf(all);
  }

  /** Names as rules compare them; both ways, because some letters change in one of them only. */
  static List<String> folded(List<String> name) {
    return name.stream()
        .map(part -> part.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))
        .toList();
  }

  /**
   * A part that the name does not say could be the one that the rule says, and a name with a star
   * at its end reads every table that begins so (BigQuery, "Query multiple tables using a wildcard
   * table").
   */
  boolean mayMean(List<String> folded) {
    return agrees(folded, (wanted, named) -> wanted.equals(named) || begins(wanted, named));
  }

  private static boolean begins(String wanted, String named) {
    return named.endsWith(ANY)
        && wanted.startsWith(named.substring(0, named.length() - ANY.length()));
  }

  /** Every part that the rule says is in the name too. */
  boolean surelyMeans(List<String> folded) {
    return parts.size() <= folded.size() && agrees(folded, String::equals);
  }

  /** Whether it says one of these schemas by its name. */
  boolean says(Set<String> schemas) {
    return parts.size() > 1 && schemas.contains(parts.get(parts.size() - 2));
  }

  /** Compared from the end, as far as both go. */
  private boolean agrees(List<String> folded, BiPredicate<String, String> same) {
    int shared = Math.min(parts.size(), folded.size());
    for (int i = 1; i <= shared; i++) {
      String wanted = parts.get(parts.size() - i);
      if (!wanted.equals(ANY) && !same.test(wanted, folded.get(folded.size() - i))) {
        return false;
      }
    }
    return true;
  }
}
