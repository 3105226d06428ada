package so.buster.bigquery;

import java.io.IOException;

/** A response of the service has more bytes than {@code MaxResponseBytes}. */
final class ResponseTooLargeException extends IOException {
  private final long most;

  ResponseTooLargeException(long most) {
    super("response too large");
    this.most = most;
  }

  long most() {
    return most;
  }
}
