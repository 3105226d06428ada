package so.buster.sql;

/**
 * Forms of DuckDB that JSqlParser lacks, spelled in forms it has. What is left out names, calls and
 * writes nothing: kinds of join, samples.
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
      case "summarize", "describe" -> described(speller);
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

  /** {@code (SUMMARIZE t)} and {@code (SUMMARIZE SELECT a FROM t)} show what they read. */
  private static boolean described(Speller speller) {
    if (!speller.before().isMark("(")) {
      return false;
    }
    boolean query = Language.of(Dialect.DUCKDB).beginsQuery(speller.next());
    return query ? speller.skipped(1) : speller.written("select * from", 1);
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

  /**
   * A sample, to its last token and no further: {@code 10%}, {@code reservoir(20 ROWS)}, {@code 10%
   * (bernoulli, 42)}, each with {@code REPEATABLE (42)}. Manual, "SAMPLE Clause".
   */
  private static boolean sample(Speller speller, int from) {
    if (!speller.peek(from - 1).text().endsWith("sample")) {
      return false;
    }
    boolean methodFirst = isMethod(speller.peek(from)) && speller.peek(from + 1).isMark("(");
    int end = behindCount(speller, methodFirst ? from + 2 : from);
    if (methodFirst) {
      end = behindMark(speller, end, ")");
    } else if (speller.peek(end).isMark("(") && isMethod(speller.peek(end + 1))) {
      int seed = speller.peek(end + 2).isMark(",") ? behindNumber(speller, end + 3) : end + 2;
      end = behindMark(speller, seed, ")");
    }
    if (speller.peek(end).is("repeatable")) {
      end = behindMark(speller, end + 1, "(");
      end = behindMark(speller, behindNumber(speller, end), ")");
    }
    return speller.skipped(end);
  }

  private static boolean isMethod(Token token) {
    return token.is("reservoir") || token.is("bernoulli") || token.is("system");
  }

  private static int behindCount(Speller speller, int at) {
    int end = behindNumber(speller, at);
    Token unit = speller.peek(end);
    return unit.text().equals("%") || unit.is("percent") || unit.is("rows") ? end + 1 : end;
  }

  private static int behindNumber(Speller speller, int at) {
    if (speller.peek(at).kind() != Token.Kind.NUMBER) {
      throw new Fault(Reason.UNKNOWN_SYNTAX, speller.peek(at).start());
    }
    return at + 1;
  }

  private static int behindMark(Speller speller, int at, String mark) {
    if (!speller.peek(at).isMark(mark)) {
      throw new Fault(Reason.UNKNOWN_SYNTAX, speller.peek(at).start());
    }
    return at + 1;
  }
}
