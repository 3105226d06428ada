package so.buster.sql;

import java.util.List;
import java.util.function.IntFunction;

/**
 * {@code * ILIKE 'x'}, {@code * EXCLUDE (a, b) REPLACE (x AS c) RENAME (d AS e)} of Snowflake (SQL
 * reference, SELECT) and DuckDB (manual, "Star Expression"): words behind a star that stands for
 * columns, not behind one that multiplies.
 */
final class StarItems {
  /** ILIKE, EXCLUDE, REPLACE and RENAME, each once. */
  private static final int MODIFIERS = 4;

  private StarItems() {}

  /** Whether the word at {@code index} belongs to a star. */
  static boolean belongs(List<Token> tokens, int index) {
    return belongs(
        offset -> {
          int i = index + offset;
          return i >= 0 && i < tokens.size() ? tokens.get(i) : Words.END;
        });
  }

  /** The same for the word at offset 0 of what is looked at. */
  static boolean belongs(IntFunction<Token> peek) {
    int i = -1;
    for (int modifiers = 0; i < 0 && modifiers <= MODIFIERS; modifiers++) {
      Token token = peek.apply(i);
      if (token.isMark("*")) {
        return standsForColumns(peek, i);
      }
      i = before(peek, i, token);
    }
    return false;
  }

  /** Where what stands before one modifier ends; 1 if none ends here. */
  private static int before(IntFunction<Token> peek, int i, Token token) {
    if (token.isMark(")")) {
      int word = opening(peek, i) - 1;
      return isModifier(peek.apply(word)) ? word - 1 : 1;
    } else if (token.isName() && peek.apply(i - 1).is("exclude")
        || token.kind() == Token.Kind.STRING && peek.apply(i - 1).is("ilike")) {
      return i - 2;
    }
    return token.isName() && peek.apply(i - 1).is("as") && peek.apply(i - 3).is("rename")
        ? i - 4
        : 1;
  }

  private static boolean isModifier(Token token) {
    return token.is("exclude") || token.is("replace") || token.is("rename");
  }

  private static int opening(IntFunction<Token> peek, int closing) {
    int depth = 0;
    for (int i = closing; !peek.apply(i).equals(Words.END); i--) {
      depth += peek.apply(i).isMark(")") ? 1 : peek.apply(i).isMark("(") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return closing;
  }

  /** Behind an operand a star multiplies; {@code TOP 5 *} has none before it. */
  private static boolean standsForColumns(IntFunction<Token> peek, int star) {
    Token before = peek.apply(star - 1);
    boolean top = before.isValue() && peek.apply(star - 2).is("top");
    return top || !before.equals(Words.END) && !Words.endsOperand(before);
  }
}
