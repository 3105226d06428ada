package so.buster.bigquery;

import com.google.api.client.googleapis.services.AbstractGoogleClientRequest;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpRequestInitializer;
import com.google.api.client.http.HttpResponseException;
import com.google.api.client.json.gson.GsonFactory;
import com.google.api.services.bigquery.Bigquery;
import com.google.auth.Credentials;
import com.google.auth.Retryable;
import com.google.auth.http.HttpCredentialsAdapter;
import com.google.cloud.bigquery.BigQueryException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Google's client for one connection: where it goes, who it is, how long it waits. What fails for a
 * reason that passes is tried again, by Google's own word on which errors do; a job is inserted
 * under an id of ours, so that twice is once.
 */
final class Service {
  /** The longest that the service is asked to hold a request for a job that is not done. */
  static final Duration POLL = Duration.ofSeconds(10);

  private static final int ATTEMPTS = 4;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

  private final Bigquery client;

  Service(Endpoints endpoints, Credentials credentials, Settings settings) {
    HttpRequestInitializer login = new HttpCredentialsAdapter(credentials);
    int connect = (int) Math.min(settings.connectTimeout().toMillis(), Integer.MAX_VALUE);
    HttpRequestInitializer initializer =
        (HttpRequest request) -> {
          login.initialize(request);
          request.setConnectTimeout(connect);
          request.setReadTimeout((int) POLL.multipliedBy(3).toMillis());
          request.setNumberOfRetries(2);
        };
    this.client =
        new Bigquery.Builder(
                new BoundedTransport(settings.responseBytes()),
                GsonFactory.getDefaultInstance(),
                initializer)
            .setRootUrl(endpoints.service())
            .setApplicationName("buster-bigquery")
            .build();
  }

  /** One of the service's methods, asked for anew at each attempt. */
  @FunctionalInterface
  interface Method<T> {
    AbstractGoogleClientRequest<T> of(Bigquery client) throws IOException;
  }

  /**
   * Calls it.
   *
   * @param sql the text it is about, for the positions of errors; empty for none
   */
  <T> T call(Method<T> method, String sql) throws SQLException {
    try {
      return attempted(method);
    } catch (IOException e) {
      throw Failures.of(e, sql);
    }
  }

  /** The same; null when the service says that there is no such thing. */
  <T> @Nullable T find(Method<T> method) throws SQLException {
    try {
      return attempted(method);
    } catch (IOException e) {
      if (status(e) == 404) {
        return null;
      }
      throw Failures.of(e, "");
    }
  }

  /** What was done before, in an attempt whose answer was lost, is done. */
  <T> void once(Method<T> method, String sql) throws SQLException {
    try {
      attempted(method);
    } catch (IOException e) {
      if (status(e) != 409) {
        throw Failures.of(e, sql);
      }
    }
  }

  private static int status(IOException failure) {
    return failure instanceof HttpResponseException answer ? answer.getStatusCode() : 0;
  }

  private <T> T attempted(Method<T> method) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        return method.of(client).execute();
      } catch (IllegalStateException e) {
        throw new ExpiredTokenException();
      } catch (IOException e) {
        if (attempt == ATTEMPTS || !passes(e)) {
          throw e;
        }
      }
      pause(attempt);
    }
  }

  /** An access token that was given as such cannot be renewed; the client says so in this way. */
  static final class ExpiredTokenException extends IOException {}

  private static boolean passes(IOException failure) {
    if (failure instanceof Retryable login) {
      return login.isRetryable();
    }
    return !(failure instanceof ResponseTooLargeException)
        && new BigQueryException(failure).isRetryable();
  }

  private static void pause(int attempt) throws IOException {
    try {
      Thread.sleep(FIRST_PAUSE.toMillis() << attempt);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  /** Never where it goes. */
  @Override
  public String toString() {
    return "Service";
  }
}
