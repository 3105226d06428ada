package so.buster.sql;

/**
 * Forms of Snowflake that begin with a bracket, a colon or a dot: SQL reference, "Querying
 * semi-structured data", "OBJECT constants", "Higher-order functions", "Object name resolution".
 */
final class SnowflakeMarks {
  /** Objects and lists are one to the speller, as long as they are open. */
  private static final String LIST = "{";

  private SnowflakeMarks() {}

  /** Spells the form that begins at this mark; false if there is none. */
  static boolean apply(Speller speller, Token mark) {
    return switch (mark.text()) {
      case "(" -> lambda(speller);
      case ")" -> replaces(speller, mark);
      case "{" -> list(speller, mark, "}");
      case "[" ->
          subscriptOfCast(speller, mark)
              || !Words.endsOperand(speller.before()) && list(speller, mark, "]");
      case "}" -> closed(speller, mark);
      case "]" -> speller.enclosing().equals(LIST) && closed(speller, mark);
      case ":" -> isKey(speller) ? written(speller, ",") : path(speller);
      case "." -> dot(speller);
      default -> false;
    };
  }

  private static boolean written(Speller speller, String piece) {
    speller.write(piece, 1);
    return true;
  }

  /** {@code (x INT, y INT) -> x + y}: the parameters and their types call nothing. */
  private static boolean lambda(Speller speller) {
    int behind = speller.behindNames(0);
    return behind > 0 && speller.peek(behind).isMark("->") && speller.skipped(behind + 1);
  }

  /** {@code * REPLACE (…) RENAME …}: the list goes on. */
  private static boolean replaces(Speller speller, Token mark) {
    boolean goesOn =
        speller.next().is("rename")
            && speller.enclosing().equals("replace")
            && StarItems.belongs(offset -> speller.peek(offset + 1));
    if (goesOn) {
      speller.bracket(mark);
      speller.write(",", 1);
    }
    return goesOn;
  }

  /** {@code {'a': 1}}, {@code {*}}, {@code [1, 2]}: what stands within; for the parser a call. */
  private static boolean list(Speller speller, Token mark, String end) {
    if (speller.next().isMark(end)) {
      speller.write("null", 2);
      return true;
    }
    speller.bracket(new Token(Token.Kind.PUNCTUATION, LIST, mark.start(), mark.end()));
    return written(speller, SnowflakeGrammar.LIST + " (");
  }

  /** {@code a::ARRAY[0]}: behind a type the parser takes brackets for a part of it. */
  private static boolean subscriptOfCast(Speller speller, Token mark) {
    boolean cast = speller.before().isName() && speller.peek(-2).isMark("::");
    if (cast && !speller.next().isMark("]")) {
      speller.bracket(new Token(Token.Kind.PUNCTUATION, LIST, mark.start(), mark.end()));
      speller.write("+ (", 1);
      return true;
    }
    return false;
  }

  private static boolean closed(Speller speller, Token mark) {
    speller.bracket(mark);
    return written(speller, ")");
  }

  private static boolean isKey(Speller speller) {
    Token before = speller.before();
    return speller.enclosing().equals(LIST)
        && (before.kind() == Token.Kind.STRING || before.kind() == Token.Kind.VARIABLE)
        && (speller.peek(-2).isMark("{") || speller.peek(-2).isMark(","));
  }

  /** {@code a:b.c}: keys stay visible as names; a colon without an operand is a script's. */
  private static boolean path(Speller speller) {
    if (!Words.endsOperand(speller.before()) || !speller.next().isName()) {
      return false;
    }
    do {
      speller.write("+", 1);
      speller.name();
    } while (speller.peek(0).isMark(".") && speller.next().isName());
    return true;
  }

  /** {@code a[0].b} goes on with a path; {@code db..t} leaves out the schema PUBLIC. */
  private static boolean dot(Speller speller) {
    if (speller.next().isMark(".")) {
      speller.write(". public", 1);
      return true;
    }
    return speller.before().isMark("]") && path(speller);
  }
}
