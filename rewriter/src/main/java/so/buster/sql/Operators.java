package so.buster.sql;

/** Operator names, PostgreSQL manual §4.1.3. */
final class Operators {
  private Operators() {}

  /**
   * The offset behind the operator that starts at {@code start}; {@code start} itself if a
   * parameter stands there. Comments end an operator, and a trailing plus or minus only belongs to
   * one that also holds a character from {@code ~!@#%^&|?}.
   */
  static int end(String sql, int start, Lexicon.Question question) {
    int end = start;
    boolean special = false;
    while (end < sql.length() && Characters.isOperator(sql.charAt(end))) {
      if (sql.startsWith("--", end) || sql.startsWith("/*", end)) {
        break;
      }
      char c = sql.charAt(end);
      if (c == '?' && question != Lexicon.Question.OPERATOR) {
        if (question == Lexicon.Question.PARAMETER || !sql.startsWith("??", end)) {
          break;
        }
        end++;
      }
      special |= "~!@#%^&|?".indexOf(c) >= 0;
      end++;
    }
    while (!special && end > start + 1 && (last(sql, end) == '+' || last(sql, end) == '-')) {
      end--;
    }
    return end;
  }

  private static char last(String sql, int end) {
    return sql.charAt(end - 1);
  }
}
