package so.buster.it.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a server's log as a judge of what came through a pooler: every statement must stand in a
 * transaction that began with what protects it.
 */
public final class TransactionWitness {
  /** Begins every statement of a stranger. */
  public static final String STRANGER = "/* stranger */ ";

  private static final String ATTESTATION = "SELECT pg_catalog.current_setting('transaction_read";

  /** What PgBouncer itself says to a session when it hands it to another client. */
  private static final Pattern POOLERS = Pattern.compile("(SET [A-Za-z_]+='[^']*';?)+");

  private static final Pattern BEGINNING =
      Pattern.compile("BEGIN READ ONLY|SET TRANSACTION ISOLATION LEVEL .*");

  private static final String READ_ONLY = "SET TRANSACTION READ ONLY";

  /** What comes before anything else: protection, and what a borrower has set. */
  private static final Pattern PROTECTING =
      Pattern.compile("(SET|RESET|SELECT pg_catalog\\.set_config\\(\\S+) .*", Pattern.DOTALL);

  /** Where a session stands. */
  private enum Place {
    OUTSIDE,
    BEGUN,
    PROTECTED,
    ATTESTED,
    STRANGERS
  }

  private final Map<Long, Place> places = new HashMap<>();
  private final List<String> unprotected = new ArrayList<>();
  private int attested;

  /** Reads everything that was sent, in order. */
  public static TransactionWitness of(List<ServerLog.Sent> sent) {
    TransactionWitness witness = new TransactionWitness();
    sent.forEach(witness::hear);
    return witness;
  }

  /** The statements that were sent without protection. */
  public List<String> unprotected() {
    return unprotected;
  }

  /** How many transactions were attested. */
  public int attested() {
    return attested;
  }

  private void hear(ServerLog.Sent sent) {
    String text = sent.text().strip();
    Place place = places.getOrDefault(sent.process(), Place.OUTSIDE);
    Place next = next(place, text);
    if (next == Place.ATTESTED && place == Place.PROTECTED) {
      attested++;
    }
    places.put(sent.process(), next);
  }

  private Place next(Place place, String text) {
    if (text.equals("COMMIT") || text.equals("ROLLBACK")) {
      return Place.OUTSIDE;
    }
    // The server logs that it parsed, bound and executed a text one by one.
    return switch (place) {
      case OUTSIDE -> outside(text);
      case BEGUN ->
          text.equals(READ_ONLY)
              ? Place.PROTECTED
              : staying(place, BEGINNING.matcher(text).matches(), text);
      case PROTECTED ->
          text.startsWith(ATTESTATION)
              ? Place.ATTESTED
              : staying(place, PROTECTING.matcher(text).matches(), text);
      case ATTESTED -> place;
      case STRANGERS -> staying(place, stranger(text), text);
    };
  }

  private Place outside(String text) {
    if (text.equals("BEGIN READ ONLY")) {
      return Place.BEGUN;
    } else if (text.equals("BEGIN")) {
      return Place.STRANGERS;
    }
    return staying(Place.OUTSIDE, stranger(text) || POOLERS.matcher(text).matches(), text);
  }

  private static boolean stranger(String text) {
    return text.startsWith(STRANGER) || text.equals("BEGIN");
  }

  private Place staying(Place place, boolean right, String text) {
    if (!right) {
      unprotected.add(place + ": " + text);
    }
    return place;
  }
}
