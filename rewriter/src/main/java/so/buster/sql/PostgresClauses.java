package so.buster.sql;

import java.util.Set;

/**
 * Clauses of PostgreSQL's queries that JSqlParser lacks, spelled in forms it has or left out. None
 * of them changes what is read or called.
 */
final class PostgresClauses {
  private static final Set<String> GROUPINGS = Set.of("rollup", "cube", "grouping");

  private static final Set<String> SAMPLING =
      Set.of("system", "bernoulli", "system_rows", "system_time");

  private PostgresClauses() {}

  /** Spells the clause that begins here; false if there is none. */
  static boolean apply(Speller speller, Token token) {
    return switch (token.text()) {
      case "collate" -> speller.skipped(collation(speller));
      case "using" -> speller.next().is("operator") && speller.skipped(orderOperator(speller));
      case "grouping", "all" -> grouping(speller, token);
      case "tablesample" -> speller.skipped(sample(speller));
      case "only" -> isOnly(speller) && speller.skipped(1);
      default -> false;
    };
  }

  /** {@code ORDER BY a USING OPERATOR(pg_catalog.<)}: manual, SELECT, "ORDER BY Clause". */
  private static int orderOperator(Speller speller) {
    int length = 2;
    while (!speller.peek(length).isMark(")") && !speller.peek(length).equals(Words.END)) {
      length++;
    }
    return length + 1;
  }

  /**
   * {@code GROUP BY a, GROUPING SETS (b, GROUPING SETS (c))} and {@code GROUP BY ALL ROLLUP (a)}:
   * manual §7.2.4. The parser knows the first only, and what is grouped stays.
   */
  private static boolean grouping(Speller speller, Token token) {
    if (token.is("all")) {
      boolean grouped = speller.before().is("by") && Words.isOneOf(speller.next(), GROUPINGS);
      return grouped && speller.skipped(1);
    }
    if (speller.next().is("sets") && speller.peek(2).isMark("(")) {
      boolean alone = speller.before().is("by") && !speller.peek(speller.behind(2)).isMark(",");
      return !alone && speller.skipped(2);
    }
    if (speller.next().isMark("(")) {
      speller.write(Words.quoted(token), 1);
      return true;
    }
    return false;
  }

  /** {@code TABLESAMPLE system_rows (a) REPEATABLE (b)}: manual, SELECT; tsm_system_rows. */
  private static int sample(Speller speller) {
    if (!Words.isOneOf(speller.next(), SAMPLING) || !speller.peek(2).isMark("(")) {
      return 0;
    }
    int end = speller.behindNames(2);
    boolean repeats = end > 0 && speller.peek(end).is("repeatable");
    return repeats ? speller.behindNames(end + 1) : end;
  }

  /** {@code a COLLATE pg_catalog."C"}: how texts are compared, of which no rule asks. */
  private static int collation(Speller speller) {
    if (!Words.endsOperand(speller.before()) || !speller.next().isName()) {
      return 0;
    }
    int length = 2;
    while (speller.peek(length).isMark(".") && speller.peek(length + 1).isName()) {
      length += 2;
    }
    return speller.peek(length).isMark("(") ? 0 : length;
  }

  /** {@code FROM a, ONLY (b)} reads no tables that inherit; the parser knows the first only. */
  private static boolean isOnly(Speller speller) {
    Token before = speller.before();
    boolean table = before.isMark(",") || before.is("from") || before.is("join");
    return table && (speller.next().isName() || speller.next().isMark("("));
  }
}
