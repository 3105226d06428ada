package so.buster.sql;

/**
 * What stands behind tables, and tables as arguments: GoogleSQL reference, "FROM clause",
 * "TABLESAMPLE operator", "Table functions".
 */
final class BigQueryTables {
  private BigQueryTables() {}

  /** Spells the form that begins here; false if there is none. */
  static boolean apply(Respelling text, Token token) {
    return switch (token.text()) {
      case "with" -> offset(text);
      case "for" -> systemTime(text);
      case "tablesample" -> sample(text);
      case "table", "model" -> argument(text);
      case "left", "full", "inner" -> outerSets(text);
      case "by" -> byName(text);
      case "strict", "corresponding" -> corresponding(text);
      default -> false;
    };
  }

  /** {@code UNNEST(a) WITH OFFSET AS b}: another column. */
  private static boolean offset(Respelling text) {
    boolean query = text.peek(2).is("as") && text.peek(3).isMark("(");
    if (!text.peek(1).is("offset") || query) {
      return false;
    }
    boolean worded = text.peek(2).is("as");
    Token alias = text.peek(worded ? 3 : 2);
    boolean clause = alias.is("pivot") || alias.is("unpivot");
    boolean named = alias.isName() && !BigQueryForms.isReserved(alias) && !clause;
    return text.skip(worded ? 4 : named ? 3 : 2);
  }

  /**
   * {@code FOR SYSTEM_TIME AS OF a}: a value that may not depend on any row, so that no query is in
   * it.
   */
  private static boolean systemTime(Respelling text) {
    int of = text.peek(1).is("system_time") ? 3 : text.peek(1).is("system") ? 4 : 0;
    if (of == 0 || !text.peek(of - 1).is("as") || !text.peek(of).is("of")) {
      return false;
    }
    int end = of + 1;
    int depth = 0;
    while (!text.peek(end).equals(Words.END) && (depth > 0 || !ends(text, end))) {
      Token token = text.peek(end);
      depth += token.isMark("(") ? 1 : token.isMark(")") ? -1 : 0;
      if (Words.beginsQuery(token) || token.is("model")) {
        return false;
      }
      end++;
    }
    return text.skip(end);
  }

  /** Whether the table's clause cannot go on here. */
  private static boolean ends(Respelling text, int offset) {
    Token token = text.peek(offset);
    boolean side = token.is("left") || token.is("right");
    boolean call = side && text.peek(offset + 1).isMark("(");
    return Words.endsTable(token) && !call
        || token.isMark(")")
        || token.is("where")
        || token.is("full")
        || token.is("on")
        || token.is("using")
        || token.is("window")
        || token.is("except")
        || token.is("intersect")
        || token.is("tablesample");
  }

  /** {@code TABLESAMPLE SYSTEM (10 PERCENT)}. */
  private static boolean sample(Respelling text) {
    boolean sample = text.peek(1).isName() && text.peek(2).isMark("(");
    return sample && text.skip(text.behindPlain(2));
  }

  /** {@code f(TABLE a.b, MODEL c.d)}: both are read. */
  private static boolean argument(Respelling text) {
    Token before = text.peek(-1);
    boolean begins = before.isMark("(") || before.isMark(",") || before.isMark("=>");
    if (!begins || !text.peek(1).isName() || BigQueryForms.isReserved(text.peek(1))) {
      return false;
    }
    text.write("( select * from", 1);
    int length = 1;
    while (text.peek(length).isMark(".") && text.peek(length + 1).isName()) {
      length += 2;
    }
    text.copy(length);
    return text.write(")", 0);
  }

  /** {@code FULL OUTER UNION ALL BY NAME}: only which columns come out. */
  private static boolean outerSets(Respelling text) {
    int next = text.peek(1).is("outer") ? 2 : 1;
    Token operation = text.peek(next);
    boolean sets = operation.is("union") || operation.is("intersect") || operation.is("except");
    return sets && text.skip(next);
  }

  private static boolean byName(Respelling text) {
    boolean sets = text.peek(-1).is("all") || text.peek(-1).is("distinct");
    if (!sets || !text.peek(1).is("name")) {
      return false;
    }
    boolean columns = text.peek(2).is("on") && text.peek(3).isMark("(");
    return text.skip(columns ? text.behindPlain(3) : 2);
  }

  /** {@code UNION ALL STRICT CORRESPONDING BY (a)}. */
  private static boolean corresponding(Respelling text) {
    int word = text.peek(0).is("strict") ? 1 : 0;
    boolean sets = text.peek(-1).is("all") || text.peek(-1).is("distinct");
    if (!sets || !text.peek(word).is("corresponding")) {
      return false;
    }
    boolean columns = text.peek(word + 1).is("by") && text.peek(word + 2).isMark("(");
    return text.skip(columns ? text.behindPlain(word + 2) : word + 1);
  }
}
