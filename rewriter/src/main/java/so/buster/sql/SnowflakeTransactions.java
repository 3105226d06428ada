package so.buster.sql;

import java.util.Optional;

/**
 * BEGIN, COMMIT and ROLLBACK: SQL reference, "BEGIN", "COMMIT", "ROLLBACK". There are no
 * savepoints, and whatever else stands behind BEGIN begins a script.
 */
final class SnowflakeTransactions {
  private SnowflakeTransactions() {}

  /** Empty if the first word begins something else. */
  static Optional<Verdict> judge(TokenCursor at, String sql) {
    if (at.accept("begin")) {
      work(at);
      name(at);
      return session(at, sql, Verdict.Effect.BEGINS);
    } else if (at.accept("start")) {
      at.expect("transaction");
      name(at);
      return session(at, sql, Verdict.Effect.BEGINS);
    } else if (at.accept("commit")) {
      at.accept("work");
      return session(at, sql, Verdict.Effect.COMMITS);
    } else if (at.accept("rollback")) {
      at.accept("work");
      return session(at, sql, Verdict.Effect.ROLLS_BACK);
    }
    return Optional.empty();
  }

  private static void work(TokenCursor at) {
    if (!at.accept("work")) {
      at.accept("transaction");
    }
  }

  private static void name(TokenCursor at) {
    if (at.accept("name")) {
      at.name();
    }
  }

  private static Optional<Verdict> session(TokenCursor at, String sql, Verdict.Effect effect) {
    at.expectEnd();
    return Optional.of(new Verdict.Session(sql, effect, ""));
  }
}
