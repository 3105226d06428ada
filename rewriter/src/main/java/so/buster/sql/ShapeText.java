package so.buster.sql;

import java.util.List;

/**
 * Tokens in a form that no lexer can misread: one space between any two, names decoded and then
 * spelled with letters that need no escape, the values of literals gone. Two statements have the
 * same form only if they differ in nothing but comments, spacing, the case of bare words and the
 * values of literals.
 */
final class ShapeText {
  /** No escape holds these, whose letters are no hexadecimal digits. */
  private static final String WORD = "$w$";

  private static final String VARIABLE = "$v$";

  private ShapeText() {}

  static String of(List<Token> tokens) {
    StringBuilder text = new StringBuilder(tokens.size() * 6);
    for (Token token : tokens) {
      if (text.length() > 0) {
        text.append(' ');
      }
      append(text, token);
    }
    return text.toString();
  }

  static String of(Token token) {
    StringBuilder text = new StringBuilder();
    append(text, token);
    return text.toString();
  }

  private static void append(StringBuilder text, Token token) {
    switch (token.kind()) {
      case WORD -> appendWord(text, token.text());
      case QUOTED -> appendQuoted(text, token.text());
      case STRING -> text.append("'s'");
      case NUMBER -> text.append(isInteger(token.text()) ? "1" : "1.5");
      case PARAMETER -> text.append('?');
      case VARIABLE -> appendMarked(text, VARIABLE, token.text());
      // A question mark alone is a parameter.
      case OPERATOR -> text.append(token.text().replace("?", "??"));
      case PUNCTUATION -> text.append(token.text());
    }
  }

  private static void appendWord(StringBuilder text, String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > 127 || c == '$' || i == 0 && Characters.isDigit(c)) {
        appendMarked(text, WORD, word);
        return;
      }
    }
    text.append(word);
  }

  /** Spelled like a quoted name, but with a mark of its own, since it is another token. */
  private static void appendMarked(StringBuilder text, String mark, String name) {
    text.append('"').append(mark);
    escape(text, name);
    text.append('"');
  }

  private static void appendQuoted(StringBuilder text, String name) {
    text.append('"');
    escape(text, name);
    text.append('"');
  }

  /** Injective: the dollar itself is escaped, and each escape is closed by one. */
  private static void escape(StringBuilder text, String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < 128 && (Character.isLetterOrDigit(c) || c == '_')) {
        text.append(c);
      } else {
        text.append('$').append(Integer.toHexString(c)).append('$');
      }
    }
  }

  /** The name behind a piece of this form: the way back from what the parser reports. */
  static String decode(String piece) {
    if (piece.length() < 2 || piece.charAt(0) != '"') {
      return piece;
    }
    String inner = piece.substring(1, piece.length() - 1);
    if (inner.indexOf('$') < 0) {
      return inner;
    }
    StringBuilder name = new StringBuilder(inner.length());
    for (int i = inner.startsWith(WORD) || inner.startsWith(VARIABLE) ? 3 : 0;
        i < inner.length();
        i++) {
      if (inner.charAt(i) == '$') {
        int close = inner.indexOf('$', i + 1);
        name.append((char) Integer.parseInt(inner.substring(i + 1, close), 16));
        i = close;
      } else {
        name.append(inner.charAt(i));
      }
    }
    return name.toString();
  }

  /** A bare word spelled like a quoted name, for a parser that reserves it. */
  static String ofQuotedWord(Token word) {
    StringBuilder text = new StringBuilder();
    appendMarked(text, WORD, word.text());
    return text.toString();
  }

  /** Whether this piece stands for a name that was quoted in the statement itself. */
  static boolean isQuoted(String piece) {
    return piece.startsWith("\"") && !piece.startsWith(WORD, 1) && !piece.startsWith(VARIABLE, 1);
  }

  /** Whether this piece stands for a variable rather than for a name. */
  static boolean isVariable(String piece) {
    return piece.startsWith(VARIABLE, 1);
  }

  static boolean isInteger(String number) {
    for (int i = 0; i < number.length(); i++) {
      if (!Characters.isDigit(number.charAt(i)) && number.charAt(i) != '_') {
        return false;
      }
    }
    return true;
  }
}
