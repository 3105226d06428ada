package so.buster.sql;

import java.util.Optional;

/**
 * The one judge of SQL text: text to tokens, tokens to shape, shape to plan, plan to edits on the
 * original text, and the edited text read once more. Thread-safe; one instance serves a whole pool.
 *
 * <p>Known texts cost one look-up; texts that differ in plain literals from what came twice cost a
 * comparison; other known shapes cost the lexer; only a new shape is parsed. All memories are
 * bounded by the bytes they hold and keep what comes often through a flood of what comes once;
 * refusals are kept like the rest, and what failed for want of time or stack is not kept.
 */
public final class Guard {
  private static final long TEXT_BYTES = 16 << 20;

  private final Dialect dialect;
  private final Policy policy;
  private final TableJudge tables;
  private final Judge judge;
  private final KnownTexts texts = new KnownTexts(TEXT_BYTES);

  public Guard(Dialect dialect, Policy policy) {
    this.dialect = dialect;
    this.policy = policy;
    this.tables = new TableJudge(dialect, policy.tables());
    this.judge = new Judge(dialect, policy);
  }

  /** The language this guard reads. */
  public Dialect dialect() {
    return dialect;
  }

  /** What its operator allows. */
  public Policy policy() {
    return policy;
  }

  /** Judges one text. Never throws, whatever the text is. */
  public Verdict judge(String sql, Mode mode) {
    try {
      Verdict known = texts.get(sql, mode);
      if (known != null) {
        return known;
      }
      Verdict verdict = judge.of(sql, mode);
      if (!(verdict instanceof Verdict.Session)) {
        texts.put(sql, mode, verdict);
      }
      return verdict;
    } catch (Fault fault) {
      return fault.refused();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Fault(Reason.INTERNAL, -1).refused();
    }
  }

  /** Judges one text and says what that does to it; slower, for people who ask. */
  public Explanation explain(String sql, Mode mode) {
    try {
      return judge.explain(sql, mode);
    } catch (Fault fault) {
      return Explanation.of(fault.refused());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Explanation.of(new Fault(Reason.INTERNAL, -1).refused());
    }
  }

  /** Whether what a statement reads is judged again each time it is executed. */
  public boolean judgesTables() {
    return tables.judges();
  }

  /** Whether {@link #refusedTable} needs to know where the session looks for tables. */
  public boolean dependsOnNamespace(Verdict.Read read) {
    return read.tables().stream().anyMatch(tables::dependsOnNamespace);
  }

  /**
   * Judges what an allowed statement reads, each time it is executed, since the session may look
   * for its tables elsewhere by then; empty if it may be read.
   */
  public Optional<Verdict.Refused> refusedTable(Verdict.Read read, Namespace namespace) {
    return tables.refused(read.tables(), namespace);
  }
}
