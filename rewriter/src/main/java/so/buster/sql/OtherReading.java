package so.buster.sql;

import java.util.List;

/**
 * The tokens that a server with another setting would read. What our lexer refuses there the server
 * may well read ({@code $$} as a name, {@code /*!} as code), so it is passed over: nothing may hide
 * behind it.
 */
final class OtherReading {
  /** What an honest text makes our lexer stumble over at most. */
  private static final int PATIENCE = 16;

  /** Parts what stands beside it, and begins or ends nothing. */
  private static final char STAND_IN = '+';

  private OtherReading() {}

  /** Empty if no server reads it to its end, for then it would run nothing. */
  static List<Token> tokens(String sql, Lexicon lexicon) {
    StringBuilder text = new StringBuilder(sql);
    int at = -1;
    for (int i = 0; i < PATIENCE; i++) {
      try {
        return Lexer.lex(text.toString(), lexicon).tokens();
      } catch (Fault fault) {
        at = fault.refused().position();
        if (fault.reason() == Reason.UNTERMINATED || endsReading(text, at)) {
          return List.of();
        }
        if (!passedOver(text, at)) {
          break;
        }
      }
    }
    throw new Fault(Reason.AMBIGUOUS, at);
  }

  /** A backslash outside quotes is an error everywhere; {@code \N} is NULL to MariaDB. */
  private static boolean endsReading(CharSequence text, int at) {
    return at >= 0
        && text.charAt(at) == '\\'
        && (at + 1 == text.length() || text.charAt(at + 1) != 'N');
  }

  /** One character, or two quotes around nothing; a quote by itself would move all others. */
  private static boolean passedOver(StringBuilder text, int at) {
    if (at < 0 || text.charAt(at) == '\'') {
      return false;
    }
    boolean quote = text.charAt(at) == '"' || text.charAt(at) == '`';
    if (quote && (at + 1 == text.length() || text.charAt(at + 1) != text.charAt(at))) {
      return false;
    }
    text.setCharAt(at, STAND_IN);
    if (quote) {
      text.setCharAt(at + 1, STAND_IN);
    }
    return true;
  }
}
