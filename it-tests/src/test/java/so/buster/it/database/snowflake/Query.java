package so.buster.it.database.snowflake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the driver asks for in one request.
 *
 * @param sql the text
 * @param bindings values for its parameters; missing if there are none
 * @param describe only say what the answer would look like
 * @param parameters that hold for this request
 */
record Query(String sql, JsonNode bindings, boolean describe, JsonNode parameters) {
  static final Pattern TOKEN =
      Pattern.compile(
          "(?s)'(?:[^'\\\\]|''|\\\\.)*'|\"(?:[^\"]|\"\")*\"|--[^\n]*|/\\*.*?\\*/|\\$\\$.*?\\$\\$|.");

  static Query of(JsonNode request) {
    return new Query(
        request.path("sqlText").asText(),
        request.path("bindings"),
        request.path("describeOnly").asBoolean(),
        request.path("parameters"));
  }

  /** The shorter of the session's own time and the request's. */
  long seconds(Parameters session) {
    long own = session.number("STATEMENT_TIMEOUT_IN_SECONDS");
    long asked = parameters.path("query_timeout").asLong();
    return asked > 0 ? Math.min(own, asked) : own;
  }

  /** The statements of the text, if the session takes as many. */
  List<String> statements(Parameters session) throws Complaint {
    List<String> statements = split();
    long wanted =
        parameters.path("MULTI_STATEMENT_COUNT").asLong(session.number("MULTI_STATEMENT_COUNT"));
    if (wanted != 0 && statements.size() != wanted) {
      throw new Complaint(
          8,
          "0A000",
          "Actual statement count %d did not match the desired statement count %d."
              .formatted(statements.size(), wanted));
    }
    return statements;
  }

  private List<String> split() {
    List<String> statements = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    Matcher token = TOKEN.matcher(sql + ";");
    while (token.find()) {
      if (!token.group().equals(";")) {
        statement.append(token.group());
      } else if (!SessionCommand.bare(statement.toString()).isEmpty()) {
        statements.add(statement.toString());
        statement.setLength(0);
      }
    }
    return statements;
  }

  /** Never the text. */
  @Override
  public String toString() {
    return "Query";
  }
}
