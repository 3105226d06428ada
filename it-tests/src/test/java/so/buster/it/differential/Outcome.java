package so.buster.it.differential;

/**
 * What came of a statement.
 *
 * @param executed whether the server executed it without an error
 * @param noticed what must not have come of it, besides changes that a fingerprint shows; empty if
 *     nothing
 */
record Outcome(boolean executed, String noticed) {
  static final Outcome FAILED = new Outcome(false, "");
  static final Outcome EXECUTED = new Outcome(true, "");

  static Outcome noticed(String what) {
    return new Outcome(true, what);
  }
}
