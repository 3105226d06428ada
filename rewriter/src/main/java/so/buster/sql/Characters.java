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

  private static final int WORD_START = 1;
  private static final int WORD_PART = 2;
  private static final int OPERATORS = 4;

  /** What each ASCII character may be. */
  private static final byte[] CLASSES = classes();

  private static final String[] MARKS = marks();

  private Characters() {}

  private static byte[] classes() {
    byte[] classes = new byte[128];
    for (char c = 0; c < 128; c++) {
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      classes[c] |= (byte) (letter ? WORD_START | WORD_PART : 0);
      classes[c] |= (byte) (isDigit(c) || c == '$' ? WORD_PART : 0);
      classes[c] |= (byte) (OPERATOR.indexOf(c) >= 0 ? OPERATORS : 0);
    }
    return classes;
  }

  private static String[] marks() {
    String[] marks = new String[128];
    for (char c = 0; c < 128; c++) {
      // The very strings that the rules compare with.
      marks[c] = String.valueOf(c).intern();
    }
    return marks;
  }

  /** An ASCII character as a string: one string for all that say the same. */
  static String mark(char c) {
    return MARKS[c];
  }

  static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  static boolean isNewline(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isWordStart(int codePoint) {
    return codePoint < 128 ? (CLASSES[codePoint] & WORD_START) != 0 : Character.isLetter(codePoint);
  }

  static boolean isWordPart(int codePoint) {
    return codePoint < 128
        ? (CLASSES[codePoint] & WORD_PART) != 0
        : Character.isLetterOrDigit(codePoint)
            || Character.getType(codePoint) == Character.NON_SPACING_MARK
            || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
  }

  static boolean isOperator(char c) {
    return c < 128 && (CLASSES[c] & OPERATORS) != 0;
  }
}
