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
      case "summarize", "describe", "desc", "show" -> DuckDbDescribe.apply(speller, token);
      case "exclude", "except", "rename" -> DuckDbStars.apply(speller, token);
      case "glob" ->
          (Words.endsOperand(speller.before())
                  || speller.before().is("not")
                  || speller.before().isMark("*"))
              && speller.written("like", 1);
      case "descending", "ascending" -> order(speller, token);
      case "export_state" -> speller.before().isMark(")") && speller.skipped(1);
      case "not" ->
          speller.next().is("null")
              && Words.endsOperand(speller.before())
              && speller.written("is not null", 2);
      case "at" -> speller.skipped(version(speller));
      case "key", "straight_join", "xor" -> named(speller, token);
      case "grouping" ->
          speller.next().is("sets") && speller.peek(2).isMark("(") && speller.skipped(2);
      case "array" -> speller.next().isMark("[") && speller.skipped(1);
      case "as" -> castType(speller);
      case "lambda" -> lambda(speller);
      case "for", "in", "if" ->
          speller.enclosing().equals(DuckDbMarks.LIST)
              && Words.endsOperand(speller.before())
              && speller.written(",", 1);
      case "map" -> speller.next().isMark("{") && speller.skipped(1);
      default -> false;
    };
  }

  private static boolean order(Speller speller, Token token) {
    return Words.endsOperand(speller.before())
        && speller.written(token.is("descending") ? "desc" : "asc", 1);
  }

  /** {@code FROM t AT (VERSION => 3)}: manual, "Time Travel" of DuckLake and Iceberg. */
  private static int version(Speller speller) {
    boolean version = speller.peek(2).is("version") || speller.peek(2).is("timestamp");
    boolean at = speller.next().isMark("(") && version && speller.peek(3).isMark("=>");
    return at ? DuckDbTypes.behindConstant(speller, 1) : 0;
  }

  /** Words that the parser keeps for itself and DuckDB does not. */
  private static boolean named(Speller speller, Token token) {
    boolean name =
        token.is("xor")
            ? speller.next().isMark("(")
            : Words.standsAsOperand(speller.before(), speller.next());
    if (name) {
      speller.name();
    }
    return name;
  }

  /** {@code CAST(a AS STRUCT(x INTEGER))}. */
  private static boolean castType(Speller speller) {
    boolean cast = speller.enclosing().equals("cast") || speller.enclosing().equals("try_cast");
    int type = cast ? DuckDbTypes.length(speller, 1) : 0;
    return type > 0 && speller.peek(type + 1).isMark(")") && speller.written("as text", type + 1);
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

  private static boolean joins(Speller speller) {
    return speller.next().is("join") || speller.next().is("left") || speller.next().is("inner");
  }

  /**
   * A sample, to its last token and no further: {@code 10%}, {@code reservoir(20 ROWS)}, {@code 10%
   * (bernoulli, 42)}, each with {@code REPEATABLE (42)}. Manual, "SAMPLE Clause".
   */
  private static boolean sample(Speller speller, int from) {
    if (!speller.peek(from - 1).text().endsWith("sample")) {
      return false;
    }
    int open = isMethod(speller.peek(from)) ? from + 1 : from;
    boolean methodFirst = speller.peek(open).isMark("(");
    int end = behindCount(speller, methodFirst ? open + 1 : from);
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
