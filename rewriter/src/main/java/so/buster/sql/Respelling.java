package so.buster.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A place among tokens with what has been written instead of them so far. */
final class Respelling {
  private final List<Token> tokens;
  private final List<Token> written = new ArrayList<>();
  private final Deque<Bracket> open = new ArrayDeque<>();
  private int at;

  Respelling(List<Token> tokens) {
    this.tokens = tokens;
    open.push(new Bracket("", ""));
  }

  /** What is known about an open bracket: what it is to its surroundings, what ends it. */
  static final class Bracket {
    /** The word before it that makes it special; empty if none does. */
    final String kind;

    /** What is written for the bracket that closes it. */
    final String close;

    /** How many intervals wait for their unit. */
    int intervals;

    Bracket(String kind, String close) {
      this.kind = kind;
      this.close = close;
    }
  }

  /** Words and marks, separated by blanks, as tokens that stand at an offset. */
  static List<Token> tokens(String text, int start) {
    List<Token> tokens = new ArrayList<>();
    for (String piece : text.split(" ")) {
      boolean word = !piece.isEmpty() && Characters.isWordStart(piece.charAt(0));
      boolean number = !piece.isEmpty() && Characters.isDigit(piece.charAt(0));
      boolean mark = piece.equals("(") || piece.equals(")") || piece.equals(",");
      if (!piece.isEmpty()) {
        Token.Kind kind =
            word
                ? Token.Kind.WORD
                : number ? Token.Kind.NUMBER : mark ? Token.Kind.PUNCTUATION : Token.Kind.OPERATOR;
        tokens.add(new Token(kind, piece, start, start));
      }
    }
    return tokens;
  }

  boolean atEnd() {
    return at >= tokens.size();
  }

  List<Token> tokens() {
    return tokens;
  }

  int index() {
    return at;
  }

  List<Token> written() {
    return written;
  }

  /** The innermost bracket that is open; the statement itself if none is. */
  Bracket bracket() {
    return open.element();
  }

  void open(String opening, String kind, String close) {
    write(opening, 1);
    open.push(new Bracket(kind, close));
  }

  /** Closes the innermost bracket. */
  void close() {
    write(open.size() > 1 ? open.pop().close : peek(0).text(), 1);
  }

  Token peek(int offset) {
    int index = at + offset;
    return index >= 0 && index < tokens.size() ? tokens.get(index) : Words.END;
  }

  /** What was written last. */
  Token last() {
    return written.isEmpty() ? Words.END : written.get(written.size() - 1);
  }

  boolean copy(int count) {
    written.addAll(tokens.subList(at, Math.min(at + count, tokens.size())));
    return skip(count);
  }

  boolean skip(int count) {
    at += count;
    return count > 0;
  }

  /** Writes this text for so many tokens. */
  boolean write(String text, int consumed) {
    written.addAll(tokens(text, peek(0).start()));
    at += consumed;
    return true;
  }

  boolean write(Token token, int consumed) {
    written.add(token);
    at += consumed;
    return true;
  }

  /**
   * The offset behind the parenthesis that opens at this one, if no query and no call could be in
   * it; 0 otherwise.
   */
  int behindPlain(int offset) {
    int depth = 0;
    for (int i = offset; !peek(i).equals(Words.END); i++) {
      Token token = peek(i);
      depth += token.isMark("(") ? 1 : token.isMark(")") ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
      if (token.isMark("(") && i > offset && peek(i - 1).isName() || Words.beginsQuery(token)) {
        return 0;
      }
    }
    return 0;
  }
}
