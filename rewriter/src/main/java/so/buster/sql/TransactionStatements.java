package so.buster.sql;

import java.util.Optional;

/**
 * BEGIN, COMMIT, ROLLBACK and savepoints: https://www.postgresql.org/docs/18/sql-begin.html and the
 * pages beside it; DuckDB has a part of them. Nothing here may make a transaction able to write.
 */
final class TransactionStatements {
  private final TokenCursor at;
  private final String sql;

  private TransactionStatements(TokenCursor at, String sql) {
    this.at = at;
    this.sql = sql;
  }

  /** Empty if the first word begins something else. */
  static Optional<Verdict> judge(TokenCursor at, String sql) {
    return new TransactionStatements(at, sql).judge();
  }

  private Optional<Verdict> judge() {
    if (at.accept("begin")) {
      return begin();
    } else if (at.accept("start")) {
      at.expect("transaction");
      return begin();
    } else if (at.accept("commit") || at.accept("end")) {
      return end(Verdict.Effect.COMMITS);
    } else if (at.accept("rollback")) {
      return rollback();
    } else if (at.accept("abort")) {
      return end(Verdict.Effect.ROLLS_BACK);
    } else if (at.accept("savepoint")) {
      return session(Verdict.Effect.SAVEPOINT, at.name());
    } else if (at.accept("release")) {
      at.accept("savepoint");
      return session(Verdict.Effect.SAVEPOINT, at.name());
    }
    return Optional.empty();
  }

  private Optional<Verdict> begin() {
    workOrTransaction();
    return session(Verdict.Effect.BEGINS, TransactionModes.read(at).isolation());
  }

  private Optional<Verdict> rollback() {
    refuseTwoPhase();
    workOrTransaction();
    if (at.accept("to")) {
      at.accept("savepoint");
      return session(Verdict.Effect.SAVEPOINT, at.name());
    }
    return end(Verdict.Effect.ROLLS_BACK);
  }

  private Optional<Verdict> end(Verdict.Effect effect) {
    refuseTwoPhase();
    workOrTransaction();
    if (at.accept("and")) {
      if (!at.accept("no")) {
        throw new Fault(
            Reason.TRANSACTION_MODE,
            at.peek().start(),
            "A transaction cannot be chained to the next one here; leave AND CHAIN out.");
      }
      at.expect("chain");
    }
    if (at.accept("no")) {
      at.expect("release");
    }
    return session(effect, "");
  }

  private void workOrTransaction() {
    if (!at.accept("work")) {
      at.accept("transaction");
    }
  }

  /** {@code COMMIT PREPARED} writes what another session has prepared. */
  private void refuseTwoPhase() {
    if (at.peek().is("prepared")) {
      throw new Fault(Reason.WRITES, at.peek().start());
    }
  }

  private Optional<Verdict> session(Verdict.Effect effect, String name) {
    at.expectEnd();
    return Optional.of(new Verdict.Session(sql, effect, name));
  }
}
