package so.buster.sql;

/**
 * {@code t PIVOT (SUM(a) AS b FOR c IN (1 AS d))} and UNPIVOT as a join with an array of their
 * operands: GoogleSQL reference, "PIVOT operator". The names they give to columns go.
 */
final class BigQueryPivot {
  static final String KIND = "pivot";

  private BigQueryPivot() {}

  /** Spells the form that begins here; false if there is none. */
  static boolean apply(Respelling text, Token token) {
    if (token.is("pivot") || token.is("unpivot")) {
      int nulls = text.peek(2).is("nulls") ? 2 : 0;
      boolean opens = BigQueryGrammar.isPivot(text.tokens(), text.index() + 1 + nulls);
      return opens && text.write("cross join unnest", 1 + nulls);
    }
    if (!isOpen(text)) {
      return false;
    }
    return switch (token.text()) {
      case "for", "in" -> text.write(",", 1);
      case "as" -> (text.peek(1).isName() || text.peek(1).isValue()) && text.skip(2);
      default -> name(text, token);
    };
  }

  /** A name without AS, behind an operand. */
  static boolean name(Respelling text, Token token) {
    boolean alias = isOpen(text) && token.isName() && !BigQueryForms.isReserved(token);
    return alias && Words.endsOperand(text.peek(-1)) && text.skip(1);
  }

  private static boolean isOpen(Respelling text) {
    return text.bracket().kind.equals(KIND);
  }
}
