package so.buster.sql;

import java.util.List;
import java.util.Set;

/**
 * Forms of PostgreSQL's grammar (DuckDB shares many) that JSqlParser lacks, spelled in forms it
 * has. Each only drops or replaces words of the grammar; operands, names and calls stay in place.
 */
final class PostgresForms {
  private static final Set<String> WINDOW_CLAUSES =
      Set.of("order", "partition", "rows", "range", "groups");

  private static final Set<String> SET_OPERATIONS = Set.of("union", "intersect", "except");

  private static final Set<String> JSON_WORDS =
      Set.of("key", "value", "absent", "returning", "format", "with", "without", ":");

  private static final Set<String> INTERVAL_FIELDS = Set.of("day", "hour", "minute");

  private PostgresForms() {}

  /** Spells the form that begins here; false if there is none. */
  static boolean apply(Speller speller, Token token) {
    return switch (token.text()) {
      case "table" -> table(speller);
      case "select" -> emptyList(speller);
      case "distinct" -> speller.before().is("by") && speller.skipped(1);
      case "at" -> speller.next().is("local") && speller.skipped(2);
      case "with", "without" -> zone(speller);
      case "as" -> speller.next().isName() && joinAlias(speller) && speller.skipped(2);
      case "from", "for", "placing", "similar" -> argument(speller);
      case "escape" -> argument(speller) || escape(speller);
      case "collation" -> speller.next().is("for") && written(speller, "collation", 2);
      case "variadic" -> !Words.endsOperand(speller.before()) && speller.skipped(1);
      case "path" -> path(speller);
      case "json_object", "convert", "xmlserialize" -> plainCall(speller, token);
      default ->
          PostgresClauses.apply(speller, token)
              || windowName(speller, token)
              || speller.skipped(typeOfLiteral(speller, token));
    };
  }

  /** {@code TABLE t}, where a query stands: manual, SELECT, "TABLE Command". */
  private static boolean table(Speller speller) {
    if (speller.next().isName() && !speller.before().isMark(".")) {
      speller.write("select * from", 1);
      return true;
    }
    return false;
  }

  /** {@code SELECT FROM t} has no columns: manual, SELECT, "Empty SELECT Lists". */
  private static boolean emptyList(Speller speller) {
    boolean empty = Words.endsList(speller.next()) || Words.isOneOf(speller.next(), SET_OPERATIONS);
    return empty && written(speller, "select 1", 1);
  }

  private static boolean written(Speller speller, String piece, int consumed) {
    speller.write(piece, consumed);
    return true;
  }

  /** {@code timestamp(3) without time zone}. */
  private static boolean zone(Speller speller) {
    return speller.before().isMark(")")
        && speller.next().is("time")
        && speller.peek(2).is("zone")
        && speller.skipped(3);
  }

  /** {@code JOIN b USING (a) AS j}: manual, SELECT, "join_using_alias". */
  private static boolean joinAlias(Speller speller) {
    return speller.before().isMark(")") && speller.closed().equals("using");
  }

  /** {@code substring(a FROM 2 FOR 3)}, {@code overlay(a PLACING b FROM 2)}: words for commas. */
  private static boolean argument(Speller speller) {
    boolean worded =
        speller.enclosing().equals("substring") || speller.enclosing().equals("overlay");
    if (worded) {
      speller.write(",", 1);
    }
    return worded;
  }

  /**
   * {@code OVER (w)}, {@code OVER (w ORDER BY a)} and {@code WINDOW v AS (w ORDER BY a)} build upon
   * a window.
   */
  private static boolean windowName(Speller speller, Token token) {
    boolean opens = speller.before().isMark("(") && !WINDOW_CLAUSES.contains(token.text());
    boolean window = speller.peek(-2).is("over") || speller.peek(-2).is("as");
    boolean alone = token.isName() && speller.next().isMark(")") && speller.peek(-2).is("over");
    boolean built = window && WINDOW_CLAUSES.contains(speller.next().text());
    return opens && (built || alone) && speller.skipped(1);
  }

  /** Functions that the parser knows in other databases' forms only; a quoted name is any. */
  private static boolean plainCall(Speller speller, Token token) {
    boolean worded =
        switch (token.text()) {
          case "json_object" -> speller.holdsWord(1, JSON_WORDS);
          case "convert" -> speller.peek(2).kind() != Token.Kind.STRING;
          default -> false;
        };
    boolean call = speller.next().isMark("(") && !worded;
    return call && written(speller, Words.quoted(token), 1);
  }

  /** {@code a::path}, {@code path '[(0,0),(1,1)]'}: the parser keeps the word for JSON_TABLE. */
  private static boolean path(Speller speller) {
    if (speller.before().isMark("::")) {
      return written(speller, "text", 1);
    }
    boolean literal = speller.next().kind() == Token.Kind.STRING;
    return literal && !Words.endsOperand(speller.before()) && speller.skipped(1);
  }

  /** {@code LIKE a ESCAPE '$'::bytea}. */
  private static boolean escape(Speller speller) {
    boolean cast = speller.peek(2).isMark("::") && speller.peek(3).isName();
    return speller.next().kind() == Token.Kind.STRING && cast && written(speller, "escape 's'", 4);
  }

  /** {@code char(20) 'a'}, {@code timestamp(3) with time zone 'a'}: manual §4.1.2.7. */
  private static int typeOfLiteral(Speller speller, Token token) {
    boolean modified =
        Words.isTypeName(token)
            && speller.next().isMark("(")
            && speller.peek(2).kind() == Token.Kind.NUMBER
            && speller.peek(3).isMark(")");
    boolean zone = speller.peek(5).is("time") && speller.peek(6).is("zone");
    int length = modified ? zone ? 7 : 4 : 0;
    return speller.peek(length).kind() == Token.Kind.STRING ? length : 0;
  }

  /**
   * {@code interval '1' SECOND (2)}, {@code a::interval MINUTE TO SECOND (2)}: manual §8.5.4.
   * Behind TO it must be told from {@code SIMILAR TO second(a)}.
   */
  static boolean isPrecision(List<Token> tokens, int index) {
    if (index < 2 || !tokens.get(index).is("second")) {
      return false;
    }
    Token before = tokens.get(index - 1);
    Token field = tokens.get(index - 2);
    boolean interval = before.kind() == Token.Kind.STRING && field.is("interval");
    return interval
        || before.is("to") && Words.isOneOf(field, INTERVAL_FIELDS)
        || before.is("interval") && (field.is("as") || field.isMark("::"));
  }
}
