package so.buster.sql;

import java.util.Set;

/**
 * Forms of PostgreSQL's grammar (DuckDB shares many) that JSqlParser lacks, spelled in forms it
 * has. Each only drops or replaces words of the grammar; operands, names and calls stay in place.
 */
final class PostgresForms {
  private static final Set<String> WINDOW_CLAUSES =
      Set.of("order", "partition", "rows", "range", "groups");

  private PostgresForms() {}

  /** Spells the form that begins here; false if there is none. */
  static boolean apply(Speller speller, Token token) {
    return switch (token.text()) {
      case "table" -> table(speller);
      case "select" -> emptyList(speller);
      case "distinct" -> speller.before().is("by") && speller.skipped(1);
      case "at" -> speller.next().is("local") && speller.skipped(2);
      case "with", "without" -> zone(speller);
      case "name", "content", "document" ->
          speller.before().isMark("(") && isXml(speller) && speller.skipped(1);
      case "version", "standalone" -> isXml(speller) && speller.skipped(1);
      case "not" ->
          speller.enclosing().equals("xmltable") && speller.next().is("null") && speller.skipped(2);
      case "as" ->
          speller.next().isName() && (isXml(speller) || joinAlias(speller)) && speller.skipped(2);
      case "from", "for", "placing", "similar", "escape" -> argument(speller);
      default -> windowName(speller, token);
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
    if (speller.next().is("from") || Words.endsList(speller.next())) {
      speller.write("select 1", 1);
      return true;
    }
    return false;
  }

  /** {@code timestamp(3) without time zone}. */
  private static boolean zone(Speller speller) {
    return speller.before().isMark(")")
        && speller.next().is("time")
        && speller.peek(2).is("zone")
        && speller.skipped(3);
  }

  /** {@code xmlelement(name a, …)}, {@code xmlforest(a AS b)}, {@code xmlserialize(x AS text)}. */
  private static boolean isXml(Speller speller) {
    return speller.enclosing().startsWith("xml") && !speller.enclosing().equals("xmltable");
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

  /** {@code OVER (w ORDER BY a)} and {@code WINDOW v AS (w ORDER BY a)} build upon a window. */
  private static boolean windowName(Speller speller, Token token) {
    boolean opens = speller.before().isMark("(") && !WINDOW_CLAUSES.contains(token.text());
    boolean window = speller.peek(-2).is("over") || speller.peek(-2).is("as");
    return opens && window && WINDOW_CLAUSES.contains(speller.next().text()) && speller.skipped(1);
  }
}
