package so.buster.it.database.bigquery;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.Map;

/** The rows of a job, as many as wanted and as fit into a response. */
final class Pages {
  /** REST reference, "jobs.getQueryResults": a response has 20 MB at most. */
  private static final int MOST_CHARACTERS = 20_000_000;

  private static final long PATIENCE = 10_000;

  private final Job job;
  private final Map<String, String> query;

  Pages(Job job, Map<String, String> query) {
    this.job = job;
    this.query = query;
  }

  /** The page that a request asks for; none of a job that is not done by then. */
  ObjectNode page() throws Complaint, SQLException {
    ObjectNode reply = Replies.of("getQueryResultsResponse");
    reply.set("jobReference", job.reference());
    boolean done = job.done(Math.min(number("timeoutMs", PATIENCE), 200_000));
    reply.put("jobComplete", done);
    if (done) {
      fill(reply, job.answer());
    }
    return reply;
  }

  private void fill(ObjectNode reply, Answer answer) throws SQLException {
    reply.set("schema", answer.schema());
    reply.put("totalRows", Integer.toString(answer.rows().size()));
    reply.put("totalBytesProcessed", Long.toString(answer.price().bytes()));
    reply.put("cacheHit", false);
    Values values = new Values("true".equals(query.get("formatOptions.useInt64Timestamp")));
    ArrayNode rows = Replies.MAPPER.createArrayNode();
    long most = number("maxResults", Integer.MAX_VALUE);
    long row = first();
    for (int length = 0; row < answer.rows().size() && rows.size() < most; row++) {
      ObjectNode written = answer.row((int) row, values);
      length += written.toString().length();
      if (length > MOST_CHARACTERS && !rows.isEmpty()) {
        break;
      }
      rows.add(written);
    }
    if (!rows.isEmpty()) {
      reply.set("rows", rows);
    }
    if (row < answer.rows().size()) {
      reply.put("pageToken", job.id() + "/" + row);
    }
  }

  /** A token means something to the job that it is of. */
  private long first() {
    String token = query.get("pageToken");
    return token == null
        ? number("startIndex", 0)
        : Long.parseLong(token.substring(job.id().length() + 1));
  }

  private long number(String name, long otherwise) {
    String value = query.get(name);
    return value == null ? otherwise : Long.parseLong(value);
  }
}
