package so.buster.sql;

import java.util.List;

/** What is too much, checked before anything that costs more than a walk along the text. */
final class Bounds {
  /** UTF-16 units; a list of 100 000 numbers stays below. */
  static final int MAX_LENGTH = 1 << 20;

  /** Brackets and CASE around one token. The parser's time grows with it. */
  private static final int MAX_DEPTH = 50;

  /** Parts of one dotted name; the parser's time is quadratic in it. */
  private static final int MAX_NAME_PARTS = 8;

  private Bounds() {}

  /** Refuses text no server can be sent: too long, NUL, half of a surrogate pair. */
  static void checkText(String sql) {
    if (sql.length() > MAX_LENGTH) {
      throw new Fault(Reason.TOO_LONG, -1);
    }
    for (int i = 0; i < sql.length(); i++) {
      char c = sql.charAt(i);
      // One comparison for nearly every character: NUL wraps around.
      if ((char) (c - 1) >= Character.MIN_SURROGATE - 1) {
        i += checkUnusual(sql, i);
      }
    }
  }

  /** How many more units the character at this offset has. */
  private static int checkUnusual(String sql, int i) {
    char c = sql.charAt(i);
    if (c != 0 && !Character.isSurrogate(c)) {
      return 0;
    }
    if (!Character.isHighSurrogate(c)
        || i + 1 == sql.length()
        || !Character.isLowSurrogate(sql.charAt(i + 1))) {
      throw new Fault(Reason.BAD_CHARACTER, i);
    }
    return 1;
  }

  /** Refuses nesting that is too deep, brackets that do not match, names with too many parts. */
  static void checkNesting(List<Token> tokens) {
    StringBuilder open = new StringBuilder();
    int parts = 0;
    for (Token token : tokens) {
      switch (token.kind()) {
        case WORD -> checkWord(open, token);
        case PUNCTUATION -> {
          parts = token.isMark(".") ? parts + 1 : 0;
          if (token.text().length() == 1) {
            checkBracket(open, token);
          }
        }
        case STRING, NUMBER, PARAMETER, VARIABLE, OPERATOR -> parts = 0;
        case QUOTED -> {}
      }
      if (parts >= MAX_NAME_PARTS || open.length() > MAX_DEPTH) {
        throw new Fault(Reason.TOO_DEEP, token.start());
      }
    }
    if (open.indexOf("(") >= 0 || open.indexOf("[") >= 0 || open.indexOf("{") >= 0) {
      throw new Fault(Reason.UNTERMINATED, tokens.get(tokens.size() - 1).end());
    }
  }

  private static void checkWord(StringBuilder open, Token token) {
    if (token.is("case")) {
      open.append('c');
    } else if (token.is("end") && last(open) == 'c') {
      open.setLength(open.length() - 1);
    }
  }

  private static void checkBracket(StringBuilder open, Token token) {
    char c = token.text().charAt(0);
    if (c == '(' || c == '[' || c == '{') {
      open.append(c);
    } else if (c == ')' || c == ']' || c == '}') {
      while (last(open) == 'c') {
        open.setLength(open.length() - 1);
      }
      if (last(open) != (c == ')' ? '(' : c == ']' ? '[' : '{')) {
        throw new Fault(Reason.UNTERMINATED, token.start());
      }
      open.setLength(open.length() - 1);
    }
  }

  private static char last(StringBuilder open) {
    return open.length() == 0 ? ' ' : open.charAt(open.length() - 1);
  }
}
