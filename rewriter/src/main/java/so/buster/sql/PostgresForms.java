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
  static boolean apply(Bridge bridge, Token token) {
    return switch (token.text()) {
      case "table" -> table(bridge);
      case "select" -> emptyList(bridge);
      case "distinct" -> bridge.before().is("by") && bridge.skipped(1);
      case "at" -> bridge.next().is("local") && bridge.skipped(2);
      case "with", "without" -> zone(bridge);
      case "name", "content", "document" ->
          bridge.before().isMark("(") && isXml(bridge) && bridge.skipped(1);
      case "version", "standalone" -> isXml(bridge) && bridge.skipped(1);
      case "not" ->
          bridge.enclosing().equals("xmltable") && bridge.next().is("null") && bridge.skipped(2);
      case "as" ->
          bridge.next().isName() && (isXml(bridge) || joinAlias(bridge)) && bridge.skipped(2);
      case "from", "for", "placing", "similar", "escape" -> argument(bridge);
      default -> windowName(bridge, token);
    };
  }

  /** {@code TABLE t}, where a query stands: manual, SELECT, "TABLE Command". */
  private static boolean table(Bridge bridge) {
    if (bridge.next().isName() && !bridge.before().isMark(".")) {
      bridge.write("select * from", 1);
      return true;
    }
    return false;
  }

  /** {@code SELECT FROM t} has no columns: manual, SELECT, "Empty SELECT Lists". */
  private static boolean emptyList(Bridge bridge) {
    if (bridge.next().is("from") || Words.endsList(bridge.next())) {
      bridge.write("select 1", 1);
      return true;
    }
    return false;
  }

  /** {@code timestamp(3) without time zone}. */
  private static boolean zone(Bridge bridge) {
    return bridge.before().isMark(")")
        && bridge.next().is("time")
        && bridge.peek(2).is("zone")
        && bridge.skipped(3);
  }

  /** {@code xmlelement(name a, …)}, {@code xmlforest(a AS b)}, {@code xmlserialize(x AS text)}. */
  private static boolean isXml(Bridge bridge) {
    return bridge.enclosing().startsWith("xml") && !bridge.enclosing().equals("xmltable");
  }

  /** {@code JOIN b USING (a) AS j}: manual, SELECT, "join_using_alias". */
  private static boolean joinAlias(Bridge bridge) {
    return bridge.before().isMark(")") && bridge.closed().equals("using");
  }

  /** {@code substring(a FROM 2 FOR 3)}, {@code overlay(a PLACING b FROM 2)}: words for commas. */
  private static boolean argument(Bridge bridge) {
    boolean worded = bridge.enclosing().equals("substring") || bridge.enclosing().equals("overlay");
    if (worded) {
      bridge.write(",", 1);
    }
    return worded;
  }

  /** {@code OVER (w ORDER BY a)} and {@code WINDOW v AS (w ORDER BY a)} build upon a window. */
  private static boolean windowName(Bridge bridge, Token token) {
    boolean opens = bridge.before().isMark("(") && !WINDOW_CLAUSES.contains(token.text());
    boolean window = bridge.peek(-2).is("over") || bridge.peek(-2).is("as");
    return opens && window && WINDOW_CLAUSES.contains(bridge.next().text()) && bridge.skipped(1);
  }
}
