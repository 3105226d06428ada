package so.buster.cli;

import so.buster.sql.Guard;
import so.buster.sql.Mode;
import so.buster.sql.Verdict;

/**
 * What the guard says about one text when nobody says how it will be executed.
 *
 * @param sql the text
 * @param verdict what was decided
 * @param mode how it was read when it was decided
 */
record Judgement(String sql, Verdict verdict, Mode mode) {

  /**
   * Judges a text as a prepared statement, where {@code ?} is a parameter; if it is refused so and
   * has a {@code ?}, also as a plain statement, where that is an operator. Allowed if either is.
   */
  static Judgement of(String sql, Guard guard) {
    Verdict prepared = guard.judge(sql, Mode.PREPARED);
    if (prepared instanceof Verdict.Refused && sql.indexOf('?') >= 0) {
      Verdict plain = guard.judge(sql, Mode.PLAIN);
      if (!(plain instanceof Verdict.Refused)) {
        return new Judgement(sql, plain, Mode.PLAIN);
      }
    }
    return new Judgement(sql, prepared, Mode.PREPARED);
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
