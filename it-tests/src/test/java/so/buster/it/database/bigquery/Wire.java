package so.buster.it.database.bigquery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** What the requests and answers of the protocol have in common. */
final class Wire {
  private Wire() {}

  static String token(HttpExchange exchange) {
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    return header == null ? "" : header.replaceFirst("^Bearer ", "");
  }

  static JsonNode json(HttpExchange exchange) throws IOException {
    JsonNode json = Replies.MAPPER.readTree(body(exchange));
    return json == null ? Replies.MAPPER.missingNode() : json;
  }

  /** Fields of a form, as the endpoint for tokens takes them. */
  static Map<String, String> form(HttpExchange exchange) throws IOException {
    return query(new String(body(exchange), StandardCharsets.UTF_8));
  }

  private static byte[] body(HttpExchange exchange) throws IOException {
    InputStream body = exchange.getRequestBody();
    boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
    return (packed ? new GZIPInputStream(body) : body).readAllBytes();
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
    exchange.getResponseHeaders().add("Content-Type", "application/json; charset=UTF-8");
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    if (accepted != null && accepted.contains("gzip") && bytes.length > 1024) {
      exchange.getResponseHeaders().add("Content-Encoding", "gzip");
      bytes = packed(bytes);
    }
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static byte[] packed(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }
}
