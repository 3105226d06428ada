package so.buster.sql;

import java.util.Set;

/**
 * Forms of MySQL and MariaDB that JSqlParser lacks, spelled in forms it has: MySQL 8.4 manual
 * §14.4.1 "Operator Precedence", §15.2.13 "SELECT", §10.9.4 "Index Hints". None of them names,
 * calls or writes anything; operands stay in place.
 */
final class MySqlForms {
  /** Behind SELECT they only ask for another way to the same rows. */
  private static final Set<String> MODIFIERS =
      Data.words(
          """
          high_priority straight_join sql_small_result sql_big_result sql_buffer_result
          sql_cache sql_no_cache sql_calc_found_rows
          """);

  private static final Set<String> UNITS =
      Data.words(
          """
          microsecond second minute hour day week month quarter year second_microsecond
          minute_microsecond minute_second hour_microsecond hour_second hour_minute
          day_microsecond day_second day_minute day_hour year_month
          """);

  private MySqlForms() {}

  /** Spells the form that begins here; false if there is none. */
  static boolean apply(Speller speller, Token token) {
    boolean behindOperand = Words.endsOperand(speller.before());
    return switch (token.text()) {
      case "div", "mod" -> behindOperand && speller.written("+", 1);
      case "xor" -> behindOperand && speller.written("or", 1);
      case "rlike", "regexp" -> speller.written("like", 1);
      case "sounds" -> behindOperand && speller.next().is("like") && speller.skipped(1);
      case "member" -> behindOperand && speller.next().is("of") && speller.written("=", 2);
      case "binary" -> !behindOperand && isOperator(speller) && speller.skipped(1);
      case "collate" -> behindOperand && speller.skipped(2);
      case "distinctrow" -> speller.written("distinct", 1);
      case "straight_join" -> behindOperand ? speller.written("join", 1) : modifier(speller, token);
      case "use", "force", "ignore" -> behindOperand && indexHint(speller);
      case "partition" ->
          behindOperand && speller.next().isMark("(") && speller.skipped(speller.behindNames(1));
      case "with" -> with(speller);
      case "match" -> fullText(speller) && speller.skipped(1);
      case "against" -> behindOperand && speller.written("+", 1);
      case "in" -> speller.enclosing().equals("against") && searchMode(speller);
      case "separator" -> speller.enclosing().equals("group_concat") && speller.skipped(2);
      case "using" -> speller.enclosing().equals("char") && speller.skipped(2);
      case "rows" -> examined(speller);
      case "limit" ->
          speller.next().is("rows") && speller.peek(2).is("examined") && speller.skipped(4);
      case "interval" -> interval(speller);
      case "as" -> dynamicColumn(speller) || typed(speller);
      default -> introducer(speller, token) || modifier(speller, token) || unit(speller, token);
    };
  }

  /** {@code BINARY a} compares bytes; the type of a cast stays. */
  private static boolean isOperator(Speller speller) {
    return !speller.before().is("as") && !speller.before().isMark("::");
  }

  private static boolean modifier(Speller speller, Token token) {
    boolean select =
        speller.before().is("select")
            || speller.before().is("distinct")
            || speller.before().is("all")
            || speller.before().is("distinctrow")
            || Words.isOneOf(speller.before(), MODIFIERS);
    return select && MODIFIERS.contains(token.text()) && speller.skipped(1);
  }

  /** {@code USE INDEX FOR ORDER BY (a, b)}: names up to the parenthesis, of indexes only. */
  private static boolean indexHint(Speller speller) {
    if (!speller.next().is("index") && !speller.next().is("key")) {
      return false;
    }
    int open = 2;
    if (speller.peek(open).is("for")) {
      open += speller.peek(open + 1).is("join") ? 2 : 3;
    }
    return speller.peek(open).isMark("(") && speller.skipped(speller.behindNames(open));
  }

  /** {@code GROUP BY a WITH ROLLUP}; {@code AGAINST ('a' WITH QUERY EXPANSION)}. */
  private static boolean with(Speller speller) {
    if (speller.next().is("rollup")) {
      return speller.skipped(2);
    }
    return speller.next().is("query") && speller.peek(2).is("expansion") && speller.skipped(3);
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

  /** MariaDB: {@code LIMIT 5 ROWS EXAMINED 100} gives up early, which is said by a warning. */
  private static boolean examined(Speller speller) {
    return speller.next().is("examined")
        && speller.peek(2).kind() == Token.Kind.NUMBER
        && speller.skipped(3);
  }

  /** {@code INTERVAL a + 1 DAY}: the operand stays; INTERVAL(a, b, c) is a function. */
  private static boolean interval(Speller speller) {
    return !Words.endsOperand(speller.before())
        && (!speller.next().isMark("(") || UNITS.contains(behindParenthesis(speller).text()))
        && speller.skipped(1);
  }

  private static Token behindParenthesis(Speller speller) {
    int depth = 0;
    for (int i = 1; !speller.peek(i).equals(Words.END); i++) {
      depth += speller.peek(i).isMark("(") ? 1 : speller.peek(i).isMark(")") ? -1 : 0;
      if (depth == 0) {
        return speller.peek(i + 1);
      }
    }
    return Words.END;
  }

  private static boolean unit(Speller speller, Token token) {
    return UNITS.contains(token.text())
        && Words.endsOperand(speller.before())
        && !speller.before().isMark(".")
        && insideInterval(speller)
        && speller.skipped(1);
  }

  private static boolean insideInterval(Speller speller) {
    int depth = 0;
    for (int i = -1; !speller.peek(i).equals(Words.END); i--) {
      Token token = speller.peek(i);
      depth += token.isMark(")") ? 1 : token.isMark("(") ? -1 : 0;
      if (depth < 0 || depth == 0 && (token.isMark(",") || token.is("select"))) {
        return false;
      }
      if (depth == 0 && token.is("interval")) {
        return true;
      }
    }
    return false;
  }

  /** MariaDB: {@code COLUMN_CREATE('a', 1 AS INTEGER)} says the type of a value. */
  private static boolean dynamicColumn(Speller speller) {
    return (speller.enclosing().startsWith("column_")
            || speller.enclosing().equals("weight_string"))
        && type(speller);
  }

  /** {@code CAST(a AS UNSIGNED INTEGER)}, {@code CAST(a AS CHAR CHARACTER SET utf8mb4)}. */
  private static boolean typed(Speller speller) {
    return speller.enclosing().equals("cast") && speller.written("as text", typeLength(speller));
  }

  private static boolean type(Speller speller) {
    return speller.skipped(typeLength(speller));
  }

  /** Words, and numbers between parentheses, up to what ends the type. */
  private static int typeLength(Speller speller) {
    int length = 1;
    while (speller.peek(length).isName()) {
      length++;
      if (speller.peek(length).isMark("(")) {
        int behind = speller.behindNames(length);
        if (behind == 0) {
          return 0;
        }
        length = behind;
      }
    }
    boolean ends = speller.peek(length).isMark(",") || speller.peek(length).isMark(")");
    return ends && length > 1 ? length : 0;
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
