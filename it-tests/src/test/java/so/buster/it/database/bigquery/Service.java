package so.buster.it.database.bigquery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The REST requests of the client. What is none of them is told to the witness. */
final class Service {
  static final String TOKENS = "/token";
  private static final String ROOT = "/bigquery/v2/projects/";

  private final Engine engine;
  private final Witness witness;
  private final Logins logins;
  private final Jobs jobs;
  private final Catalogue catalogue;
  private final Queue<Complaint> failures;
  private final AtomicBoolean lost;

  Service(
      Engine engine,
      Witness witness,
      Logins logins,
      Jobs jobs,
      Queue<Complaint> failures,
      AtomicBoolean lost) {
    this.engine = engine;
    this.witness = witness;
    this.logins = logins;
    this.jobs = jobs;
    this.catalogue = new Catalogue(engine);
    this.failures = failures;
    this.lost = lost;
  }

  void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.equals(TOKENS)) {
      token(exchange);
      return;
    }
    boolean posted = exchange.getRequestMethod().equals("POST");
    JsonNode body = posted ? Wire.json(exchange) : Replies.MAPPER.missingNode();
    String who = logins.of(Wire.token(exchange));
    arrived(exchange, who == null ? "" : who, body);
    try {
      Complaint failure = failures.poll();
      if (failure != null) {
        throw failure;
      } else if (who == null) {
        throw new Complaint(401, "authError", "Request had invalid authentication credentials.");
      }
      ObjectNode reply = reply(exchange, who, path, body);
      boolean inserted = reply.path("configuration").has("query") && reply.has("id");
      if (inserted && lost.compareAndSet(true, false)) {
        return;
      }
      Wire.send(exchange, 200, reply);
    } catch (Complaint e) {
      Wire.send(exchange, e.status(), Replies.failure(e));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void arrived(HttpExchange exchange, String who, JsonNode body) {
    JsonNode configuration = body.path("configuration");
    witness.arrived(
        new Witness.Arrival(
            who,
            exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath(),
            String.valueOf(exchange.getRequestHeaders().getFirst("Host")),
            configuration.path("query").path("query").asText(),
            configuration.path("dryRun").asBoolean()));
  }

  private void token(HttpExchange exchange) throws IOException {
    arrived(exchange, "", Replies.MAPPER.missingNode());
    try {
      Wire.send(exchange, 200, logins.grant(Wire.form(exchange)));
    } catch (Complaint e) {
      ObjectNode reply = Replies.MAPPER.createObjectNode();
      reply.put("error", e.reason()).put("error_description", e.message());
      Wire.send(exchange, e.status(), reply);
    }
  }

  private ObjectNode reply(HttpExchange exchange, String who, String path, JsonNode body)
      throws Complaint, SQLException {
    Map<String, String> query = Wire.query(exchange.getRequestURI().getRawQuery());
    ObjectNode reply =
        path.startsWith(ROOT)
            ? routed(
                exchange.getRequestMethod(),
                who,
                Arrays.asList(path.substring(ROOT.length()).split("/")),
                query,
                body)
            : null;
    if (reply == null) {
      witness.unexpected(exchange.getRequestMethod() + " " + path);
      throw Complaint.notFound("a method of this server");
    }
    return reply;
  }

  private @Nullable ObjectNode routed(
      String method, String who, List<String> path, Map<String, String> query, JsonNode body)
      throws Complaint, SQLException {
    String project = path.get(0);
    String collection = path.size() < 2 ? "" : path.get(1);
    return switch (method + " " + collection + " " + path.size()) {
      case "POST jobs 2" -> jobs.insert(who, project, body);
      case "GET jobs 3" -> jobs.find(project, path.get(2)).described();
      case "POST jobs 4" -> path.get(3).equals("cancel") ? jobs.cancel(project, path.get(2)) : null;
      case "GET queries 3" -> new Pages(jobs.find(project, path.get(2)), query).page();
      case "GET datasets 2" -> catalogue.datasets(project, query);
      case "GET datasets 3" -> catalogue.dataset(new Table(project, path.get(2), ""));
      case "GET datasets 4" -> catalogue.tables(project, path.get(2), query);
      case "GET datasets 5" -> table(new Table(project, path.get(2), path.get(4)));
      default -> null;
    };
  }

  private ObjectNode table(Table table) throws SQLException, Complaint {
    try (Connection connection = engine.catalogue()) {
      return TableDescription.of(connection, table);
    }
  }
}
