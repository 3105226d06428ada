package so.buster.sql;

import java.util.Set;

/** Types, none of which calls or names anything: GoogleSQL reference, "Data types". */
final class BigQueryTypes {
  private static final Set<String> NESTED = Set.of("array", "struct", "range", "map", "function");

  private static final Set<String> UNITS =
      Data.words(
          """
          microsecond millisecond second minute hour day week isoweek month quarter year isoyear
          """);

  private BigQueryTypes() {}

  /** Spells the form that begins here; false if there is none. */
  static boolean apply(Respelling text, Token token) {
    return switch (token.text()) {
      case "array" -> array(text);
      case "struct", "range" -> nested(text);
      case "as" -> isCast(text) && cast(text);
      case "safe_cast" -> text.peek(1).isMark("(") && text.write(quotedCast(token), 1);
      case "from" -> text.bracket().kind.equals("extract") && text.write(",", 1);
      case "at" -> zone(text);
      case "format" -> isCast(text) && isBehindType(text) && text.write(",", 1);
      case "interval" -> interval(text);
      default -> UNITS.contains(token.text()) && unit(text);
    };
  }

  private static Token quotedCast(Token token) {
    return new Token(Token.Kind.QUOTED, "cast", token.start(), token.end());
  }

  /** {@code ARRAY[…]} is a list, {@code ARRAY(SELECT …)} a query. */
  private static boolean array(Respelling text) {
    boolean built = text.peek(1).isMark("[") || text.peek(1).isMark("(");
    return built ? text.skip(1) : nested(text);
  }

  /** {@code ARRAY<STRUCT<a INT64>>[…]}, {@code STRUCT<INT64>(…)}, {@code RANGE<DATE> '…'}. */
  private static boolean nested(Respelling text) {
    int length = length(text, 0);
    if (length <= 1) {
      return false;
    }
    boolean built = text.peek(0).is("struct") && text.peek(length).isMark("(");
    if (built) {
      return text.write("struct", length);
    }
    return text.skip(length);
  }

  /** How many tokens the type that begins at this offset has. */
  private static int length(Respelling text, int offset) {
    int depth = 0;
    int i = offset + 1;
    if (text.peek(i).isMark("<>")) {
      return i + 1 - offset;
    }
    do {
      Token token = text.peek(i);
      depth += token.isMark("<") ? 1 : token.isMark(">") ? -1 : token.isMark(">>") ? -2 : 0;
      boolean part =
          token.isName()
              || token.kind() == Token.Kind.NUMBER
              || token.kind() == Token.Kind.OPERATOR && "<>>".contains(token.text())
              || token.kind() == Token.Kind.PUNCTUATION && ",.()".contains(token.text());
      if (!part) {
        return 0;
      }
      i++;
    } while (depth > 0);
    return depth == 0 && i > offset + 2 ? i - offset : 0;
  }

  private static boolean isCast(Respelling text) {
    return text.bracket().kind.equals("cast");
  }

  /** {@code CAST(a AS NUMERIC(10, 2) …)}: what remains are the operands. */
  private static boolean cast(Respelling text) {
    int end = NESTED.contains(text.peek(1).text()) ? 1 + length(text, 1) : 1;
    if (end <= 1) {
      end = 2;
      while (text.peek(end).isMark(".") && text.peek(end + 1).isName()) {
        end += 2;
      }
    }
    if (text.peek(end).isMark("(")) {
      end = text.behindPlain(end);
    }
    return text.skip(end);
  }

  private static boolean isBehindType(Respelling text) {
    Token before = text.peek(-1);
    return before.isName() || before.isMark(")") || before.isMark(">") || before.isMark(">>");
  }

  /** {@code AT TIME ZONE 'x'}, which only CAST and EXTRACT have. */
  private static boolean zone(Respelling text) {
    boolean zone = text.peek(1).is("time") && text.peek(2).is("zone");
    return zone && text.write(",", 3);
  }

  /** {@code INTERVAL a + 1 DAY}: an operand between two words. */
  private static boolean interval(Respelling text) {
    Token next = text.peek(1);
    if (Words.endsList(next) || next.isMark(",") || next.isMark(">")) {
      return false;
    }
    text.bracket().intervals++;
    return text.skip(1);
  }

  private static boolean unit(Respelling text) {
    Token before = text.peek(-1);
    boolean ends = Words.endsOperand(before) && !before.is("interval") && !before.isMark(".");
    if (!ends || text.bracket().intervals == 0) {
      return false;
    }
    text.bracket().intervals--;
    return text.skip(text.peek(1).is("to") ? 3 : 1);
  }
}
