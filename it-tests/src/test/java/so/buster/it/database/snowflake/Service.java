package so.buster.it.database.snowflake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The REST requests of the driver. What is none of them is told to the witness. */
final class Service {
  private final Engine engine;
  private final Witness witness;
  private final Logins logins;
  private final Queries queries;
  private final Map<String, String> forced;
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();

  Service(
      Engine engine, Witness witness, Logins logins, Queries queries, Map<String, String> forced) {
    this.engine = engine;
    this.witness = witness;
    this.logins = logins;
    this.queries = queries;
    this.forced = forced;
  }

  void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.startsWith("/chunk/")) {
      chunk(exchange, path.substring("/chunk/".length()));
      return;
    }
    JsonNode body = Wire.body(exchange);
    Map<String, String> query = Wire.query(exchange.getRequestURI().getRawQuery());
    if (path.equals("/session/v1/login-request")) {
      Wire.send(exchange, 200, login(body.path("data"), query));
      return;
    }
    Session session = sessions.get(Wire.token(exchange));
    String sql = path.equals("/queries/v1/query-request") ? body.path("sqlText").asText() : "";
    witness.arrived(session == null ? "" : session.user, path, sql);
    if (session == null) {
      Complaint gone = new Complaint(390104, "08001", "Session gone.");
      Wire.send(exchange, 200, Replies.failedLogin(gone));
      return;
    }
    ObjectNode reply = reply(session, path, query, body, Wire.base(exchange));
    Wire.send(exchange, reply == null ? 404 : 200, reply == null ? Replies.success(null) : reply);
  }

  private @Nullable ObjectNode reply(
      Session session, String path, Map<String, String> query, JsonNode body, String base) {
    if (path.startsWith("/queries/") && path.endsWith("/result")) {
      return queries.await(path.split("/")[2]);
    }
    switch (path) {
      case "/queries/v1/query-request" -> {
        return queries.run(session, Query.of(body), query.getOrDefault("requestId", ""), base);
      }
      case "/queries/v1/abort-request" -> queries.abort(body);
      case "/session/heartbeat" -> {}
      case "/session" -> end(session);
      default -> {
        witness.unexpected(path);
        return null;
      }
    }
    return Replies.success(null);
  }

  private ObjectNode login(JsonNode data, Map<String, String> query) {
    String role = query.get("roleName");
    try {
      String user = logins.check(data, role);
      witness.arrived(user, "/session/v1/login-request", "");
      String platform = data.path("CLIENT_ENVIRONMENT").path("PLATFORM").toString();
      if (!platform.equals("[\"disabled\"]")) {
        witness.unexpected("the platform was looked for: " + platform);
      }
      Session session = new Session(UUID.randomUUID().toString(), user, engine.connect());
      session.parameters.login(data.path("SESSION_PARAMETERS"), witness);
      if (!"JSON".equals(session.parameters.all().get("JDBC_QUERY_RESULT_FORMAT"))) {
        witness.unexpected("a result format that this server does not speak");
      }
      for (Map.Entry<String, String> parameter : forced.entrySet()) {
        session.parameters.set(parameter.getKey(), parameter.getValue());
      }
      enter(session, query);
      sessions.put(session.token, session);
      return Replies.success(welcome(session, role));
    } catch (Complaint e) {
      witness.arrived("", "/session/v1/login-request", "");
      return Replies.failedLogin(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A database that is not there fails the login if it is asked to, as in the service. */
  private static void enter(Session session, Map<String, String> query)
      throws SQLException, Complaint {
    String database = query.get("databaseName");
    if (database == null) {
      return;
    }
    try {
      session.use(
          SessionCommand.path(database).get(0),
          query.containsKey("schemaName")
              ? SessionCommand.path(query.get("schemaName")).get(0)
              : null);
    } catch (Complaint e) {
      if (session.parameters.on("CLIENT_VALIDATE_DEFAULT_PARAMETERS")) {
        throw new Complaint(
            390201, "08004", "The requested database does not exist or not authorized.");
      }
    }
  }

  private static ObjectNode welcome(Session session, @Nullable String role) {
    ObjectNode data = Replies.MAPPER.createObjectNode();
    data.put("token", session.token);
    data.put("masterToken", UUID.randomUUID().toString());
    data.put("validityInSeconds", 3599);
    data.put("masterValidityInSeconds", 14_399);
    data.put("displayUserName", session.user);
    data.put("serverVersion", "10.1.0");
    data.put("sessionId", 4711);
    data.set("parameters", Replies.parameters(session.parameters.all()));
    ObjectNode info = data.putObject("sessionInfo");
    info.put("databaseName", session.database());
    info.put("schemaName", session.schema());
    info.put("warehouseName", "READING");
    info.put("roleName", role == null ? "READER" : role);
    return data;
  }

  private void end(Session session) {
    sessions.remove(session.token);
    queries.abandon(session);
    session.turn.lock();
    try {
      session.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      session.turn.unlock();
    }
  }

  private void chunk(HttpExchange exchange, String id) throws IOException {
    byte[] chunk = queries.chunks().fetch(id, exchange.getRequestHeaders().getFirst(Chunks.HEADER));
    if (chunk == null) {
      exchange.sendResponseHeaders(403, -1);
      return;
    }
    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
    exchange.sendResponseHeaders(200, chunk.length);
    exchange.getResponseBody().write(chunk);
  }
}
