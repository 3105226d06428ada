package so.buster.sql;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the operator allows.
 *
 * @param maxRows rows that may reach the caller; the text is bounded to one more, so that a cut can
 *     be seen
 * @param allowedFunctions functions of the operator's own choice, lower case, qualified or not;
 *     they add to the reviewed list, never to the denied families
 * @param shadowedFunctions function names, lower case, that users of the connected database define
 *     too, so that their meaning is not the reviewed one: they are allowed only under the engine's
 *     own schema, and in PostgreSQL are refused as a qualified column
 * @param maxTimeout the longest statement timeout that a caller may set for the session
 * @param tables which tables may be read, judged when a statement is executed
 */
public record Policy(
    long maxRows,
    Set<String> allowedFunctions,
    Set<String> shadowedFunctions,
    Duration maxTimeout,
    TableRules tables) {

  /** How to write a list of functions, for messages. */
  public static final String FUNCTIONS_FORM = "names as schema.function, separated by commas";

  private static final Pattern FUNCTION =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*(\\.[\\p{L}_][\\p{L}\\p{N}_$]*)?");

  /** The defaults of the product: 5000 rows, 60 seconds, no function but the reviewed ones. */
  public static final Policy DEFAULT =
      new Policy(5000, Set.of(), Set.of(), Duration.ofSeconds(60), TableRules.NONE);

  public Policy {
    if (maxRows < 1) {
      throw new IllegalArgumentException("maxRows must be at least 1");
    }
    allowedFunctions = Set.copyOf(allowedFunctions);
    shadowedFunctions = Set.copyOf(shadowedFunctions);
  }

  /** Whether this text names a function of an operator's choice. */
  public static boolean isFunction(String text) {
    return FUNCTION.matcher(text).matches();
  }

  /** The same with another number of rows. */
  public Policy withMaxRows(long rows) {
    return new Policy(rows, allowedFunctions, shadowedFunctions, maxTimeout, tables);
  }

  /** The same with other functions of the operator's own choice. */
  public Policy withAllowedFunctions(Set<String> names) {
    return new Policy(maxRows, names, shadowedFunctions, maxTimeout, tables);
  }

  /** The same for a connected database that defines these function names itself. */
  public Policy withShadowedFunctions(Set<String> names) {
    return new Policy(maxRows, allowedFunctions, names, maxTimeout, tables);
  }

  /** The same with other rules on tables. */
  public Policy withTables(TableRules rules) {
    return new Policy(maxRows, allowedFunctions, shadowedFunctions, maxTimeout, rules);
  }

  /** How many names there are: they are the operator's and the database's. */
  @Override
  public String toString() {
    return "Policy[maxRows=%d, maxTimeout=%s, %s, %d allowed and %d shadowed functions]"
        .formatted(maxRows, maxTimeout, tables, allowedFunctions.size(), shadowedFunctions.size());
  }
}
