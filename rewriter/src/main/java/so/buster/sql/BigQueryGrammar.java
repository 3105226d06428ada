package so.buster.sql;

import java.util.List;
import java.util.Set;

/**
 * Words of GoogleSQL that are grammar only in their place, though it reserves none of them: a
 * parenthesis may follow them there without a call. A function of a user's may have any of these
 * names, so each place is one in which no function can be called.
 */
final class BigQueryGrammar {
  /** Words before the number of an element: "Array subscript operator". */
  static final Set<String> SUBSCRIPTS = Set.of("offset", "ordinal", "safe_offset", "safe_ordinal");

  private static final int NOWHERE = -1;

  private static final Set<String> WEEKDAYS =
      Data.words("sunday monday tuesday wednesday thursday friday saturday");

  private static final Set<String> PIPE_OPERATORS = Set.of("extend", "aggregate", "assert");

  /** Words behind which an expression begins although they are not reserved. */
  private static final Set<String> BEFORE_OPERAND =
      Data.words(
          "value extend aggregate assert call log offset max min table model name format zone");

  private BigQueryGrammar() {}

  /** Whether the bare word that stands here, before a parenthesis, calls nothing. */
  static boolean opens(List<Token> tokens, int index) {
    Token before = index == 0 ? Words.END : tokens.get(index - 1);
    return switch (tokens.get(index).text()) {
      case "offset", "ordinal", "safe_offset", "safe_ordinal" ->
          before.isMark("[") && index > 1 && endsOperand(tokens.get(index - 2))
              || tokens.get(index).is("offset") && isCount(before);
      case "week" -> isWeekday(tokens, index);
      // Behind BY NAME of a set operation stands its second query.
      case "name" -> before.is("by") && index > 2 && isSetMode(tokens.get(index - 2));
      case "pivot", "unpivot" -> isPivot(tokens, index + 1);
      case "options" -> index > 2 && tokens.get(index - 2).is("with") && isPrivacy(tokens, index);
      default -> before.isMark("|>") && Words.isOneOf(tokens.get(index), PIPE_OPERATORS);
    };
  }

  private static boolean isSetMode(Token token) {
    return token.is("all") || token.is("distinct");
  }

  private static boolean endsOperand(Token token) {
    return Words.endsOperand(token)
        && !BigQueryForms.isReserved(token)
        && !Words.isOneOf(token, BEFORE_OPERAND);
  }

  /** {@code LIMIT 1 OFFSET (2)}: behind a value no call begins. */
  private static boolean isCount(Token before) {
    return before.isValue() || before.kind() == Token.Kind.VARIABLE || before.isMark(")");
  }

  /**
   * {@code DATE_TRUNC(a, WEEK(MONDAY))}, {@code DATE_DIFF(a, b, WEEK(MONDAY))}, {@code
   * EXTRACT(WEEK(MONDAY) FROM a)}: a part of dates where these functions take nothing else.
   */
  private static boolean isWeekday(List<Token> tokens, int index) {
    boolean day =
        index + 3 < tokens.size()
            && Words.isOneOf(tokens.get(index + 2), WEEKDAYS)
            && tokens.get(index + 3).isMark(")");
    int depth = 0;
    int arguments = 0;
    for (int i = index - 1; day && i > 0; i--) {
      Token token = tokens.get(i);
      depth += Nesting.closes(token) ? 1 : Nesting.opens(token) ? -1 : 0;
      arguments += depth == 0 && token.isMark(",") ? 1 : 0;
      if (depth < 0) {
        Token function = tokens.get(i - 1);
        boolean qualified = i > 1 && tokens.get(i - 2).isMark(".");
        int place = function.kind() == Token.Kind.WORD ? place(function.text()) : NOWHERE;
        boolean first = place > 0 || i == index - 1;
        return token.isMark("(") && !qualified && first && place == arguments;
      }
    }
    return false;
  }

  /** How many arguments stand before the part of dates that this function takes. */
  private static int place(String function) {
    return switch (function) {
      case "extract" -> 0;
      case "date_trunc", "datetime_trunc", "timestamp_trunc", "last_day" -> 1;
      case "date_diff", "datetime_diff", "timestamp_diff" -> 2;
      default -> NOWHERE;
    };
  }

  /** The reserved word FOR stands between the parentheses of no call. */
  static boolean isPivot(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.isMark("(") ? 1 : token.isMark(")") ? -1 : 0;
      if (depth == 0) {
        return false;
      }
      if (depth == 1 && token.is("for")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPrivacy(List<Token> tokens, int index) {
    return index > 2 && tokens.get(index - 3).is("select");
  }
}
