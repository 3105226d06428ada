package so.buster.sql;

/**
 * The character classes of PostgreSQL's scanner (src/backend/parser/scan.l), which DuckDB
 * inherited. Letters beyond ASCII are the database's {@code [\200-\377]}, narrowed to what Unicode
 * calls a letter, digit or mark: the rest (no-break spaces, zero-width marks, look-alike
 * punctuation) is refused, since it serves nobody but who wants to be misread.
 */
final class Characters {
  /**
   * Without the back-tick, which PostgreSQL takes in operators and DuckDB 2.0 for the quote of a
   * name: no operator has one, so it is refused in both.
   */
  private static final String OPERATOR = "~!@#^&|?+-*/%<>=";

  private Characters() {}

  static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** Spaces beyond ASCII that GoogleSQL's scanner skips, as its library does. */
  static boolean isWideSpace(char c) {
    return c == '\u00a0'
        || c >= '\u2000' && c <= '\u200a'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000';
  }

  static boolean isNewline(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isWordStart(int codePoint) {
    return codePoint < 128
        ? codePoint >= 'a' && codePoint <= 'z'
            || codePoint >= 'A' && codePoint <= 'Z'
            || codePoint == '_'
        : Character.isLetter(codePoint);
  }

  static boolean isWordPart(int codePoint) {
    return codePoint < 128
        ? isWordStart(codePoint) || codePoint >= '0' && codePoint <= '9' || codePoint == '$'
        : Character.isLetterOrDigit(codePoint)
            || Character.getType(codePoint) == Character.NON_SPACING_MARK
            || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
  }

  static boolean isOperator(char c) {
    return OPERATOR.indexOf(c) >= 0;
  }
}
