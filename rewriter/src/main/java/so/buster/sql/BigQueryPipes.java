package so.buster.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * BigQuery's pipe syntax (GoogleSQL reference, "Pipe query syntax") as a union for the parser:
 * {@code FROM t |> WHERE a |> SELECT b} becomes {@code (SELECT * FROM t) UNION ALL (SELECT 1 WHERE
 * a) UNION ALL (SELECT b)}. No rule on the tree asks how the parts of a query work together, only
 * what they are made of, and each stays whole. Operators that are not listed are refused: some
 * write.
 */
final class BigQueryPipes {
  private static final Set<String> QUERY = Set.of("select", "with", "from");

  private static final Set<String> SETS = Set.of("union", "intersect", "except");

  private final List<Token> tokens;
  private final List<Token> spelled = new ArrayList<>();

  private BigQueryPipes(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The same tokens without pipes and with a list of columns before each FROM. */
  static List<Token> spelled(List<Token> tokens) {
    BigQueryPipes pipes = new BigQueryPipes(tokens);
    pipes.level(0, tokens.size());
    return pipes.spelled;
  }

  /** Whether only a pipe operator can follow this query, or one does. */
  static boolean areIn(List<Token> tokens) {
    int start = 0;
    while (start < tokens.size() && tokens.get(start).isMark("(")) {
      start++;
    }
    int body = body(tokens, start, tokens.size());
    return body < tokens.size() && tokens.get(body).is("from")
        || tokens.stream().anyMatch(token -> token.isMark("|>"));
  }

  /** All between two brackets. */
  private void level(int from, int to) {
    int body = body(tokens, from, to);
    copy(from, body);
    int pipe = Nesting.next(tokens, body, to, "|>");
    if (pipe == to) {
      query(body, to, false);
      return;
    }
    write(body, "(");
    query(body, pipe, true);
    write(pipe, ")");
    while (pipe < to) {
      int end = Nesting.next(tokens, pipe + 1, to, "|>");
      write(pipe, "union all (");
      operator(pipe + 1, end);
      write(pipe, ")");
      pipe = end;
    }
  }

  /** The index behind a WITH clause; the index itself if there is none. */
  private static int body(List<Token> tokens, int from, int to) {
    if (from >= to || !tokens.get(from).is("with")) {
      return from;
    }
    int i = from + 1 < to && tokens.get(from + 1).is("recursive") ? from + 2 : from + 1;
    while (i + 2 < to
        && tokens.get(i).isName()
        && tokens.get(i + 1).is("as")
        && tokens.get(i + 2).isMark("(")) {
      int behind = Nesting.closing(tokens, i + 2, to) + 1;
      if (behind >= to || !tokens.get(behind).isMark(",")) {
        return Math.min(behind, to);
      }
      i = behind + 1;
    }
    return from;
  }

  /** Whether a query begins behind this parenthesis and others. */
  private boolean isQuery(int open) {
    int i = open;
    while (i < tokens.size() && tokens.get(i).isMark("(")) {
      i++;
    }
    return i < tokens.size() && Words.isOneOf(tokens.get(i), QUERY);
  }

  private static boolean goesOn(Token token) {
    return token.is("order") || token.is("limit") || Words.isOneOf(token, SETS);
  }

  /**
   * {@code FROM t} and {@code (SELECT …) LIMIT 5} are queries, and before a pipe {@code (SELECT …)
   * AS a} is one.
   */
  private void query(int from, int to, boolean piped) {
    boolean parenthesised = from < to && tokens.get(from).isMark("(");
    int behind = parenthesised ? Nesting.closing(tokens, from, to) + 1 : to;
    boolean named =
        piped && behind < to && (tokens.get(behind).is("as") || isAlias(tokens.get(behind)))
            || behind < to && isQuery(from) && goesOn(tokens.get(behind));
    if (from < to && tokens.get(from).is("from")) {
      write(from, "select *");
    } else if (named) {
      write(from, "select * from");
    }
    copy(from, to);
  }

  private static boolean isAlias(Token token) {
    return token.isName() && !BigQueryForms.isReserved(token);
  }

  private void operator(int from, int to) {
    Token first = from < to ? tokens.get(from) : Words.END;
    Token second = from + 1 < to ? tokens.get(from + 1) : Words.END;
    Token third = from + 2 < to ? tokens.get(from + 2) : Words.END;
    if (Words.isOneOf(first, SETS)
        || Words.isOneOf(second, SETS)
        || second.is("outer") && Words.isOneOf(third, SETS)) {
      write(from, "select 1");
      sets(from, to);
      return;
    }
    String word = first.kind() == Token.Kind.WORD ? first.text() : "";
    switch (word) {
      case "select", "with" -> {
        copy(from, to);
        write(from, word.equals("with") ? "select 1" : "");
      }
      case "drop" -> {
        checkNames(from + 1, to);
        list("select", from, to);
      }
      case "extend", "set", "rename", "assert", "window" -> list("select", from, to);
      case "aggregate" -> aggregate(from, to);
      case "distinct" -> {
        write(from, "select distinct 1");
        copy(from + 1, to);
      }
      case "where", "as", "order", "limit" -> {
        write(from, "select 1");
        copy(from, to);
      }
      case "join", "inner", "left", "right", "full", "cross", "pivot", "unpivot", "tablesample" -> {
        write(from, "select * from ( select 1 )");
        copy(from, to);
      }
      default ->
          throw new Fault(
              Tripwire.trips(first) ? Reason.WRITES : Reason.UNKNOWN_SYNTAX, first.start());
    }
  }

  private void list(String begin, int from, int to) {
    write(from, begin);
    copy(from + 1, to);
  }

  /** {@code DROP a, b}: columns, and nothing that the statement of that name would drop. */
  private void checkNames(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if ((i - from) % 2 == 0 ? !token.isName() : !token.isMark(",")) {
        throw new Fault(Reason.WRITES, token.start());
      }
    }
  }

  /** {@code AGGREGATE a DESC GROUP [AND ORDER] BY b}: both are lists of columns. */
  private void aggregate(int from, int to) {
    int group = Nesting.next(tokens, from, to, "group");
    int by = behindGroup(group, to);
    boolean comma = group > from + 1 && group < to && !tokens.get(group - 1).isMark(",");
    write(from, "select");
    ordered(from + 1, group);
    if (group < to) {
      write(group, comma ? "," : "");
      ordered(by, to);
    }
  }

  /** The index behind {@code GROUP [AND ORDER] BY}. */
  private int behindGroup(int group, int to) {
    boolean ordered =
        group + 2 < to && tokens.get(group + 1).is("and") && tokens.get(group + 2).is("order");
    int by = ordered ? group + 3 : group + 1;
    if (group < to && (by >= to || !tokens.get(by).is("by"))) {
      throw new Fault(Reason.UNKNOWN_SYNTAX, tokens.get(group).start());
    }
    return by + 1;
  }

  /** A list of columns without the order of each. */
  private void ordered(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean nulls = token.is("nulls") && i + 1 < to && isPlace(tokens.get(i + 1));
      if (Nesting.opens(token)) {
        int close = Nesting.closing(tokens, i, to);
        copy(i, close + 1);
        i = close;
      } else if (nulls) {
        i++;
      } else if (!token.is("asc") && !token.is("desc")) {
        spelled.add(token);
      }
    }
  }

  private static boolean isPlace(Token token) {
    return token.is("first") || token.is("last");
  }

  /** {@code UNION ALL (a), (b)}: the word stands for each comma. */
  private void sets(int from, int to) {
    int open = Nesting.next(tokens, from, to, "(");
    copy(from, open);
    int words = spelled.size() - (open - from);
    List<Token> operation = List.copyOf(spelled.subList(words, spelled.size()));
    for (int i = open; i < to; i++) {
      if (tokens.get(i).isMark("(")) {
        int close = Nesting.closing(tokens, i, to);
        copy(i, close + 1);
        i = close;
      } else if (tokens.get(i).isMark(",") && i + 1 < to) {
        spelled.addAll(operation);
      } else if (!tokens.get(i).isMark(",")) {
        spelled.add(tokens.get(i));
      }
    }
  }

  /** Copies, and looks into what is between brackets. */
  private void copy(int from, int to) {
    for (int i = from; i < to; i++) {
      spelled.add(tokens.get(i));
      if (Nesting.opens(tokens.get(i))) {
        int close = Nesting.closing(tokens, i, to);
        level(i + 1, close);
        i = close - 1;
      }
    }
  }

  /** Words and marks of our own, which stand where this token does. */
  private void write(int at, String text) {
    int start = tokens.get(Math.min(at, tokens.size() - 1)).start();
    Respelling.tokens(text, start).forEach(spelled::add);
  }
}
