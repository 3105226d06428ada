package so.buster.sql;

/** Numeric literals: PostgreSQL manual §4.1.2.6, and what of them the other dialects have. */
final class Numbers {
  private Numbers() {}

  /** The offset behind the number that starts at {@code start}. */
  static int end(String sql, int start, Lexicon lexicon) {
    boolean underscores = lexicon.has(Lexicon.Feature.UNDERSCORES_IN_NUMBERS);
    boolean radixes = lexicon.has(Lexicon.Feature.RADIX_NUMBERS);
    if (radixes && sql.charAt(start) == '0' && start + 1 < sql.length()) {
      int radix = "xXoObB".indexOf(sql.charAt(start + 1));
      if (radix >= 0) {
        int base = radix < 2 ? 16 : radix < 4 ? 8 : 2;
        int end = digits(sql, start + 2, base, underscores);
        // "0x" without a digit is no number: what is left is a zero that a word touches.
        return end > start + 2 ? end : start + 1;
      }
    }
    int end = digits(sql, start, 10, underscores);
    if (sql.startsWith(".", end) && !sql.startsWith("..", end)) {
      end = digits(sql, end + 1, 10, underscores);
    }
    return exponent(sql, end, underscores);
  }

  private static int exponent(String sql, int end, boolean underscores) {
    if (end < sql.length() && (sql.charAt(end) == 'e' || sql.charAt(end) == 'E')) {
      boolean signed = sql.startsWith("+", end + 1) || sql.startsWith("-", end + 1);
      int from = end + (signed ? 2 : 1);
      int to = digits(sql, from, 10, underscores);
      return to > from ? to : end;
    }
    return end;
  }

  private static boolean isDigit(char c, int radix) {
    return radix == 10 ? Characters.isDigit(c) : c < 128 && Character.digit(c, radix) >= 0;
  }

  private static int digits(String sql, int from, int radix, boolean underscores) {
    int i = from;
    while (i < sql.length()
        && (isDigit(sql.charAt(i), radix) || underscores && sql.charAt(i) == '_' && i > from)) {
      i++;
    }
    return i;
  }
}
