package so.buster.jdbc.pool;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.ErrorCode;
import so.buster.jdbc.spi.ConnectFailure;

/**
 * Remembers that a connection could not be made, so that a server is not asked again at once by
 * every caller: servers lock accounts after a few wrong passwords. The pause doubles with each
 * failure: from 5 s to 1 min when the user was not accepted, from a quarter second to 4 s
 * otherwise.
 */
final class Backoff {
  private final LongSupplier nanoTime;
  private @Nullable ConnectFailure last;
  private long at;
  private int failures;

  Backoff(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  synchronized void succeeded() {
    last = null;
    failures = 0;
  }

  synchronized void failed(ConnectFailure failure) {
    last = failure;
    at = nanoTime.getAsLong();
    failures++;
  }

  /** The failure that still stands: the server is not to be asked yet. */
  synchronized @Nullable ConnectFailure standing() {
    ConnectFailure failure = last;
    boolean waiting =
        failure != null && nanoTime.getAsLong() - at < pause(failure.code()).toNanos();
    return waiting ? failure : null;
  }

  /** The failure that happened since {@code start}, a reading of the same clock. */
  synchronized @Nullable ConnectFailure since(long start) {
    return last != null && at - start >= 0 ? last : null;
  }

  private Duration pause(ErrorCode code) {
    int doublings = Math.min(failures - 1, 4);
    return code == ErrorCode.AUTHENTICATION_ERROR
        ? Duration.ofSeconds(Math.min(5L << doublings, 60))
        : Duration.ofMillis(250L << doublings);
  }
}
