package so.buster.sql;

import java.util.Set;

/** Stars that are neither a product nor all columns of a select list. */
final class Stars {
  /** Functions with a FROM among their arguments. */
  private static final Set<String> FROM_CALLS = Set.of("extract", "trim", "substring", "overlay");

  private Stars() {}

  /**
   * {@code FROM t *}, {@code FROM t * alias} read the tables that inherit from it too (PostgreSQL
   * manual, SELECT, "FROM Clause"): a mark without meaning here.
   */
  static boolean inherits(Speller speller) {
    Token before = speller.before();
    return before.isName()
        && Words.endsOperand(before)
        && (Words.endsTable(speller.next()) || speller.next().isName() && isTable(speller));
  }

  /** Whether the name before this is a table, so that a star and an alias may follow it. */
  private static boolean isTable(Speller speller) {
    int i = -1;
    while (speller.peek(i - 1).isMark(".") && speller.peek(i - 2).isName()) {
      i -= 2;
    }
    boolean call = FROM_CALLS.contains(speller.enclosing());
    boolean distinct = speller.peek(i - 2).is("distinct");
    return speller.peek(i - 1).is("join") || speller.peek(i - 1).is("from") && !call && !distinct;
  }

  /** {@code (f(a)).*}, {@code t.* IS NULL}: a value of many columns where the parser wants one. */
  static boolean expandsRow(Speller speller) {
    Token behind = speller.peek(2);
    boolean operand =
        behind.kind() == Token.Kind.OPERATOR
            || behind.is("is")
            || speller.peek(-2).kind() == Token.Kind.OPERATOR;
    return speller.next().isMark("*") && (speller.before().isMark(")") || operand);
  }
}
