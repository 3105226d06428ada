package so.buster.jdbc.guarded;

import java.sql.SQLException;
import java.time.Duration;
import so.buster.jdbc.BusterException;
import so.buster.jdbc.BusterRefusedException;
import so.buster.jdbc.ErrorCode;
import so.buster.jdbc.SqlState;
import so.buster.sql.Reason;
import so.buster.sql.Verdict;

/**
 * Makes every exception that leaves a guarded object, and tells the audit log of each, once. No
 * exception of a vendor's is ever reachable from one of these.
 */
final class Errors {
  private final Origin origin;
  private final Runnable broken;

  /**
   * The errors of one connection.
   *
   * @param broken told of every error after which the physical connection's state is not certain
   */
  Errors(Origin origin, Runnable broken) {
    this.origin = origin;
    this.broken = broken;
  }

  String source() {
    return origin.source();
  }

  /**
   * Ours instead of the vendor's: the same JDBC class, SQLState and code, another text, no cause.
   * What is ours already stays; an error of the JVM itself ({@link VirtualMachineError}) is thrown.
   *
   * @param sql the caller's own text, whose names the message may repeat; empty if there is none
   */
  SQLException masked(Throwable vendor, String sql) {
    if (VendorErrors.breaks(vendor)) {
      broken.run();
    }
    return VendorErrors.masked(vendor, sql, origin);
  }

  BusterRefusedException refused(Verdict.Refused verdict) {
    String incident = Audit.incident(verdict.reason().name(), SqlState.REFUSED.code(), source());
    return new BusterRefusedException(verdict, source(), incident);
  }

  BusterRefusedException refused(Reason reason, String method) {
    return refused(new Verdict.Refused(reason, -1, method + ": " + reason.hint()));
  }

  SQLException closed() {
    return error(
        ErrorCode.QUERY_EXECUTION_ERROR,
        SqlState.CLOSED,
        "The connection is closed; open another.");
  }

  SQLException closed(String what) {
    return error(
        ErrorCode.QUERY_EXECUTION_ERROR, SqlState.SEQUENCE, "This " + what + " is closed.");
  }

  /** The caller used JDBC in an order or with an argument that has no meaning. */
  SQLException misused(String message) {
    return error(ErrorCode.QUERY_EXECUTION_ERROR, SqlState.SEQUENCE, message);
  }

  SQLException timedOut(Duration limit) {
    return error(
        ErrorCode.QUERY_TIMEOUT,
        SqlState.CANCELED,
        "Query timeout: the statement and its rows took longer than "
            + limit.toMillis()
            + " ms; ask for less.");
  }

  SQLException cancelled() {
    return error(ErrorCode.QUERY_EXECUTION_ERROR, SqlState.CANCELED, "Query cancelled.");
  }

  SQLException tooManyRows(long limit) {
    return error(
        ErrorCode.ROW_LIMIT_EXCEEDED,
        SqlState.LIMIT_EXCEEDED,
        "The answer has more than " + limit + " rows; ask for fewer.");
  }

  SQLException tooManyBytes(long limit) {
    return error(
        ErrorCode.BYTE_LIMIT_EXCEEDED,
        SqlState.LIMIT_EXCEEDED,
        "A value has more than " + limit + " bytes; ask for a part of it.");
  }

  private SQLException error(ErrorCode code, SqlState state, String message) {
    String incident = Audit.incident(code.name(), state.code(), source());
    return new BusterException(code, state, message, source(), incident);
  }
}
