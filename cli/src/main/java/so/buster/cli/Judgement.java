package so.buster.cli;

import java.util.Optional;
import java.util.function.Supplier;
import so.buster.sql.Explanation;
import so.buster.sql.Guard;
import so.buster.sql.Mode;
import so.buster.sql.Namespace;
import so.buster.sql.Verdict;

/**
 * What the guard says about one text when nobody says how it will be executed.
 *
 * @param sql the text
 * @param verdict what was decided
 * @param mode how it was read when it was decided
 * @param explanation what it does to the text
 */
record Judgement(String sql, Verdict verdict, Mode mode, Supplier<Explanation> explanation) {

  private static Judgement of(String sql, Verdict verdict, Mode mode, Guard guard) {
    return new Judgement(sql, verdict, mode, () -> guard.explain(sql, mode));
  }

  /**
   * Judges a text as a prepared statement, where {@code ?} is a parameter; if it is refused so and
   * has a {@code ?}, also as a plain statement, where that is an operator. Allowed if either is.
   */
  static Judgement of(String sql, Guard guard) {
    Verdict prepared = judge(sql, Mode.PREPARED, guard);
    if (prepared instanceof Verdict.Refused && sql.indexOf('?') >= 0) {
      Verdict plain = judge(sql, Mode.PLAIN, guard);
      if (!(plain instanceof Verdict.Refused)) {
        return of(sql, plain, Mode.PLAIN, guard);
      }
    }
    return of(sql, prepared, Mode.PREPARED, guard);
  }

  /** Nobody knows here where a session will look for tables: what is not certain is refused. */
  private static Verdict judge(String sql, Mode mode, Guard guard) {
    Verdict verdict = guard.judge(sql, mode);
    if (!(verdict instanceof Verdict.Read read)) {
      return verdict;
    }
    Optional<Verdict.Refused> refused = guard.refusedTable(read, Namespace.UNKNOWN);
    return refused.isPresent() ? refused.get() : verdict;
  }

  boolean refused() {
    return verdict instanceof Verdict.Refused;
  }

  /** Never the text. */
  @Override
  public String toString() {
    return "Judgement[" + verdict + ", " + mode + "]";
  }
}
