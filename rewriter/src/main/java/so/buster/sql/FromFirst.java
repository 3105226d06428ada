package so.buster.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * DuckDB's {@code FROM t}, {@code FROM t SELECT a WHERE b} (manual, "FROM and JOIN", "FROM-First
 * Syntax") in the usual order of clauses.
 */
final class FromFirst {
  private static final Set<String> BEFORE =
      Set.of("union", "except", "intersect", "all", "summarize", "describe", "show");

  private static final Set<String> CLAUSES =
      Data.words(
          """
          where group having window qualify order limit offset union except intersect
          """);

  private FromFirst() {}

  /** The same tokens, with each select list in front of its FROM clause, and one where none is. */
  static List<Token> reordered(List<Token> tokens) {
    List<Token> reordered = new ArrayList<>(tokens);
    for (int i = 0; i < reordered.size(); i++) {
      if (reordered.get(i).is("from") && beginsQuery(reordered, i)) {
        i += moveList(reordered, i);
      }
    }
    return reordered;
  }

  /** Whether a query may begin with the word that stands here. */
  static boolean beginsQuery(List<Token> tokens, int i) {
    if (i == 0) {
      return true;
    }
    Token before = tokens.get(i - 1);
    Token earlier = i > 1 ? tokens.get(i - 2) : Words.END;
    return before.isMark("(") && !earlier.is("trim")
        || Words.isOneOf(before, BEFORE) && !earlier.isMark(".")
        || before.is("name") && earlier.is("by")
        || before.is("desc") && earlier.isMark("(")
        || (before.isMark(")") || before.isMark(",") && earlier.isMark(")"))
            && followsWith(tokens, i);
  }

  /** Whether nothing but a WITH clause stands before this at its depth. */
  private static boolean followsWith(List<Token> tokens, int from) {
    int depth = 0;
    for (int i = from - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      depth += token.isMark(")") ? 1 : token.isMark("(") ? -1 : 0;
      if (depth < 0 || depth == 0 && (token.is("select") || token.is("from"))) {
        return false;
      }
      if (depth == 0 && token.is("with")) {
        return true;
      }
    }
    return false;
  }

  /** Moves or makes the list; says how many tokens now stand in front. */
  private static int moveList(List<Token> tokens, int from) {
    int select = next(tokens, from + 1, Set.of("select"));
    boolean own = select < tokens.size() && tokens.get(select).is("select");
    if (!own || select > next(tokens, from + 1, CLAUSES)) {
      int start = tokens.get(from).start();
      tokens.add(from, new Token(Token.Kind.WORD, "select", start, start));
      tokens.add(from + 1, new Token(Token.Kind.OPERATOR, "*", start, start));
      return 2;
    }
    List<Token> list = tokens.subList(select, next(tokens, select + 1, CLAUSES));
    List<Token> moved = List.copyOf(list);
    list.clear();
    tokens.addAll(from, moved);
    return moved.size();
  }

  /** The index of the first of these words at this depth, or of what ends the depth. */
  static int next(List<Token> tokens, int from, Set<String> words) {
    int depth = 0;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean closes = token.isMark(")") || token.isMark("]") || token.isMark("}");
      boolean opens = token.isMark("(") || token.isMark("[") || token.isMark("{");
      boolean field = i > 0 && tokens.get(i - 1).isMark(".");
      boolean sample = token.is("using") && i + 1 < tokens.size() && tokens.get(i + 1).is("sample");
      if (depth == 0 && (closes || !field && Words.isOneOf(token, words) || sample)) {
        return i;
      }
      depth += opens ? 1 : closes ? -1 : 0;
    }
    return tokens.size();
  }
}
