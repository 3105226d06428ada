package so.buster.sql;

/** Ends the judging of one text: a refusal on its way up. Costs no stack trace. */
final class Fault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final int position;
  private final String hint;

  Fault(Reason reason, int position) {
    this(reason, position, reason.hint());
  }

  Fault(Reason reason, int position, String hint) {
    super(reason.name(), null, false, false);
    this.reason = reason;
    this.position = position;
    this.hint = hint;
  }

  Reason reason() {
    return reason;
  }

  Verdict.Refused refused() {
    return new Verdict.Refused(reason, position, hint);
  }
}
