package so.buster.jdbc;

/**
 * What every exception of this driver carries besides message and SQLState. Messages hold no
 * secret, host, SQL text or row value; there is never a cause.
 */
public interface BusterError {
  /** A stable code: a refusal's {@link so.buster.sql.Reason} name or a {@link ErrorCode} name. */
  String code();

  /** The source's name, or the vendor's name for a direct URL; never a host. */
  String source();

  /** An identifier that also stands in the log, so that both can be matched. */
  String incident();

  /** Whether the same call may succeed later, unchanged. */
  boolean retryable();
}
