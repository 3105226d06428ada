package so.buster.it.database.snowflake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs queries, each within its time, and answers those that take long in several requests. */
final class Queries implements AutoCloseable {
  /** How long one request waits; the service waits 45 seconds. */
  private static final long PATIENCE_MILLISECONDS = 1200;

  private record Task(Session session, Running running, CompletableFuture<ObjectNode> reply) {}

  private final ExecutorService workers =
      Executors.newCachedThreadPool(task -> daemon(task, "stand-in query"));
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "stand-in clock"));
  private final Map<String, Task> byQuery = new ConcurrentHashMap<>();
  private final Map<String, Task> byRequest = new ConcurrentHashMap<>();
  private final Chunks chunks = new Chunks();

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  Chunks chunks() {
    return chunks;
  }

  /** The answer, or where it will be. */
  ObjectNode run(Session session, Query query, String request, String base) {
    String id = UUID.randomUUID().toString();
    long seconds = query.seconds(session.parameters);
    Running running = new Running(clock, seconds);
    var alarm =
        clock.schedule(() -> running.stop(Running.Stop.TIMED_OUT), seconds, TimeUnit.SECONDS);
    CompletableFuture<ObjectNode> reply =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                Answer answer = new Interpreter(session, query, running).answer();
                return Replies.success(described(answer, session, query, id, base));
              } catch (Complaint e) {
                return Replies.failure(e, id);
              } finally {
                alarm.cancel(false);
              }
            },
            workers);
    Task task = new Task(session, running, reply);
    byQuery.put(id, task);
    byRequest.put(request, task);
    return await(id);
  }

  /** The answer to a query that was asked before, or where it will be. */
  ObjectNode await(String id) {
    Task task = byQuery.get(id);
    if (task == null) {
      return Replies.failure(new Complaint(709, "02000", "Statement not found"), id);
    }
    try {
      ObjectNode reply = task.reply.get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
      byQuery.remove(id);
      byRequest.values().remove(task);
      return reply;
    } catch (TimeoutException e) {
      return Replies.inProgress(id);
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  void abort(JsonNode abort) {
    Task task = byRequest.get(abort.path("requestId").asText());
    if (task != null) {
      task.running.stop(Running.Stop.ABORTED);
    }
  }

  /** Stops what a session that ends has still running. */
  void abandon(Session session) {
    for (Task task : byQuery.values()) {
      if (task.session == session) {
        task.running.stop(Running.Stop.ABORTED);
      }
    }
  }

  /** Whether anybody's query but this user's runs now. */
  boolean busy(String but) {
    return byQuery.values().stream()
        .anyMatch(task -> !task.running.ended() && !task.session.user.equals(but));
  }

  private ObjectNode described(
      Answer answer, Session session, Query query, String id, String base) {
    ObjectNode data = Replies.MAPPER.createObjectNode();
    data.set("parameters", Replies.parameters(session.parameters.all()));
    var columns = data.putArray("rowtype");
    for (Answer.Column column : answer.columns()) {
      columns.add(column.type().described().put("name", column.label()));
    }
    chunks.write(answer.rows(), data, base);
    data.put("total", answer.rows().size());
    data.put("returned", answer.rows().size());
    data.put("queryId", id);
    data.put("finalDatabaseName", session.database());
    data.put("finalSchemaName", session.schema());
    data.put("numberOfBinds", answer.parameters());
    if (query.describe()) {
      var binds = data.putArray("metaDataOfBinds");
      for (int i = 0; i < answer.parameters(); i++) {
        binds.add(ColumnType.of("VARCHAR").described().put("name", "?"));
      }
    }
    data.put("arrayBindSupported", false);
    data.put("statementTypeId", answer.statement());
    data.put("version", 1);
    data.put("sendResultTime", System.currentTimeMillis());
    data.put("queryResultFormat", "json");
    return data;
  }

  @Override
  public void close() {
    workers.shutdownNow();
    clock.shutdownNow();
  }
}
