package so.buster.sql;

/**
 * The one judge of SQL text. Thread-safe; one instance serves a whole pool.
 *
 * <p>Until the rules are in place everything is refused.
 */
public final class Guard {
  private final Dialect dialect;
  private final Policy policy;

  public Guard(Dialect dialect, Policy policy) {
    this.dialect = dialect;
    this.policy = policy;
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
    return new Verdict.Refused(Reason.INTERNAL, -1, Reason.INTERNAL.hint());
  }
}
