package so.buster.sql;

import java.util.List;

/** Locking clauses: PostgreSQL manual, SELECT, "The Locking Clause". */
final class Locks {
  private Locks() {}

  /**
   * Refuses {@code FOR UPDATE}, {@code FOR NO KEY UPDATE}, {@code FOR SHARE}, {@code FOR KEY
   * SHARE}.
   */
  static void check(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean label = i > 0 && (tokens.get(i - 1).isMark(".") || tokens.get(i - 1).is("as"));
      if (tokens.get(i).is("for") && !label && locks(tokens, i + 1)) {
        throw new Fault(Reason.LOCKS, tokens.get(i).start());
      }
    }
  }

  private static boolean locks(List<Token> tokens, int i) {
    Token first = tokens.get(i);
    Token second = i + 1 < tokens.size() ? tokens.get(i + 1) : Words.END;
    return first.is("update")
        || first.is("share")
        || first.is("key") && second.is("share")
        || first.is("no") && second.is("key");
  }
}
