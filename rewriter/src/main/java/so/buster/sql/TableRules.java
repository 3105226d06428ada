package so.buster.sql;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which tables rows may be read from. A rule is {@code table}, {@code schema.table} or {@code
 * catalog.schema.table}, where a star stands for any name and a rule with fewer parts holds under
 * every qualification. Names are compared without regard to case: two tables that differ in nothing
 * else are one to these rules. What describes the database stays readable unless a rule denies its
 * schema by name; statistics that show values do not.
 *
 * @param allowed if any are given, no other tables may be read
 * @param denied never read, also if they are allowed
 */
public record TableRules(Set<String> allowed, Set<String> denied) {
  /** Every table may be read. */
  public static final TableRules NONE = new TableRules(Set.of(), Set.of());

  /** How to write a rule, for messages. */
  public static final String FORM =
      "tables as name, schema.name or catalog.schema.name, separated by commas; * stands for a"
          + " whole part";

  private static final Pattern RULE =
      Pattern.compile("(PART\\.){0,2}PART".replace("PART", "(\\*|[\\p{L}\\p{M}\\p{N}_$#@-]+)"));

  public TableRules {
    allowed = checked(allowed);
    denied = checked(denied);
  }

  private static Set<String> checked(Set<String> rules) {
    if (!rules.stream().allMatch(TableRules::isRule)) {
      throw new IllegalArgumentException("rules are " + FORM);
    }
    return Set.copyOf(rules);
  }

  /** Whether this text is a rule. */
  public static boolean isRule(String text) {
    return RULE.matcher(text).matches();
  }

  /** Whether there is anything to judge. */
  public boolean isEmpty() {
    return allowed.isEmpty() && denied.isEmpty();
  }

  /** How many there are: their names are the operator's. */
  @Override
  public String toString() {
    return "TableRules[" + allowed.size() + " allowed, " + denied.size() + " denied]";
  }
}
