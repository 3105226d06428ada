package so.buster.bigquery;

import com.google.api.client.http.HttpResponseException;
import com.google.auth.Retryable;
import com.google.cloud.bigquery.BigQueryException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLNonTransientException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Everything that goes wrong, as JDBC wants to hear it. */
final class Failures {
  /** What a response that is too large is told by; nothing else has this state. */
  static final String TOO_LARGE = "53000";

  private Failures() {}

  /** A mistake in URL or properties. */
  static SQLException configuration(String message) {
    return new SQLNonTransientConnectionException(message, "08001");
  }

  /** JDBC's ways to write, and what BigQuery has not. */
  static SQLFeatureNotSupportedException unsupported(String method) {
    return new SQLFeatureNotSupportedException(
        method + " is not supported: this driver reads only.", "0A000");
  }

  /** A statement that is not a query. */
  static SQLException notARead(String statementType) {
    String type = statementType.matches("[A-Z_]{1,60}") ? statementType : "UNKNOWN";
    return new SQLNonTransientException(
        "This statement is of type " + type + ", and only SELECT can be sent.", "42501");
  }

  /** The price of a query, in bytes, is above the budget. */
  static SQLException overBudget(long bytes, long budget) {
    return new SQLNonTransientException(
        String.format(
            Locale.ROOT,
            "The query would read %d bytes and may read %d (MaximumBytesBilled); select fewer"
                + " columns or partitions.",
            bytes,
            budget),
        "54000");
  }

  /** One response of the service is longer than allowed. */
  static SQLException tooLarge(long bytes) {
    return new SQLNonTransientException(
        "A response has more than "
            + bytes
            + " bytes (MaxResponseBytes); ask for fewer or shorter columns, or set a fetch size.",
        TOO_LARGE);
  }

  /** A value that is not of the type asked for. */
  static SQLException conversion(String from, String to) {
    return new java.sql.SQLDataException("A " + from + " cannot be read as " + to + ".", "22018");
  }

  /** A misuse of this driver's objects. */
  static SQLException misuse(String message) {
    return new SQLNonTransientException(message, "HY000");
  }

  /** The connection stays as it is: another state than one of class 08, on which pools give up. */
  static SQLException closed(String what) {
    return new SQLNonTransientException(
        "The " + what + " is closed.", what.equals("connection") ? "08003" : "55000");
  }

  static SQLException cancelled() {
    return new SQLException("The query was cancelled.", "57014");
  }

  /**
   * What the service answered, or that it did not.
   *
   * @param sql the text that was sent, for positions; empty if none was
   */
  static SQLException of(IOException failure, String sql) {
    ResponseTooLargeException tooLarge = cause(failure, ResponseTooLargeException.class);
    if (tooLarge != null) {
      return tooLarge(tooLarge.most());
    }
    HttpResponseException answer = cause(failure, HttpResponseException.class);
    boolean login = failure instanceof Retryable;
    if (failure instanceof Attempts.ExpiredTokenException) {
      return login();
    }
    if (answer != null
        && (answer.getStatusCode() == 401 || (login && answer.getStatusCode() < 500))) {
      return login();
    }
    if (answer == null) {
      return new SQLNonTransientConnectionException(
          "The service cannot be reached: " + failure.getClass().getSimpleName() + ".",
          "08006",
          failure);
    }
    BigQueryException told = new BigQueryException(failure);
    String reason = told.getError() == null ? "" : String.valueOf(told.getError().getReason());
    return Reason.exception(reason, answer.getStatusCode(), told.getMessage(), sql);
  }

  /** Whether the service says that this one may not. */
  static boolean denied(IOException failure) {
    return "accessDenied".equals(new BigQueryException(failure).getReason());
  }

  /** Google does not know who this is. */
  static SQLException login() {
    return new SQLInvalidAuthorizationSpecException(
        "Google does not accept the login: check account, key or token.", "28000");
  }

  private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
    Throwable current = failure;
    for (int depth = 0; current != null && depth < 16; depth++) {
      if (type.isInstance(current)) {
        return type.cast(current);
      }
      current = current.getCause();
    }
    return null;
  }
}
