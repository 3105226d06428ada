package so.buster.sql;

import java.util.Set;

/**
 * Forms of DuckDB that JSqlParser lacks, spelled in forms it has. None of them names, calls or
 * writes anything: kinds of join, samples.
 */
final class DuckDbForms {
  private static final Set<String> JOINS = Set.of("anti", "semi", "positional", "asof");

  private DuckDbForms() {}

  /** Spells the form that begins here; false if there is none. */
  static boolean apply(Bridge bridge, Token token) {
    if (JOINS.contains(token.text()) && joins(bridge)) {
      bridge.skip(1);
      return true;
    }
    if (token.is("using") && bridge.next().is("sample")) {
      sample(bridge, 2);
      return true;
    }
    if (token.is("group") && bridge.function().equals("pivot")) {
      return groups(bridge);
    }
    if (token.is("unpivot") && bridge.before().equals(Words.END)) {
      bridge.write("select * from", 1);
      return true;
    }
    if (token.is("percent") && bridge.before().kind() == Token.Kind.NUMBER) {
      return Words.endsLimit(bridge.next()) && bridge.skipped(1);
    }
    if (token.is("tablesample")) {
      sample(bridge, 1);
      return true;
    }
    return false;
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
  private static void sample(Bridge bridge, int length) {
    int end = length;
    while (partOfSample(bridge.peek(end))) {
      end++;
    }
    bridge.skip(end);
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
