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

  /**
   * The last token that, with all before it, is the same in every text that is the same before this
   * offset; 0 if only the first might be. Where a token ends depends on nothing behind the first
   * characters of the next one, be there comments between them: a string goes on or does not, a dot
   * is followed by a digit. The margin is for those characters; eight tokens are at least as many.
   */
  int lastSettledBefore(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int settled = Math.max(0, low - 9);
    while (settled > 0 && (isDot(settled) || isDot(settled - 1))) {
      settled--;
    }
    return settled;
  }

  /** Around a dot it depends on what stands before whether a digit begins a number or a name. */
  private boolean isDot(int index) {
    return tokens.get(index).isMark(".");
  }

  Token token(int index) {
    return tokens.get(index);
  }

  int size() {
    return tokens.size();
  }
}
