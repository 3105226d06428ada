package so.buster.it.database.snowflake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** What the requests and answers of the protocol have in common. */
final class Wire {
  private Wire() {}

  static String base(HttpExchange exchange) {
    String scheme = exchange instanceof HttpsExchange ? "https" : "http";
    return scheme + "://" + exchange.getRequestHeaders().getFirst("Host");
  }

  static String token(HttpExchange exchange) {
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    return header == null ? "" : header.replaceAll("^Snowflake Token=\"|\"$", "");
  }

  static JsonNode body(HttpExchange exchange) throws IOException {
    InputStream body = exchange.getRequestBody();
    boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
    JsonNode json = Replies.MAPPER.readTree(packed ? new GZIPInputStream(body) : body);
    return json == null ? Replies.MAPPER.missingNode() : json;
  }

  static Map<String, String> query(@Nullable String raw) {
    Map<String, String> values = new HashMap<>();
    for (String pair : raw == null ? new String[0] : raw.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values.put(
            pair.substring(0, equals),
            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return values;
  }

  static void send(HttpExchange exchange, int status, ObjectNode reply) throws IOException {
    byte[] bytes = Replies.MAPPER.writeValueAsBytes(reply);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
