package so.buster.jdbc;

import java.sql.SQLNonTransientException;
import so.buster.sql.Reason;
import so.buster.sql.Verdict;

/**
 * The guard refused; nothing was sent. SQLState {@code 42501}, which pools and frameworks take as
 * an ordinary error of one statement.
 */
public final class BusterRefusedException extends SQLNonTransientException implements BusterError {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final int position;
  private final String hint;
  private final String source;
  private final String incident;

  /** Refuses as the guard's verdict says. */
  public BusterRefusedException(Verdict.Refused verdict, String source, String incident) {
    this(verdict.reason(), verdict.position(), verdict.hint(), source, incident);
  }

  /** Refuses for {@code reason}; {@code position} is 0-based, -1 if there is none. */
  public BusterRefusedException(
      Reason reason, int position, String hint, String source, String incident) {
    super(message(reason, position, hint), SqlState.REFUSED.code());
    this.reason = reason;
    this.position = position;
    this.hint = hint;
    this.source = source;
    this.incident = incident;
  }

  private static String message(Reason reason, int position, String hint) {
    String place = position < 0 ? "" : " at character " + (position + 1);
    return "Refused (" + reason + place + "): " + hint;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** Where in the text, as a 0-based offset; -1 if nowhere. */
  public int position() {
    return position;
  }

  /** What to do about it. */
  public String hint() {
    return hint;
  }

  @Override
  public String code() {
    return reason.name();
  }

  @Override
  public String source() {
    return source;
  }

  @Override
  public String incident() {
    return incident;
  }

  @Override
  public boolean retryable() {
    return false;
  }
}
