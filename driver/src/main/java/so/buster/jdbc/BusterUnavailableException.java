package so.buster.jdbc;

import java.sql.SQLTransientConnectionException;

/**
 * No connection now, perhaps later: the server does not answer, or every connection of the pool is
 * in use. SQLState {@code 08001}.
 */
public final class BusterUnavailableException extends SQLTransientConnectionException
    implements BusterError {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final String source;
  private final String incident = Incident.next();

  /** Says {@code message}, which must hold no value, host or URL. */
  public BusterUnavailableException(ErrorCode code, String message, String source) {
    super(message, SqlState.CONNECTION_REFUSED.code());
    this.code = code;
    this.source = source;
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
