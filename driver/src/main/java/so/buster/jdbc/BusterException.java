package so.buster.jdbc;

import java.sql.SQLException;

/** An error of this driver that is not a refusal. There is never a cause. */
public final class BusterException extends SQLException implements BusterError {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final String source;
  private final String incident;

  /**
   * One error.
   *
   * @param message one line that says what to do; holds no secret, host, SQL text or row value
   * @param source the source's name, or the vendor's name for a direct URL; never a host
   * @param incident what also stands in the log
   */
  public BusterException(
      ErrorCode code, SqlState state, String message, String source, String incident) {
    super(message, state.code());
    this.code = code;
    this.source = source;
    this.incident = incident;
  }

  @Override
  public String code() {
    return code.name();
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
    return code.retryable();
  }
}
