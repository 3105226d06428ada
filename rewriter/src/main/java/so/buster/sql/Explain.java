package so.buster.sql;

import java.util.List;
import java.util.Set;

/**
 * The words before a query that ask to explain or describe it. What is explained is judged as if it
 * were sent alone: {@code EXPLAIN ANALYZE} runs it, in PostgreSQL even where the transaction is
 * read only.
 */
final class Explain {
  private static final Set<String> QUERY =
      Set.of("select", "with", "values", "table", "from", "pivot", "unpivot");

  private Explain() {}

  /** Whether a read can begin with this token. */
  static boolean beginsQuery(Token token, Dialect dialect) {
    boolean duckdbOnly = token.is("from") || token.is("pivot") || token.is("unpivot");
    return token.isMark("(")
        || token.kind() == Token.Kind.WORD
            && QUERY.contains(token.text())
            && (!duckdbOnly || dialect == Dialect.DUCKDB);
  }

  /** The index at which the query itself begins; 0 if nothing stands before it. */
  static int prefix(List<Token> tokens, Dialect dialect) {
    Token first = tokens.get(0);
    if (first.is("explain")) {
      return options(tokens);
    }
    boolean describes =
        first.is("describe") || first.is("desc") || first.is("summarize") || first.is("show");
    return dialect == Dialect.DUCKDB && describes ? 1 : 0;
  }

  private static int options(List<Token> tokens) {
    int i = 1;
    while (i < tokens.size()
        && (tokens.get(i).is("analyze")
            || tokens.get(i).is("analyse")
            || tokens.get(i).is("verbose"))) {
      i++;
    }
    if (i + 1 < tokens.size() && tokens.get(i).isMark("(") && isOption(tokens.get(i + 1))) {
      return behindParenthesis(tokens, i + 1);
    }
    return i;
  }

  private static boolean isOption(Token token) {
    return token.kind() == Token.Kind.WORD && !QUERY.contains(token.text());
  }

  /** Options are words, literals and commas; anything else could be looked at in other ways. */
  private static int behindParenthesis(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isMark(")")) {
        return i + 1;
      }
      if (token.kind() != Token.Kind.WORD && !token.isValue() && !token.isMark(",")) {
        throw new Fault(Reason.UNKNOWN_SYNTAX, token.start());
      }
    }
    throw new Fault(Reason.UNKNOWN_SYNTAX, tokens.get(from).start());
  }
}
