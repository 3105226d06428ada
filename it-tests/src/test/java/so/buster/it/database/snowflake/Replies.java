package so.buster.it.database.snowflake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bodies of the server's answers. */
final class Replies {
  static final ObjectMapper MAPPER = new ObjectMapper();

  private Replies() {}

  static ObjectNode success(@Nullable ObjectNode data) {
    return reply(data, null, null, true);
  }

  /** Not an answer yet: where it will be. */
  static ObjectNode inProgress(String query) {
    ObjectNode data = MAPPER.createObjectNode();
    data.put("queryId", query);
    data.put("getResultUrl", "/queries/" + query + "/result");
    data.put("queryAbortsAfterSecs", 300);
    return reply(data, "333333", "Query execution in progress.", true);
  }

  static ObjectNode failure(Complaint complaint, String query) {
    String code = "%06d".formatted(complaint.code());
    ObjectNode data = MAPPER.createObjectNode();
    data.put("internalError", false);
    data.put("errorCode", code);
    data.put("sqlState", complaint.state());
    data.put("queryId", query);
    data.put("line", -1);
    data.put("pos", -1);
    data.put("type", "COMPILATION");
    return reply(data, code, complaint.getMessage(), false);
  }

  static ObjectNode failedLogin(Complaint complaint) {
    ObjectNode data = MAPPER.createObjectNode();
    data.put("nextAction", "RETRY_LOGIN");
    return reply(data, String.valueOf(complaint.code()), complaint.getMessage(), false);
  }

  static ArrayNode parameters(Map<String, Object> values) {
    ArrayNode parameters = MAPPER.createArrayNode();
    values.forEach(
        (name, value) ->
            parameters.addObject().put("name", name).set("value", MAPPER.valueToTree(value)));
    return parameters;
  }

  private static ObjectNode reply(
      @Nullable ObjectNode data, @Nullable String code, @Nullable String message, boolean success) {
    ObjectNode reply = MAPPER.createObjectNode();
    reply.set("data", data == null ? MAPPER.nullNode() : data);
    reply.put("code", code);
    reply.put("message", message);
    reply.put("success", success);
    return reply;
  }
}
