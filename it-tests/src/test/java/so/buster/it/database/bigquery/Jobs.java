package so.buster.it.database.bigquery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** {@code jobs.insert}, {@code get}, {@code cancel} and {@code getQueryResults}. */
final class Jobs implements AutoCloseable {
  /** The service keeps answers for a day; for the tests the last ones will do. */
  private static final int KEPT = 200;

  private final ExecutorService workers =
      Executors.newCachedThreadPool(task -> daemon(task, "stand-in query"));
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "stand-in clock"));
  private final Map<String, Job> jobs = Collections.synchronizedMap(new LastOnes());
  private final Engine engine;

  Jobs(Engine engine) {
    this.engine = engine;
  }

  private static final class LastOnes extends LinkedHashMap<String, Job> {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Job> eldest) {
      return size() > KEPT && eldest.getValue().done(0);
    }
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  ObjectNode insert(String who, String project, JsonNode body) throws Complaint {
    Query query = Query.of(body.path("configuration"), project);
    if (query.dryRun()) {
      return Job.judged(query, project, new Interpreter(engine, query).judged());
    }
    String id = body.path("jobReference").path("jobId").asText("job_" + UUID.randomUUID());
    Running running = new Running(clock);
    CompletableFuture<Answer> outcome = new CompletableFuture<>();
    long now = System.currentTimeMillis();
    Job job = new Job(who, project, id, query, running, now, outcome);
    if (jobs.putIfAbsent(id, job) != null) {
      throw Complaint.duplicate(project + ":" + Job.LOCATION + "." + id);
    }
    start(job);
    return job.described();
  }

  private void start(Job job) {
    long most = job.query().timeout();
    if (most > 0) {
      var unused =
          clock.schedule(
              () -> job.running().stop(Complaint.timedOut(most)), most, TimeUnit.MILLISECONDS);
    }
    workers.execute(
        () -> {
          try {
            job.outcome().complete(new Interpreter(engine, job.query()).answer(job.running()));
          } catch (Complaint | RuntimeException e) {
            job.outcome().completeExceptionally(e);
          } finally {
            job.running().end();
          }
        });
  }

  Job find(String project, String id) throws Complaint {
    Job job = jobs.get(id);
    if (job == null || !job.project().equals(project)) {
      throw Complaint.notFound("Job " + project + ":" + id);
    }
    return job;
  }

  ObjectNode cancel(String project, String id) throws Complaint {
    Job job = find(project, id);
    job.running().stop(Complaint.cancelled());
    ObjectNode reply = Replies.of("jobCancelResponse");
    reply.set("job", job.described());
    return reply;
  }

  /** Whether anybody's query but this one's runs now. */
  boolean busy(String but) {
    return all().stream().anyMatch(job -> !job.running().ended() && !job.who().equals(but));
  }

  /** The jobs of this one, the latest last. */
  List<Job> of(String who) {
    return all().stream().filter(job -> job.who().equals(who)).toList();
  }

  private List<Job> all() {
    synchronized (jobs) {
      return List.copyOf(jobs.values());
    }
  }

  @Override
  public void close() {
    all().forEach(job -> job.running().stop(Complaint.cancelled()));
    workers.shutdownNow();
    clock.shutdownNow();
  }
}
