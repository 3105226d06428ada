package so.buster.it.database.bigquery;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A query that was taken.
 *
 * @param who asked
 * @param project that pays
 * @param outcome an answer or a {@link Complaint}
 */
record Job(
    String who,
    String project,
    String id,
    Query query,
    Running running,
    long created,
    CompletableFuture<Answer> outcome) {
  static final String LOCATION = "EU";

  /** Whether it is done, after at most so long. */
  boolean done(long milliseconds) {
    try {
      outcome.get(milliseconds, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Of a job that is done. */
  Answer answer() throws Complaint {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Complaint complaint) {
        throw complaint;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  ObjectNode reference() {
    return Replies.MAPPER
        .createObjectNode()
        .put("projectId", project)
        .put("jobId", id)
        .put("location", LOCATION);
  }

  /** As {@code jobs.get} tells it (REST reference, "Job"). */
  ObjectNode described() {
    boolean done = done(0);
    ObjectNode job = Replies.of("job");
    job.put("id", project + ":" + LOCATION + "." + id);
    job.set("jobReference", reference());
    job.set("configuration", query.configuration());
    ObjectNode status = job.putObject("status");
    status.put("state", done ? "DONE" : "RUNNING");
    ObjectNode statistics = job.putObject("statistics");
    statistics.put("creationTime", Long.toString(created));
    statistics.put("startTime", Long.toString(created));
    if (done) {
      try {
        statistics(statistics, answer());
      } catch (Complaint e) {
        status.set("errorResult", Replies.described(e));
        status.putArray("errors").add(Replies.described(e));
      }
    }
    return job;
  }

  /** What a dry run tells: there is no job then, and no id. */
  static ObjectNode judged(Query query, String project, Answer answer) {
    ObjectNode job = Replies.of("job");
    job.putObject("jobReference").put("projectId", project).put("location", LOCATION);
    job.set("configuration", query.configuration());
    job.putObject("status").put("state", "DONE");
    ObjectNode statistics = job.putObject("statistics");
    statistics(statistics, answer);
    ObjectNode about = (ObjectNode) statistics.path("query");
    about.set("schema", answer.schema());
    if (!answer.parameters().isEmpty()) {
      ArrayNode open = about.putArray("undeclaredQueryParameters");
      answer
          .parameters()
          .forEach(each -> open.addObject().set("parameterType", each.asParameter()));
    }
    return job;
  }

  private static void statistics(ObjectNode statistics, Answer answer) {
    String bytes = Long.toString(answer.price().bytes());
    statistics.put("totalBytesProcessed", bytes);
    ObjectNode about = statistics.putObject("query");
    about.put("statementType", answer.statementType());
    about.put("totalBytesProcessed", bytes);
    about.put("totalBytesBilled", Long.toString(answer.price().billed()));
    ArrayNode tables = about.putArray("referencedTables");
    answer.price().tables().forEach(table -> tables.add(Replies.table(table)));
  }

  /** Never the text. */
  @Override
  public String toString() {
    return "Job";
  }
}
