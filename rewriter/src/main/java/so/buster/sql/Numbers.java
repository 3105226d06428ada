package so.buster.sql;

/** Numeric literals, PostgreSQL manual §4.1.2.6, with DuckDB's underscores, which are the same. */
final class Numbers {
  private Numbers() {}

  /** The offset behind the number that starts at {@code start}. */
  static int end(String sql, int start) {
    if (sql.charAt(start) == '0' && start + 1 < sql.length()) {
      int radix = "xXoObB".indexOf(sql.charAt(start + 1));
      if (radix >= 0) {
        int end = digits(sql, start + 2, radix < 2 ? 16 : radix < 4 ? 8 : 2);
        // "0x" without a digit is no number: what is left is a zero that a word touches.
        return end > start + 2 ? end : start + 1;
      }
    }
    return decimalEnd(sql, start);
  }

  /** The same where {@code 0x1F} is a zero with an alias, as DuckDB reads it. */
  static int decimalEnd(String sql, int start) {
    int end = digits(sql, start, 10);
    if (sql.startsWith(".", end) && !sql.startsWith("..", end)) {
      end = digits(sql, end + 1, 10);
    }
    return exponent(sql, end);
  }

  private static int exponent(String sql, int end) {
    if (end < sql.length() && (sql.charAt(end) == 'e' || sql.charAt(end) == 'E')) {
      boolean signed = sql.startsWith("+", end + 1) || sql.startsWith("-", end + 1);
      int from = end + (signed ? 2 : 1);
      int to = digits(sql, from, 10);
      return to > from ? to : end;
    }
    return end;
  }

  private static int digits(String sql, int from, int radix) {
    int i = from;
    while (i < sql.length()
        && (Character.digit(sql.charAt(i), radix) >= 0 && sql.charAt(i) < 128
            || sql.charAt(i) == '_' && i > from)) {
      i++;
    }
    return i;
  }
}
