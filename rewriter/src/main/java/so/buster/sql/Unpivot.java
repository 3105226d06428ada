package so.buster.sql;

/**
 * DuckDB's statement {@code UNPIVOT t ON a, b INTO NAME n VALUE v} (manual, "UNPIVOT Statement"),
 * which names a table, columns and the columns to make of them.
 */
final class Unpivot {
  private Unpivot() {}

  /** Whether such a statement begins here, where a query may. */
  static boolean begins(Speller speller) {
    Token before = speller.before();
    boolean query = before.equals(Words.END) || before.isMark("(") && speller.peek(-2).is("as");
    return query || before.isMark("(") && speller.peek(-2).is("from");
  }

  /** Whether the ON that stands here belongs to such a statement rather than to a join. */
  static boolean isOpen(Speller speller) {
    int depth = 0;
    for (int i = -1; !speller.peek(i).equals(Words.END); i--) {
      Token token = speller.peek(i);
      depth += token.isMark(")") ? 1 : token.isMark("(") ? -1 : 0;
      if (depth < 0 || depth == 0 && (token.is("join") || token.is("select"))) {
        return false;
      }
      if (depth == 0 && token.is("unpivot")) {
        return true;
      }
    }
    return false;
  }
}
