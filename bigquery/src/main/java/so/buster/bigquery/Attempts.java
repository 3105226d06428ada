package so.buster.bigquery;

import com.google.auth.Retryable;
import com.google.cloud.bigquery.BigQueryException;
import java.io.IOException;
import java.io.InterruptedIOException;

/**
 * How often a request is tried, by Google's own word on which errors pass.
 *
 * @param most in all, with a pause between that doubles
 * @param each that Google's client makes by itself to get through
 */
record Attempts(int most, int each) {
  static final Attempts SEVERAL = new Attempts(4, 2);
  static final Attempts ONE = new Attempts(1, 0);

  private static final long FIRST_PAUSE_MS = 200;

  /** What is tried. */
  @FunctionalInterface
  interface Call<T> {
    T execute() throws IOException;
  }

  /** An access token that was given as such cannot be renewed; the client says so in this way. */
  static final class ExpiredTokenException extends IOException {}

  <T> T of(Call<T> call) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        return call.execute();
      } catch (IllegalStateException e) {
        throw new ExpiredTokenException();
      } catch (IOException e) {
        if (attempt >= most || !passes(e)) {
          throw e;
        }
      }
      pause(FIRST_PAUSE_MS << (attempt - 1));
    }
  }

  private static boolean passes(IOException failure) {
    if (failure instanceof Retryable login) {
      return login.isRetryable();
    }
    BigQueryException told = new BigQueryException(failure);
    return switch (String.valueOf(told.getReason())) {
      // Its status is that of a failure of the service, but it is one of the query.
      case "bytesBilledLimitExceeded" -> false;
      // BigQuery documentation, "Error messages": to be tried again, a little later.
      case "rateLimitExceeded", "jobRateLimitExceeded" -> true;
      default -> !(failure instanceof ResponseTooLargeException) && told.isRetryable();
    };
  }

  private static void pause(long milliseconds) throws IOException {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }
}
