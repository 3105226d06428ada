package so.buster.it.database.snowflake;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everything that arrived at the server, in order, and what should not have. */
public final class Witness {
  /**
   * One request.
   *
   * @param user whose session it came from; empty if from none
   * @param path of the request
   * @param sql the statement, or nothing
   */
  public record Arrival(String user, String path, String sql) {}

  private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
  private final List<String> unexpected = new CopyOnWriteArrayList<>();

  Witness() {}

  void arrived(String user, String path, String sql) {
    arrivals.add(new Arrival(user, path, sql));
  }

  void unexpected(String what) {
    unexpected.add(what);
  }

  /** How many requests have arrived. */
  public int mark() {
    return arrivals.size();
  }

  /** What arrived since then from anybody but this user. */
  public List<Arrival> since(int mark, String but) {
    return arrivals.subList(mark, arrivals.size()).stream()
        .filter(arrival -> !arrival.user().equals(but))
        .toList();
  }

  /** The statements that arrived since then from this user. */
  public List<String> statements(int mark, String user) {
    return arrivals.subList(mark, arrivals.size()).stream()
        .filter(arrival -> arrival.user().equals(user) && !arrival.sql().isEmpty())
        .map(Arrival::sql)
        .toList();
  }

  /**
   * Telemetry, endpoints and session parameters that are not known, and logins of a driver that had
   * looked where it runs.
   */
  public List<String> unexpected() {
    return List.copyOf(unexpected);
  }
}
