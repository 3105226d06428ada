package so.buster.jdbc;

import java.sql.SQLInvalidAuthorizationSpecException;

/** The server did not accept user or password. SQLState {@code 28000}. */
public final class BusterAuthenticationException extends SQLInvalidAuthorizationSpecException
    implements BusterError {
  private static final long serialVersionUID = 1L;

  private final String source;
  private final String incident = Incident.next();

  /** Says {@code message}, which must hold no value, host or URL. */
  public BusterAuthenticationException(String message, String source) {
    super(message, SqlState.AUTHENTICATION.code());
    this.source = source;
  }

  @Override
  public String code() {
    return ErrorCode.AUTHENTICATION_ERROR.name();
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
    return ErrorCode.AUTHENTICATION_ERROR.retryable();
  }
}
