package so.buster.sql;

import java.util.List;

/** Which brackets belong together. They match: {@link Bounds} has seen to that. */
final class Nesting {
  private Nesting() {}

  static boolean opens(Token token) {
    return token.isMark("(") || token.isMark("[") || token.isMark("{");
  }

  static boolean closes(Token token) {
    return token.isMark(")") || token.isMark("]") || token.isMark("}");
  }

  /** The index of the bracket that closes the one at {@code open}. */
  static int closing(List<Token> tokens, int open, int to) {
    int depth = 0;
    for (int i = open; i < to; i++) {
      depth += opens(tokens.get(i)) ? 1 : closes(tokens.get(i)) ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return to;
  }

  /** The index of this bare word or mark outside of brackets; the end if it is not there. */
  static int next(List<Token> tokens, int from, int to, String text) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (depth == 0 && (token.is(text) || token.isMark(text))) {
        return i;
      }
      depth += opens(token) ? 1 : closes(token) ? -1 : 0;
    }
    return to;
  }
}
