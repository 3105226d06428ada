package so.buster.it.database.bigquery;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The bodies of the server's answers. */
final class Replies {
  static final ObjectMapper MAPPER = new ObjectMapper();

  private Replies() {}

  static ObjectNode of(String kind) {
    return MAPPER.createObjectNode().put("kind", "bigquery#" + kind);
  }

  static ObjectNode failure(Complaint complaint) {
    ObjectNode reply = MAPPER.createObjectNode();
    ObjectNode error = reply.putObject("error");
    error.put("code", complaint.status());
    error.put("message", complaint.message());
    error.putArray("errors").add(described(complaint).put("domain", "global"));
    return reply;
  }

  /** As a job's status tells it. */
  static ObjectNode described(Complaint complaint) {
    return MAPPER
        .createObjectNode()
        .put("reason", complaint.reason())
        .put("message", complaint.message());
  }

  static ObjectNode table(Table table) {
    return MAPPER
        .createObjectNode()
        .put("projectId", table.project())
        .put("datasetId", table.dataset())
        .put("tableId", table.name());
  }
}
