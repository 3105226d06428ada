package so.buster.sql;

import java.util.Set;

/**
 * Forms of DuckDB that begin with a bracket, a colon or an operator: lists, structs, maps, casts
 * (manual, "Literal Types", "Nested Types", "Typecasting"). For the parser a list is a call of
 * something harmless, in which any expression may stand.
 */
final class DuckDbMarks {
  /** What the speller calls an open list or struct; a bracket behind an operand is none. */
  static final String LIST = "[]";

  private static final String STRUCT = "{}";

  private static final Set<String> BEFORE_PLAIN = Set.of("select", "from", "pivot", "unpivot");

  private DuckDbMarks() {}

  /** Spells the form that begins at this mark; false if there is none. */
  static boolean apply(Speller speller, Token mark) {
    return switch (mark.text()) {
      case "[" -> !speller.behindOperand() && opened(speller, LIST, "]");
      case "{" -> opened(speller, STRUCT, "}");
      case "]" -> speller.enclosing().equals(LIST) && closed(speller, mark);
      case "}" -> speller.enclosing().equals(STRUCT) && closed(speller, mark);
      case ":" -> speller.enclosing().equals(STRUCT) && speller.written(",", 1);
      case "::" -> cast(speller);
      case "," ->
          speller.before().isMark(")")
              && Words.isOneOf(speller.next(), BEFORE_PLAIN)
              && speller.skipped(1);
      case "." -> isMember(speller) && speller.written("+", 1);
      case "!" -> speller.behindOperand() && endsExpression(speller.next()) && speller.skipped(1);
      case "*" ->
          !speller.behindOperand()
              && speller.next().is("columns")
              && speller.peek(2).isMark("(")
              && speller.skipped(1);
      default -> false;
    };
  }

  private static boolean opened(Speller speller, String what, String end) {
    if (speller.next().isMark(end)) {
      speller.write("null", 2);
      return true;
    }
    speller.open(what);
    return speller.written("coalesce (", 1);
  }

  /** {@code a::INTEGER[]} reads what {@code a} does. */
  private static boolean cast(Speller speller) {
    int type = DuckDbTypes.length(speller, 1);
    return type > 0 && speller.skipped(type + 1);
  }

  private static boolean closed(Speller speller, Token mark) {
    speller.bracket(mark);
    return speller.written(")", 1);
  }

  /** {@code {'a': 1}.a}, {@code l[1].b}: the name stays, as one of a column. */
  private static boolean isMember(Speller speller) {
    boolean value = speller.before().isMark("}") || speller.before().isMark("]");
    return value && speller.next().isName();
  }

  /** {@code 4!} is a factorial. */
  private static boolean endsExpression(Token next) {
    return Words.endsList(next)
        || next.isMark(",")
        || next.is("as")
        || next.kind() == Token.Kind.OPERATOR
        || next.is("and")
        || next.is("or");
  }
}
