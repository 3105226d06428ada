package so.buster.sql;

import java.util.List;

/**
 * A text as tokens.
 *
 * @param sql the text itself
 * @param tokens its words, in order, without comments and spaces
 * @param comments where its comments are
 */
record Lexed(String sql, List<Token> tokens, List<Span> comments) {

  /** A stretch of text. */
  record Span(int start, int end) {}

  Token token(int index) {
    return tokens.get(index);
  }

  int size() {
    return tokens.size();
  }
}
