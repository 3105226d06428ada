package so.buster.jdbc;

import java.sql.SQLNonTransientConnectionException;

/**
 * No connection, and trying again will not help: a mistake in URL or properties, a certificate that
 * is not trusted, a database that does not exist. SQLState {@code 08001}. The message is one line
 * that names the property and says what to do; never a value, a host or the URL.
 */
public final class BusterConnectionException extends SQLNonTransientConnectionException
    implements BusterError {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final String source;
  private final String incident = Incident.next();

  /** Says {@code message}, which must hold no value, host or URL. */
  public BusterConnectionException(ErrorCode code, String message, String source) {
    super(message, SqlState.CONNECTION_REFUSED.code());
    this.code = code;
    this.source = source;
  }

  /** A mistake in URL or properties. */
  public static BusterConnectionException configuration(String message, String source) {
    return new BusterConnectionException(ErrorCode.CONFIGURATION_ERROR, message, source);
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
