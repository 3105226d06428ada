package so.buster.sql;

import java.util.Set;

/**
 * Types as DuckDB writes them (manual, "Data Types", "Nested Types"): {@code DECIMAL(10, 2)[]},
 * {@code STRUCT(a INTEGER, b VARCHAR)}, {@code ENUM ('a', 'b')}, {@code s.my_type}. Nothing in them
 * is read or called.
 */
final class DuckDbTypes {
  private static final Set<String> DESCRIBING = Set.of("describe", "desc", "summarize", "show");

  private static final Set<String> FIELDS =
      Data.words("year years month months day days hour hours minute minutes second seconds");

  private DuckDbTypes() {}

  /** How many tokens of a type stand at this offset; 0 if it is not surely one. */
  static int length(Speller speller, int offset) {
    if (!speller.peek(offset).isName()) {
      return 0;
    }
    int at = offset + 1;
    while (speller.peek(at).isMark(".") && speller.peek(at + 1).isName()) {
      at += 2;
    }
    boolean two = speller.peek(at).is("precision") || speller.peek(at).is("varying");
    at += two ? 1 : 0;
    if (speller.peek(offset).is("interval") && Words.isOneOf(speller.peek(at), FIELDS)) {
      at += speller.peek(at + 1).is("to") && Words.isOneOf(speller.peek(at + 2), FIELDS) ? 3 : 1;
    }
    if (speller.peek(at).isMark("(")) {
      int behind = behindModifiers(speller, at);
      if (behind == 0) {
        return 0;
      }
      at = behind;
    }
    boolean zone = speller.peek(at).is("with") || speller.peek(at).is("without");
    at += zone && speller.peek(at + 1).is("time") && speller.peek(at + 2).is("zone") ? 3 : 0;
    return behindBounds(speller, at) - offset;
  }

  private static int behindBounds(Speller speller, int from) {
    int at = from;
    while (true) {
      int open = speller.peek(at).is("array") ? at + 1 : at;
      int close = speller.peek(open + 1).kind() == Token.Kind.NUMBER ? open + 2 : open + 1;
      if (speller.peek(open).isMark("[") && speller.peek(close).isMark("]")) {
        at = close + 1;
      } else {
        return open;
      }
    }
  }

  /** Names, literals, commas and brackets only; 0 if it holds anything else. */
  static int behindModifiers(Speller speller, int offset) {
    int depth = 0;
    for (int i = offset; !speller.peek(i).equals(Words.END); i++) {
      Token token = speller.peek(i);
      depth += token.isMark("(") ? 1 : token.isMark(")") ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
      boolean odd =
          token.kind() == Token.Kind.OPERATOR
              || token.kind() == Token.Kind.PARAMETER
              || Words.beginsQuery(token)
              || Words.isOneOf(token, DESCRIBING);
      if (odd) {
        return 0;
      }
    }
    return 0;
  }

  /** The same for a constant that is computed: no query hides in it. */
  static int behindConstant(Speller speller, int offset) {
    int end = speller.behindValues(offset);
    for (int i = offset; i < end; i++) {
      if (Words.isOneOf(speller.peek(i), DESCRIBING)
          || Words.isOneOf(speller.peek(i), Pivots.WORDS)) {
        return 0;
      }
    }
    return end;
  }
}
