package so.buster.it.database.bigquery;

/**
 * An error as the service tells it: the HTTP status, a reason (BigQuery documentation, "Error
 * messages") and a message.
 */
final class Complaint extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String reason;

  Complaint(int status, String reason, String message) {
    super(message);
    this.status = status;
    this.reason = reason;
  }

  int status() {
    return status;
  }

  String reason() {
    return reason;
  }

  String message() {
    return String.valueOf(getMessage());
  }

  static Complaint invalidQuery(String message) {
    return new Complaint(400, "invalidQuery", message);
  }

  static Complaint notFound(String what) {
    return new Complaint(404, "notFound", "Not found: " + what);
  }

  static Complaint denied(String what) {
    return new Complaint(
        403,
        "accessDenied",
        "Access Denied: "
            + what
            + ": User does not have permission, or perhaps it does not exist.");
  }

  static Complaint duplicate(String job) {
    return new Complaint(409, "duplicate", "Already Exists: Job " + job);
  }

  static Complaint cancelled() {
    return new Complaint(
        400, "stopped", "Job execution was cancelled: User requested cancellation");
  }

  static Complaint timedOut(long milliseconds) {
    return new Complaint(
        400,
        "stopped",
        "Job execution was cancelled: Job timed out after " + milliseconds / 1000 + " seconds");
  }

  /** A status as of an error of the service, though it is one of the caller. */
  static Complaint tooExpensive(long most, long needed) {
    return new Complaint(
        500,
        "bytesBilledLimitExceeded",
        "Query exceeded limit for bytes billed: " + most + ". " + needed + " or higher required.");
  }
}
