package so.buster.it.differential;

import so.buster.sql.Verdict;

/**
 * A verdict in words, since a guard in a class loader of its own has classes of its own.
 *
 * @param kind what was said
 * @param sql the text to send, exactly; empty if none
 */
record Ruling(Kind kind, String sql) {
  static final Ruling REFUSED = new Ruling(Kind.REFUSED, "");

  /** What becomes of the statement. */
  enum Kind {
    /** It is sent, and may change nothing. */
    READS,
    /** It is sent, and may change what the session may choose for itself. */
    SETS,
    /** The driver calls JDBC's own method instead of sending it, or it is a savepoint. */
    TRANSACTION,
    /** It is not sent. */
    REFUSED
  }

  static Ruling of(Verdict verdict) {
    if (verdict instanceof Verdict.Read read) {
      return new Ruling(Kind.READS, read.sql());
    } else if (verdict instanceof Verdict.Session session) {
      return new Ruling(kind(session.effect().name()), session.sql());
    }
    return REFUSED;
  }

  /** The kind of a statement of the session, by the name of its effect. */
  static Kind kind(String effect) {
    return switch (effect) {
      case "READS" -> Kind.READS;
      case "SETS", "SETS_LOCALLY" -> Kind.SETS;
      case "BEGINS", "COMMITS", "ROLLS_BACK", "SAVEPOINT" -> Kind.TRANSACTION;
      default -> throw new IllegalStateException("An effect that nobody knows: " + effect);
    };
  }

  boolean refused() {
    return kind == Kind.REFUSED;
  }
}
