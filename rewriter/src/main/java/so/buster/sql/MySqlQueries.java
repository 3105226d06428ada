package so.buster.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where the query of a statement begins, and what it may not hold: MySQL 8.4 manual §15.8.2. */
final class MySqlQueries {
  private static final Set<String> OPTIONS = Set.of("extended", "partitions", "analyze");

  private MySqlQueries() {}

  /** What a statement reads, explains or asks of the rows of SHOW; all tokens if it is a query. */
  static List<Token> of(List<Token> tokens) {
    Token first = tokens.get(0);
    if (first.is("show")) {
      return condition(tokens);
    }
    boolean explains = first.is("explain") || first.is("describe") || first.is("desc");
    return explains || first.is("analyze")
        ? tokens.subList(behindOptions(tokens), tokens.size())
        : tokens;
  }

  /** Whether an option of EXPLAIN stands here rather than the name of a table. */
  static boolean isOption(Token token) {
    return Words.isOneOf(token, OPTIONS) || token.is("format") || token.is("for");
  }

  private static int behindOptions(List<Token> tokens) {
    int i = 1;
    while (i < tokens.size() && Words.isOneOf(tokens.get(i), OPTIONS)) {
      i++;
    }
    boolean format = i + 2 < tokens.size() && tokens.get(i).is("format");
    i = format && tokens.get(i + 1).isMark("=") ? i + 3 : i;
    // ANALYZE SELECT runs a query (MariaDB), ANALYZE TABLE writes statistics.
    boolean statistics =
        tokens.get(0).is("analyze") && i < tokens.size() && tokens.get(i).is("table");
    return statistics ? tokens.size() : i;
  }

  /** What {@code SHOW … WHERE} asks of its rows is an expression like any other. */
  private static List<Token> condition(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is("where")) {
        int start = tokens.get(i).start();
        List<Token> query = new ArrayList<>();
        query.add(new Token(Token.Kind.WORD, "select", start, start));
        query.add(new Token(Token.Kind.NUMBER, "1", start, start));
        query.addAll(tokens.subList(i, tokens.size()));
        return query;
      }
    }
    return tokens;
  }

  /**
   * {@code @a := 1} sets a variable wherever it stands (manual §11.4); {@code s.nextval} takes a
   * number from a sequence (MariaDB in the mode ORACLE).
   */
  static void check(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean counts = i > 0 && tokens.get(i - 1).isMark(".") && token.is("nextval");
      if (token.isMark(":=") || counts) {
        throw new Fault(Reason.WRITES, token.start());
      }
    }
  }
}
