package so.buster.sql;

import java.util.Set;

/**
 * Types of MySQL and MariaDB where values are converted: MySQL 8.4 manual §14.10 "Cast Functions
 * and Operators", §14.17.6 "JSON Table Functions"; MariaDB manual "Dynamic Columns". What is
 * converted stays.
 */
final class MySqlTypes {
  /** Of a type in JSON_TABLE, they say how its texts are kept and compared. */
  private static final Set<String> ATTRIBUTES = Set.of("unsigned", "signed", "zerofill", "binary");

  private static final Set<String> NAMED = Set.of("charset", "collate");

  private static final Set<String> RESPONSES = Set.of("null", "error", "default");

  private MySqlTypes() {}

  /** Spells the form that begins here; false if there is none. */
  static boolean apply(Speller speller, Token token) {
    return switch (speller.enclosing()) {
      case "convert" -> speller.before().isMark(",") && speller.written("1", length(speller, 0));
      case "cast" -> token.is("as") ? cast(speller) : comparesBytes(speller, token);
      case "columns" -> attribute(speller, token);
      case "weight_string" -> token.is("as") && speller.skipped(length(speller, 1));
      default ->
          token.is("as")
              ? speller.enclosing().startsWith("column_") && speller.skipped(length(speller, 1))
              : comparesBytes(speller, token);
    };
  }

  /** {@code BINARY a} compares bytes; the type of a cast stays. */
  private static boolean comparesBytes(Speller speller, Token token) {
    boolean type = speller.before().is("as") || speller.before().isMark("::");
    boolean operator = !Words.endsOperand(speller.before()) && !speller.next().isMark(".");
    return token.is("binary") && operator && !type && speller.skipped(1);
  }

  /** {@code CAST(a AS UNSIGNED INTEGER)}, {@code CAST(a AS CHAR CHARACTER SET utf8mb4)}. */
  private static boolean cast(Speller speller) {
    return speller.written("as text", length(speller, 1));
  }

  /**
   * The offset behind the words of a type, and numbers between parentheses, that begin at this one;
   * 0 if something else stands before the comma or parenthesis that ends the argument.
   */
  private static int length(Speller speller, int from) {
    int i = from;
    while (speller.peek(i).isName() || isCharacterSet(speller, i)) {
      i++;
      if (speller.peek(i).isMark("(")) {
        i = speller.behindNames(i);
        if (i == 0) {
          return 0;
        }
      }
    }
    boolean ends = speller.peek(i).isMark(",") || speller.peek(i).isMark(")");
    return ends && i > from ? i : 0;
  }

  /** {@code CHARACTER SET 'utf8mb4'}. */
  private static boolean isCharacterSet(Speller speller, int i) {
    return speller.peek(i).kind() == Token.Kind.STRING
        && (speller.peek(i - 1).is("set") || speller.peek(i - 1).is("charset"));
  }

  /** Of a column of JSON_TABLE: {@code INT UNSIGNED}, {@code DEFAULT '1' ON ERROR}. */
  private static boolean attribute(Speller speller, Token token) {
    if (!Words.endsOperand(speller.before())) {
      return false;
    } else if (token.is("binary") && speller.next().isMark("(")) {
      return speller.written("varchar", 1);
    } else if (ATTRIBUTES.contains(token.text())) {
      return speller.skipped(1);
    } else if (NAMED.contains(token.text())) {
      return speller.skipped(2);
    } else if (token.is("character") && speller.next().is("set")) {
      return speller.skipped(3);
    }
    return RESPONSES.contains(token.text()) && speller.skipped(response(speller));
  }

  /** The length of what is to be said of a missing or wrong value: a literal, if anything. */
  private static int response(Speller speller) {
    for (int i = 1; i <= 4; i++) {
      Token token = speller.peek(i);
      boolean ends = speller.peek(i + 1).is("empty") || speller.peek(i + 1).is("error");
      if (token.is("on") && ends) {
        return i + 2;
      }
      if (token.kind() != Token.Kind.WORD && !token.isValue() && !token.isMark("-")) {
        return 0;
      }
    }
    return 0;
  }
}
