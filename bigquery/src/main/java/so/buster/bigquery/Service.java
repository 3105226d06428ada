package so.buster.bigquery;

import com.google.api.client.googleapis.services.AbstractGoogleClientRequest;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpRequestInitializer;
import com.google.api.client.http.HttpResponseException;
import com.google.api.client.json.gson.GsonFactory;
import com.google.api.services.bigquery.Bigquery;
import com.google.auth.Credentials;
import com.google.auth.http.HttpCredentialsAdapter;
import java.io.IOException;
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

  private final Endpoints endpoints;
  private final Credentials credentials;
  private final Settings settings;
  private final Attempts attempts;
  private final Bigquery client;

  Service(Endpoints endpoints, Credentials credentials, Settings settings) {
    this(
        endpoints,
        credentials,
        settings,
        Attempts.SEVERAL,
        settings.connectTimeout(),
        POLL.multipliedBy(3));
  }

  private Service(
      Endpoints endpoints,
      Credentials credentials,
      Settings settings,
      Attempts attempts,
      Duration connect,
      Duration read) {
    this.endpoints = endpoints;
    this.credentials = credentials;
    this.settings = settings;
    this.attempts = attempts;
    HttpRequestInitializer login = new HttpCredentialsAdapter(credentials);
    HttpRequestInitializer initializer =
        (HttpRequest request) -> {
          login.initialize(request);
          request.setConnectTimeout(millis(connect));
          request.setReadTimeout(millis(read));
          request.setNumberOfRetries(attempts.each());
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

  /** The same for somebody in a hurry: one attempt, half the time for the way and half to wait. */
  Service within(Duration patience) {
    Duration half = patience.dividedBy(2);
    return new Service(endpoints, credentials, settings, Attempts.ONE, half, half);
  }

  private static int millis(Duration time) {
    return (int) Math.min(time.toMillis(), Integer.MAX_VALUE);
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

  /** The same; null also when it may not be seen: many lists name more than may be opened. */
  <T> @Nullable T look(Method<T> method) throws SQLException {
    try {
      return attempted(method);
    } catch (IOException e) {
      if (status(e) == 404 || Failures.denied(e)) {
        return null;
      }
      throw Failures.of(e, "");
    }
  }

  /** The same; null for what was done before, in an attempt whose answer was lost. */
  <T> @Nullable T once(Method<T> method, String sql) throws SQLException {
    try {
      return attempted(method);
    } catch (IOException e) {
      if (status(e) == 409) {
        return null;
      }
      throw Failures.of(e, sql);
    }
  }

  private static int status(IOException failure) {
    return failure instanceof HttpResponseException answer ? answer.getStatusCode() : 0;
  }

  private <T> T attempted(Method<T> method) throws IOException {
    return attempts.of(() -> method.of(client).execute());
  }

  /** Never where it goes. */
  @Override
  public String toString() {
    return "Service";
  }
}
