package so.buster.bigquery;

import com.google.api.services.bigquery.model.GetQueryResultsResponse;
import com.google.api.services.bigquery.model.Job;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a query. Its id is known before it begins, so that it can be cancelled at any
 * moment by any thread.
 */
final class QueryJob {
  /** What the service's own clock may be late. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final Service service;
  private final Query query;
  private final String id = "buster_" + UUID.randomUUID();
  private final long began = System.nanoTime();
  private volatile @Nullable String location;
  private volatile boolean running;
  private volatile boolean cancelled;

  QueryJob(Service service, Query query) {
    this.service = service;
    this.query = query;
    this.location = query.settings().location().isEmpty() ? null : query.settings().location();
  }

  /** Has it judged, runs it and waits for its first page. */
  GetQueryResultsResponse run(PageSize size) throws SQLException {
    try {
      return first(size);
    } finally {
      running = false;
    }
  }

  private GetQueryResultsResponse first(PageSize size) throws SQLException {
    DryRun.of(service, query);
    stopIfCancelled();
    String project = query.settings().project();
    Job job = service.once(client -> client.jobs().insert(project, query.job(id)), query.sql());
    if (job == null) {
      job = service.call(client -> client.jobs().get(project, id).setLocation(location), "");
    }
    if (job.getJobReference() != null && job.getJobReference().getLocation() != null) {
      // The service finds no job, not even to cancel it, by its id alone.
      location = job.getJobReference().getLocation();
    }
    running = true;
    if (cancelled) {
      stop();
    }
    while (true) {
      GetQueryResultsResponse response = results(null, size.next(), patience());
      if (Boolean.TRUE.equals(response.getJobComplete())) {
        stopIfCancelled();
        return response;
      }
    }
  }

  private void stopIfCancelled() throws SQLException {
    if (cancelled) {
      throw Failures.cancelled();
    }
  }

  /** How long the service may hold the next question. */
  private Duration patience() throws SQLException {
    if (query.timeout().isZero()) {
      return Service.POLL;
    }
    Duration left = query.timeout().plus(GRACE).minus(Duration.ofNanos(System.nanoTime() - began));
    if (left.isNegative() || left.isZero()) {
      stop();
      throw new SQLTimeoutException("The query took longer than its time.", "57014");
    }
    return left.compareTo(Service.POLL) < 0 ? left : Service.POLL;
  }

  /** A page behind the first. */
  GetQueryResultsResponse page(String token, long rows) throws SQLException {
    stopIfCancelled();
    return results(token, rows, Service.POLL);
  }

  /** The numbers of timestamps are exact only as integers. */
  private GetQueryResultsResponse results(@Nullable String token, long rows, Duration patience)
      throws SQLException {
    String project = query.settings().project();
    return service.call(
        client ->
            client
                .jobs()
                .getQueryResults(project, id)
                .setLocation(location)
                .setPageToken(token)
                .setMaxResults(rows)
                .setTimeoutMs(patience.toMillis())
                .setFormatOptionsUseInt64Timestamp(true),
        query.sql());
  }

  /**
   * Ends it at the service; before it is there, it will not begin; behind its end, no page comes.
   */
  void cancel() throws SQLException {
    cancelled = true;
    if (running) {
      stop();
    }
  }

  private void stop() throws SQLException {
    String project = query.settings().project();
    service.find(client -> client.jobs().cancel(project, id).setLocation(location));
  }
}
