package so.buster.sql;

import java.util.Set;

/**
 * Forms of DuckDB that JSqlParser lacks, spelled in forms it has. None of them names, calls or
 * writes anything: kinds of join, samples.
 */
final class DuckDbForms {
  private DuckDbForms() {}

  /** Spells the form that begins here; false if there is none. */
  static boolean apply(Speller speller, Token token) {
    return switch (token.text()) {
      case "anti", "semi", "positional", "asof" -> joins(speller) && speller.skipped(1);
      case "using" -> sample(speller, 2) || recursionKey(speller);
      case "tablesample" -> sample(speller, 1);
      case "percent" ->
          speller.before().kind() == Token.Kind.NUMBER
              && Words.endsLimit(speller.next())
              && speller.skipped(1);
      case "group" -> speller.enclosing().equals("pivot") && groups(speller);
      case "unpivot" -> Unpivot.begins(speller) && speller.written("select * from", 1);
      case "on" -> Unpivot.isOpen(speller) && speller.written("group by", 1);
      case "into" -> intoName(speller) && speller.written(",", 4);
      case "include", "exclude" -> speller.next().is("nulls") && speller.skipped(2);
      case "rename" -> speller.next().isMark("(") && speller.skipped(speller.behindNames(1));
      case "glob" ->
          (Words.endsOperand(speller.before()) || speller.before().is("not"))
              && speller.written("like", 1);
      case "lambda" -> lambda(speller);
      case "for", "in", "if" -> speller.enclosing().equals("[") && speller.written(",", 1);
      case "struct", "map", "union", "enum", "row" -> nestedType(speller);
      default -> false;
    };
  }

  private static boolean intoName(Speller speller) {
    return speller.next().is("name") && speller.peek(2).isName() && speller.peek(3).is("value");
  }

  /** {@code WITH RECURSIVE t(a) USING KEY (a) AS …}. */
  private static boolean recursionKey(Speller speller) {
    return speller.next().is("key")
        && speller.peek(2).isMark("(")
        && speller.skipped(speller.behindNames(2));
  }

  /** {@code lambda x, y: x + y}: names up to the colon. */
  private static boolean lambda(Speller speller) {
    int length = 1;
    while (speller.peek(length).isName() || speller.peek(length).isMark(",")) {
      length++;
    }
    return speller.peek(length).isMark(":") && speller.skipped(length + 1);
  }

  /** {@code a::STRUCT(x INTEGER, y MAP(VARCHAR, INTEGER))}: no types in it call anything. */
  private static boolean nestedType(Speller speller) {
    boolean type = speller.before().isMark("::") || speller.before().is("as");
    return type && speller.next().isMark("(") && speller.written("text", speller.behindNames(1));
  }

  private static boolean joins(Speller speller) {
    return speller.next().is("join") || speller.next().is("left") || speller.next().is("inner");
  }

  /** {@code PIVOT (… GROUP BY a, b)}: names and commas up to the parenthesis. */
  private static boolean groups(Speller speller) {
    int length = 2;
    while (speller.peek(length).isName() || speller.peek(length).isMark(",")) {
      length++;
    }
    return speller.peek(length).isMark(")") && speller.skipped(length);
  }

  /** {@code USING SAMPLE reservoir(20 ROWS) REPEATABLE (42)}: numbers and words of its own only. */
  private static boolean sample(Speller speller, int length) {
    if (!speller.peek(length - 1).text().endsWith("sample")) {
      return false;
    }
    int end = length;
    while (partOfSample(speller.peek(end))) {
      end++;
    }
    return speller.skipped(end);
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
