package so.buster.sql;

import java.util.Set;

/** How a run of operator characters is cut into operators. */
sealed interface Operators {

  /** Any run is one operator: PostgreSQL manual §4.1.3, and what descends from its scanner. */
  Operators GREEDY = new Greedy();

  /** The operators of a language with a closed list, the longest that fits; no others. */
  static Operators of(String... operators) {
    return new Fixed(Set.of(operators));
  }

  /**
   * The offset behind the operator that starts at {@code start}; {@code start} itself if there is
   * none.
   */
  int end(String sql, int start, Lexicon.Question question);

  /** A closed list. */
  record Fixed(Set<String> operators) implements Operators {
    private static final int LONGEST = 3;

    @Override
    public int end(String sql, int start, Lexicon.Question question) {
      for (int length = Math.min(LONGEST, sql.length() - start); length > 0; length--) {
        if (operators.contains(sql.substring(start, start + length))) {
          return start + length;
        }
      }
      return start;
    }
  }

  /**
   * Comments end an operator, and a trailing plus or minus only belongs to one that also holds a
   * character from {@code ~!@#%^&|?}.
   */
  record Greedy() implements Operators {
    @Override
    public int end(String sql, int start, Lexicon.Question question) {
      if (isAlone(sql, start)) {
        return start + 1;
      }
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

    /** Most operators are one character, about which there is nothing to decide. */
    private static boolean isAlone(String sql, int start) {
      char c = sql.charAt(start);
      return c != '?'
          && Characters.isOperator(c)
          && (start + 1 == sql.length() || !Characters.isOperator(sql.charAt(start + 1)));
    }

    private static char last(String sql, int end) {
      return sql.charAt(end - 1);
    }
  }
}
