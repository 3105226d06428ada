package so.buster.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Names of projects with dashes, which need no quotes where a table stands: GoogleSQL reference,
 * "Lexical structure and syntax", "Table paths". Anywhere else a dash subtracts, so they are put
 * together only behind the words and the commas of a FROM clause, and only where nothing stands
 * between their parts.
 */
final class BigQueryNames {
  private static final Set<String> ENDS_FROM =
      Data.words("select where group having qualify window order limit union intersect except");

  private final List<Token> tokens;
  private final Deque<Boolean> from = new ArrayDeque<>();
  private boolean tables;

  private BigQueryNames(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The same tokens with such names as quoted ones. */
  static List<Token> joined(List<Token> tokens) {
    boolean dashes = tokens.stream().anyMatch(token -> token.isMark("-"));
    return dashes ? new BigQueryNames(tokens).joined() : tokens;
  }

  private List<Token> joined() {
    List<Token> joined = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean path = token.kind() == Token.Kind.WORD && beginsTable(i);
      int end = path ? end(i) : i + 1;
      joined.add(end > i + 1 ? name(i, end) : token);
      enter(token);
      i = end - 1;
    }
    return joined;
  }

  private boolean beginsTable(int i) {
    Token before = i == 0 ? Words.END : tokens.get(i - 1);
    return before.is("from")
        || before.is("join")
        || before.is("table")
        || before.is("model")
        || before.isMark(",") && tables;
  }

  private void enter(Token token) {
    if (token.isMark("(") || token.isMark("[")) {
      from.push(tables);
      tables = false;
    } else if (token.isMark(")") || token.isMark("]")) {
      tables = !from.isEmpty() && from.pop();
    } else if (token.is("from") || token.is("join")) {
      tables = true;
    } else if (Words.isOneOf(token, ENDS_FROM) || token.isMark("|>")) {
      tables = false;
    }
  }

  /** The index behind the first part of a path, which dashes may hold together. */
  private int end(int start) {
    int end = start + 1;
    while (end + 1 < tokens.size()
        && tokens.get(end).isMark("-")
        && touches(end)
        && touches(end + 1)
        && isPart(tokens.get(end + 1))) {
      end += 2;
    }
    return end;
  }

  /** Whether a name might go on here, so that it matters what touches what and what numbers say. */
  static boolean touchesDash(List<Token> tokens, int index) {
    return index > 0 && joins(tokens, index - 1)
        || index + 1 < tokens.size() && joins(tokens, index);
  }

  private static boolean joins(List<Token> tokens, int index) {
    Token left = tokens.get(index);
    Token right = tokens.get(index + 1);
    return left.end() == right.start() && (left.isMark("-") || right.isMark("-"));
  }

  private static boolean isPart(Token token) {
    boolean number = token.kind() == Token.Kind.NUMBER && ShapeText.isInteger(token.text());
    return number || token.kind() == Token.Kind.WORD;
  }

  private boolean touches(int i) {
    return tokens.get(i - 1).end() == tokens.get(i).start();
  }

  private Token name(int start, int end) {
    StringBuilder name = new StringBuilder();
    for (Token part : tokens.subList(start, end)) {
      name.append(part.text());
    }
    int from = tokens.get(start).start();
    return new Token(Token.Kind.QUOTED, name.toString(), from, tokens.get(end - 1).end());
  }
}
