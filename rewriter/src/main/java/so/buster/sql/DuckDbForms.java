package so.buster.sql;

import java.util.Set;

/**
 * Forms of DuckDB that JSqlParser lacks, spelled in forms it has. None of them names, calls or
 * writes anything: kinds of join, samples.
 */
final class DuckDbForms {
  private DuckDbForms() {}

  /** Spells the form that begins here; false if there is none. */
  static boolean apply(Bridge bridge, Token token) {
    return switch (token.text()) {
      case "anti", "semi", "positional", "asof" -> joins(bridge) && bridge.skipped(1);
      case "using" -> sample(bridge, 2) || recursionKey(bridge);
      case "tablesample" -> sample(bridge, 1);
      case "percent" ->
          bridge.before().kind() == Token.Kind.NUMBER
              && Words.endsLimit(bridge.next())
              && bridge.skipped(1);
      case "group" -> bridge.enclosing().equals("pivot") && groups(bridge);
      case "unpivot" -> Unpivot.begins(bridge) && written(bridge, "select * from", 1);
      case "on" -> Unpivot.isOpen(bridge) && written(bridge, "group by", 1);
      case "into" -> intoName(bridge) && written(bridge, ",", 4);
      case "include", "exclude" -> bridge.next().is("nulls") && bridge.skipped(2);
      case "rename" -> bridge.next().isMark("(") && bridge.skipped(bridge.behindNames(1));
      case "glob" ->
          (Words.endsOperand(bridge.before()) || bridge.before().is("not"))
              && written(bridge, "like", 1);
      case "lambda" -> lambda(bridge);
      case "for", "in", "if" -> bridge.enclosing().equals("[") && written(bridge, ",", 1);
      case "struct", "map", "union", "enum", "row" -> nestedType(bridge);
      default -> false;
    };
  }

  private static boolean written(Bridge bridge, String piece, int consumed) {
    if (consumed > 0) {
      bridge.write(piece, consumed);
    }
    return consumed > 0;
  }

  private static boolean intoName(Bridge bridge) {
    return bridge.next().is("name") && bridge.peek(2).isName() && bridge.peek(3).is("value");
  }

  /** {@code WITH RECURSIVE t(a) USING KEY (a) AS …}. */
  private static boolean recursionKey(Bridge bridge) {
    return bridge.next().is("key")
        && bridge.peek(2).isMark("(")
        && bridge.skipped(bridge.behindNames(2));
  }

  /** {@code lambda x, y: x + y}: names up to the colon. */
  private static boolean lambda(Bridge bridge) {
    int length = 1;
    while (bridge.peek(length).isName() || bridge.peek(length).isMark(",")) {
      length++;
    }
    return bridge.peek(length).isMark(":") && bridge.skipped(length + 1);
  }

  /** {@code a::STRUCT(x INTEGER, y MAP(VARCHAR, INTEGER))}: no types in it call anything. */
  private static boolean nestedType(Bridge bridge) {
    boolean type = bridge.before().isMark("::") || bridge.before().is("as");
    return type && bridge.next().isMark("(") && written(bridge, "text", bridge.behindNames(1));
  }

  private static boolean joins(Bridge bridge) {
    return bridge.next().is("join") || bridge.next().is("left") || bridge.next().is("inner");
  }

  /** {@code PIVOT (… GROUP BY a, b)}: names and commas up to the parenthesis. */
  private static boolean groups(Bridge bridge) {
    int length = 2;
    while (bridge.peek(length).isName() || bridge.peek(length).isMark(",")) {
      length++;
    }
    return bridge.peek(length).isMark(")") && bridge.skipped(length);
  }

  /** {@code USING SAMPLE reservoir(20 ROWS) REPEATABLE (42)}: numbers and words of its own only. */
  private static boolean sample(Bridge bridge, int length) {
    if (!bridge.peek(length - 1).text().endsWith("sample")) {
      return false;
    }
    int end = length;
    while (partOfSample(bridge.peek(end))) {
      end++;
    }
    return bridge.skipped(end);
  }

  private static boolean partOfSample(Token token) {
    return token.kind() == Token.Kind.NUMBER
        || token.isMark("%")
        || token.isMark("(")
        || token.isMark(")")
        || token.isMark(",")
        || Set.of("rows", "percent", "repeatable", "reservoir", "bernoulli", "system")
            .contains(token.text());
  }
}
