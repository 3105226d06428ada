package so.buster.jdbc;

/** The kinds of error that are not refusals; their names are the stable codes. */
public enum ErrorCode {
  CONNECTION_POOL_ERROR(true),
  CONNECTION_ACQUISITION_TIMEOUT(true),
  CONNECTION_POOL_EXHAUSTED(true),
  QUERY_EXECUTION_ERROR(false),
  QUERY_TIMEOUT(true),
  AUTHENTICATION_ERROR(false),
  NETWORK_ERROR(true),
  CONFIGURATION_ERROR(false),
  /** The answer has more rows than the limit, and {@code onLimit=error}. */
  ROW_LIMIT_EXCEEDED(false),
  /** The answer has more bytes than the limit. */
  BYTE_LIMIT_EXCEEDED(false);

  private final boolean retryable;

  ErrorCode(boolean retryable) {
    this.retryable = retryable;
  }

  /** Whether errors of this kind may pass by themselves. */
  public boolean retryable() {
    return retryable;
  }
}
