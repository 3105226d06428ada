package so.buster.sql;

import java.util.Set;

/** Intervals: MySQL 8.4 manual §11.5 "Expressions", "Temporal Intervals". */
final class MySqlIntervals {
  private static final Set<String> UNITS =
      Data.words(
          """
          microsecond second minute hour day week month quarter year second_microsecond
          minute_microsecond minute_second hour_microsecond hour_second hour_minute
          day_microsecond day_second day_minute day_hour year_month
          """);

  private MySqlIntervals() {}

  /** Drops the word that begins an interval and the unit that ends it; the operand stays. */
  static boolean apply(Speller speller, Token token) {
    boolean drops = token.is("interval") ? begins(speller) : isUnit(token) && ends(speller);
    return drops && speller.skipped(1);
  }

  static boolean isUnit(Token token) {
    return Words.isOneOf(token, UNITS);
  }

  /** {@code INTERVAL a + 1 DAY}; INTERVAL(a, b, c) is a function. */
  private static boolean begins(Speller speller) {
    return !Words.endsOperand(speller.before())
        && (!speller.next().isMark("(") || isUnit(behindParenthesis(speller)));
  }

  private static Token behindParenthesis(Speller speller) {
    int depth = 0;
    for (int i = 1; !speller.peek(i).equals(Words.END); i++) {
      depth += speller.peek(i).isMark("(") ? 1 : speller.peek(i).isMark(")") ? -1 : 0;
      if (depth == 0) {
        return speller.peek(i + 1);
      }
    }
    return Words.END;
  }

  private static boolean ends(Speller speller) {
    return Words.endsOperand(speller.before())
        && !speller.before().isMark(".")
        && insideInterval(speller);
  }

  private static boolean insideInterval(Speller speller) {
    int depth = 0;
    for (int i = -1; !speller.peek(i).equals(Words.END); i--) {
      Token token = speller.peek(i);
      depth += token.isMark(")") ? 1 : token.isMark("(") ? -1 : 0;
      if (depth < 0 || depth == 0 && (token.isMark(",") || token.is("select"))) {
        return false;
      }
      if (depth == 0 && token.is("interval")) {
        return true;
      }
    }
    return false;
  }
}
