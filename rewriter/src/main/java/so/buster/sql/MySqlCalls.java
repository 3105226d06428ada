package so.buster.sql;

import java.util.Set;

/**
 * Functions whose arguments are more than a list: MySQL 8.4 manual §14.9 "Full-Text Search
 * Functions", §14.17 "JSON Functions", §14.19.1 "Aggregate Function Descriptions". Their operands
 * stay.
 */
final class MySqlCalls {
  /** The parser knows these in the standard's forms only; a quoted name is any function. */
  private static final Set<String> PLAIN =
      Set.of("json_arrayagg", "json_objectagg", "json_value", "json_query", "json_exists");

  private static final Set<String> STANDARD = Set.of("returning", "empty", "error");

  private static final Set<String> COLLECTS = Set.of("group_concat", "json_arrayagg");

  private static final Set<String> ENCODES = Set.of("char", "convert");

  private MySqlCalls() {}

  /** Spells the form that begins here; false if there is none. */
  static boolean apply(Speller speller, Token token) {
    return switch (token.text()) {
      case "match" -> fullText(speller) && speller.skipped(1);
      case "against" -> Words.endsOperand(speller.before()) && speller.written("+", 1);
      case "in" -> speller.enclosing().equals("against") && searchMode(speller);
      case "separator" -> speller.enclosing().equals("group_concat") && speller.skipped(2);
      case "using" -> ENCODES.contains(speller.enclosing()) && speller.skipped(2);
      case "limit" -> COLLECTS.contains(speller.enclosing()) && speller.skipped(count(speller));
      case "level" -> speller.enclosing().equals("weight_string") && levels(speller);
      case "convert" -> speller.next().isMark("(") && quoted(speller);
      default -> plain(speller, token) || introducer(speller, token);
    };
  }

  private static boolean plain(Speller speller, Token token) {
    return PLAIN.contains(token.text())
        && speller.next().isMark("(")
        && !speller.holdsWord(1, STANDARD)
        && quoted(speller);
  }

  private static boolean quoted(Speller speller) {
    speller.name();
    return true;
  }

  /** {@code MATCH (a, b) AGAINST ('c')}, {@code MATCH a AGAINST ('c')}: columns and a text. */
  private static boolean fullText(Speller speller) {
    int i = 1;
    while (speller.peek(i).isName() && !speller.peek(i).is("against")
        || speller.peek(i).isMark(".")
        || speller.peek(i).isMark(",")
        || speller.peek(i).isMark("(")
        || speller.peek(i).isMark(")")) {
      i++;
    }
    return speller.peek(i).is("against");
  }

  private static boolean searchMode(Speller speller) {
    int length = 1;
    while (speller.peek(length).kind() == Token.Kind.WORD && !speller.peek(length).is("with")) {
      length++;
    }
    return speller.skipped(length);
  }

  /** {@code GROUP_CONCAT(a LIMIT 2 OFFSET 1)}, {@code JSON_ARRAYAGG(a LIMIT 1, 2)}: MariaDB. */
  private static int count(Speller speller) {
    int length = 1;
    while (speller.peek(length).isValue()
        || speller.peek(length).isMark(",")
        || speller.peek(length).is("offset")) {
      length++;
    }
    return speller.peek(length).isMark(")") ? length : 0;
  }

  /** {@code WEIGHT_STRING('a' LEVEL 1 DESC REVERSE)}. */
  private static boolean levels(Speller speller) {
    int length = 1;
    while (speller.peek(length).kind() == Token.Kind.NUMBER
        || speller.peek(length).isMark(",")
        || speller.peek(length).isMark("-")
        || speller.peek(length).kind() == Token.Kind.WORD) {
      length++;
    }
    return speller.peek(length).isMark(")") && speller.skipped(length);
  }

  /** {@code _utf8mb4'a'}, {@code _binary 0x61}: manual §12.3.8. */
  private static boolean introducer(Speller speller, Token token) {
    Token.Kind next = speller.next().kind();
    return token.text().startsWith("_")
        && (next == Token.Kind.STRING || next == Token.Kind.NUMBER)
        && !Words.endsOperand(speller.before())
        && speller.skipped(1);
  }
}
