package so.buster.sql;

import java.util.List;
import java.util.Set;

/**
 * The words before a query that ask to explain it. What is explained is judged as if it were sent
 * alone: {@code EXPLAIN ANALYZE} runs it, in PostgreSQL even where the transaction is read only.
 */
final class Explain {
  /** What a query begins with in all dialects. */
  static final Set<String> QUERY = Set.of("select", "with", "values", "table");

  private static final Set<String> OPTIONS = Set.of("analyze", "analyse", "verbose");

  private Explain() {}

  /** The query itself: all tokens if nothing stands before it. */
  static List<Token> explained(List<Token> tokens, Language language) {
    return tokens.get(0).is("explain")
        ? tokens.subList(options(tokens, language), tokens.size())
        : tokens;
  }

  private static int options(List<Token> tokens, Language language) {
    int i = 1;
    while (i < tokens.size() && Words.isOneOf(tokens.get(i), OPTIONS)) {
      i++;
    }
    if (i + 1 < tokens.size()
        && tokens.get(i).isMark("(")
        && tokens.get(i + 1).kind() == Token.Kind.WORD
        && !language.beginsQuery(tokens.get(i + 1))) {
      return behindParenthesis(tokens, i + 1);
    }
    return i;
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
