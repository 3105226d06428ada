package so.buster.sql;

import java.util.Set;

/**
 * Clauses of SELECT, of calls and of windows: GoogleSQL reference, "SELECT statement", "Aggregate
 * function calls", "Window function calls", "WITH expression".
 */
final class BigQueryClauses {
  private static final Set<String> PRIVACY =
      Set.of("differential_privacy", "aggregation_threshold", "anonymization");

  private static final Set<String> WINDOW = Set.of("order", "partition", "rows", "range", "groups");

  private BigQueryClauses() {}

  /** What the parenthesis that opens here, behind this token, is. */
  static String kind(Respelling text, Token before) {
    if (text.bracket().kind.equals("sets")) {
      return "sets";
    } else if (before.is("cast") || before.is("safe_cast")) {
      return "cast";
    } else if (before.is("extract")) {
      return "extract";
    } else if (before.is("with")) {
      return "with";
    } else if (before.is("sets") && text.peek(-2).is("grouping")) {
      return "sets";
    } else if (before.is("options") && PRIVACY.contains(text.peek(-2).text())) {
      return "privacy";
    } else if (before.is("in") && text.bracket().kind.equals(BigQueryPivot.KIND)) {
      return BigQueryPivot.KIND;
    } else if (text.last().is("unnest") && !before.is("unnest")) {
      return BigQueryPivot.KIND;
    }
    boolean query = text.peek(1).is("select") || text.peek(1).is("with");
    boolean call = before.isName() && !BigQueryForms.isReserved(before) && !query;
    return call ? "call" : "";
  }

  /** What goes right behind a parenthesis. */
  static void begin(Respelling text) {
    named(text);
  }

  /** Spells the form that begins here; false if there is none. */
  static boolean apply(Respelling text, Token token) {
    return switch (token.text()) {
      case "as" -> structure(text) || windowName(text);
      case "with" -> text.peek(1).isMark("(") ? text.write("struct", 1) : privacy(text);
      case "grouping" -> text.peek(1).is("sets") && text.skip(2);
      case "like" -> like(text);
      default -> name(text) || inCall(text) && clause(text, token);
    };
  }

  private static boolean inCall(Respelling text) {
    return text.bracket().kind.equals("call");
  }

  /** {@code SELECT AS STRUCT a}, {@code SELECT AS VALUE a}: one column of all. */
  private static boolean structure(Respelling text) {
    Token before = text.peek(-1);
    boolean list = before.is("select") || before.is("distinct") || before.is("all");
    return list && (text.peek(1).is("struct") || text.peek(1).is("value")) && text.skip(2);
  }

  /** {@code SELECT WITH DIFFERENTIAL_PRIVACY OPTIONS (…) a}: its options as a column. */
  private static boolean privacy(Respelling text) {
    if (!text.peek(-1).is("select") || !PRIVACY.contains(text.peek(1).text())) {
      return false;
    }
    boolean options = text.peek(2).is("options") && text.peek(3).isMark("(");
    return text.skip(options ? text.peek(4).isMark(")") ? 5 : 3 : 2);
  }

  /** {@code LIKE ANY UNNEST(a)}, {@code LIKE ALL ('a', 'b')}: an operand each. */
  private static boolean like(Respelling text) {
    Token next = text.peek(1);
    boolean quantified = next.is("any") || next.is("all") || next.is("some");
    if (!quantified) {
      return false;
    }
    text.copy(1);
    return text.skip(text.peek(1).is("unnest") ? 2 : 1);
  }

  /** Clauses of an aggregate function between its parentheses: operands behind a comma. */
  private static boolean clause(Respelling text, Token token) {
    Token next = text.peek(1);
    return switch (token.text()) {
      case "order", "group" -> next.is("by") && text.write(",", 2);
      case "limit", "where" -> text.write(",", 1);
      case "having" -> text.write(",", next.is("max") || next.is("min") ? 2 : 1);
      case "ignore", "respect" -> next.is("nulls") && text.skip(2);
      case "nulls" -> (next.is("first") || next.is("last")) && text.skip(2);
      case "asc", "desc" -> text.skip(1);
      default -> false;
    };
  }

  /** A name that goes: of another window in a window, of a part in a WITH expression. */
  static boolean name(Respelling text) {
    return named(text) || window(text);
  }

  /** {@code WITH(a AS 1, a + 1)}. */
  private static boolean named(Respelling text) {
    boolean begins = text.peek(-1).isMark("(") || text.peek(-1).isMark(",");
    return text.bracket().kind.equals("with")
        && begins
        && text.peek(0).isName()
        && text.peek(1).is("as")
        && text.skip(2);
  }

  /** {@code OVER (w ORDER BY a)}, {@code WINDOW v AS (w)}. */
  private static boolean window(Respelling text) {
    boolean over = text.peek(-2).is("over") || text.peek(-2).is("as");
    boolean ends = text.peek(1).isMark(")") || WINDOW.contains(text.peek(1).text());
    return over
        && text.peek(-1).isMark("(")
        && !BigQueryForms.isReserved(text.peek(0))
        && ends
        && text.skip(1);
  }

  /** {@code WINDOW v AS w}. */
  private static boolean windowName(Respelling text) {
    boolean window = text.peek(-2).is("window") && text.peek(1).isName();
    return window && text.write("as ( )", 2);
  }
}
