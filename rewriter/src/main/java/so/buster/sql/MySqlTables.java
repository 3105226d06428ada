package so.buster.sql;

import java.util.Set;

/**
 * What stands behind a table, and rows without one: MySQL 8.4 manual §10.9.4 "Index Hints", §26.5
 * "Partition Selection", §15.2.19 "VALUES"; MariaDB manual "System-Versioned Tables", "LIMIT ROWS
 * EXAMINED".
 */
final class MySqlTables {
  private static final Set<String> MOMENTS = Set.of("timestamp", "transaction");

  private MySqlTables() {}

  /** Spells the form that begins here; false if there is none. */
  static boolean apply(Speller speller, Token token) {
    boolean behindOperand = Words.endsOperand(speller.before());
    return switch (token.text()) {
      case "use", "force", "ignore" -> behindOperand && indexHint(speller);
      case "partition" ->
          behindOperand && speller.next().isMark("(") && speller.skipped(speller.behindNames(1));
      case "for" -> speller.next().is("system_time") && speller.skipped(period(speller));
      case "values" -> rows(speller) && speller.written("select", 1);
      case "rows" -> examined(speller);
      case "limit" ->
          speller.next().is("rows") && speller.peek(2).is("examined") && speller.skipped(4);
      default -> false;
    };
  }

  /** {@code USE INDEX FOR ORDER BY (a, b)}: names up to the parenthesis, of indexes only. */
  private static boolean indexHint(Speller speller) {
    if (!speller.next().is("index") && !speller.next().is("key")) {
      return false;
    }
    int open = 2;
    if (speller.peek(open).is("for")) {
      open += speller.peek(open + 1).is("join") ? 2 : 3;
    }
    return speller.peek(open).isMark("(") && speller.skipped(speller.behindNames(open));
  }

  /** MariaDB: {@code LIMIT 5 ROWS EXAMINED 100} gives up early, which is said by a warning. */
  private static boolean examined(Speller speller) {
    return speller.next().is("examined")
        && speller.peek(2).kind() == Token.Kind.NUMBER
        && speller.skipped(3);
  }

  /**
   * Between parentheses the parser knows rows as a table only, neither ordered nor united with
   * others. A list of rows has the operands of a list of columns.
   */
  private static boolean rows(Speller speller) {
    boolean begins = speller.before().isMark("(") || unites(speller);
    return begins && (speller.next().isMark("(") || speller.next().is("row"));
  }

  private static boolean unites(Speller speller) {
    int i = speller.before().is("all") || speller.before().is("distinct") ? -2 : -1;
    return Words.isSetOperation(speller.peek(i));
  }

  /**
   * {@code FOR SYSTEM_TIME AS OF TIMESTAMP a}, {@code FROM a TO b}, {@code BETWEEN a AND b}, {@code
   * ALL}: which version of the same rows. Only where the moments hold no query, so that nothing
   * goes that names a table.
   */
  private static int period(Speller speller) {
    if (speller.peek(2).is("all")) {
      return 3;
    } else if (speller.peek(2).is("as") && speller.peek(3).is("of")) {
      return moment(speller, 4);
    }
    int first =
        speller.peek(2).is("from") || speller.peek(2).is("between") ? moment(speller, 3) : 0;
    boolean second = speller.peek(first).is("to") || speller.peek(first).is("and");
    return first > 0 && second ? moment(speller, first + 1) : 0;
  }

  /** The offset behind a sum of operands that begins at this one; 0 if a query stands within. */
  private static int moment(Speller speller, int from) {
    int i = Words.isOneOf(speller.peek(from), MOMENTS) ? from + 1 : from;
    while (true) {
      i = operand(speller, i);
      if (i == 0 || !speller.peek(i).isMark("+") && !speller.peek(i).isMark("-")) {
        return i;
      }
      i++;
    }
  }

  private static int operand(Speller speller, int from) {
    if (speller.peek(from).is("interval")) {
      int behind = operand(speller, from + 1);
      return behind > 0 && MySqlIntervals.isUnit(speller.peek(behind)) ? behind + 1 : 0;
    }
    int i = from;
    if (speller.peek(i).kind() == Token.Kind.VARIABLE || speller.peek(i).isValue()) {
      return i + 1;
    }
    if (speller.peek(i).isName()) {
      i++;
    }
    if (speller.peek(i).isMark("(")) {
      return speller.behindValues(i);
    }
    return i > from ? i : 0;
  }
}
