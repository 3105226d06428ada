package so.buster.jdbc.guarded;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import so.buster.sql.Verdict;

/**
 * A text that the guard let through.
 *
 * @param text the caller's own, for messages
 * @param sql what to send, exactly
 * @param catalogOnly whether the limit for metadata applies
 * @param effect what it does to the session; null for a read
 * @param name the setting it is about; empty if none
 * @param read what it reads; null for a statement of the session
 */
record Judged(
    String text,
    String sql,
    boolean catalogOnly,
    Verdict.@Nullable Effect effect,
    String name,
    Verdict.@Nullable Read read) {

  static Judged of(String text, Verdict.Read read) {
    return new Judged(text, read.sql(), read.catalogOnly(), null, "", read);
  }

  static Judged of(String text, Verdict.Session session) {
    return new Judged(text, session.sql(), true, session.effect(), session.name(), null);
  }

  boolean returnsRows() {
    return effect == null || effect == Verdict.Effect.READS;
  }

  /** What it does to the session; only for what is no read. */
  Verdict.Effect command() {
    return Objects.requireNonNull(effect);
  }

  /** Never the text. */
  @Override
  public String toString() {
    return "Judged";
  }
}
