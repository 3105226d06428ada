package so.buster.it.database.bigquery;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everything that arrived at the server, in order, and what should not have. */
public final class Witness {
  /**
   * One request.
   *
   * @param who is asking, by the token; empty if there is none that is known
   * @param request its method and path
   * @param host that it was sent to
   * @param sql the statement, or nothing
   * @param dryRun whether that is only to be judged
   */
  public record Arrival(String who, String request, String host, String sql, boolean dryRun) {}

  private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
  private final List<String> unexpected = new CopyOnWriteArrayList<>();

  Witness() {}

  void arrived(Arrival arrival) {
    arrivals.add(arrival);
  }

  void unexpected(String what) {
    unexpected.add(what);
  }

  /** How many requests have arrived. */
  public int mark() {
    return arrivals.size();
  }

  /** What arrived since then. */
  public List<Arrival> since(int mark) {
    return List.copyOf(arrivals.subList(mark, arrivals.size()));
  }

  /** What arrived since then from anybody but this one. */
  public List<Arrival> since(int mark, String but) {
    return since(mark).stream().filter(arrival -> !arrival.who().equals(but)).toList();
  }

  /** The statements that arrived since then from this one, dry runs too. */
  public List<String> statements(int mark, String who) {
    return since(mark).stream()
        .filter(arrival -> arrival.who().equals(who) && !arrival.sql().isEmpty())
        .map(Arrival::sql)
        .toList();
  }

  /** Requests that no reader needs. */
  public List<String> unexpected() {
    return List.copyOf(unexpected);
  }
}
