package so.buster.sql;

import java.util.ArrayList;
import java.util.List;

/** Reads a statement from left to right; what does not fit is refused where it stands. */
final class TokenCursor {
  private final List<Token> tokens;
  private int index;

  TokenCursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The next token; {@link Words#END} behind the last. */
  Token peek() {
    return index < tokens.size() ? tokens.get(index) : Words.END;
  }

  /** The token this far behind the next one. */
  Token peek(int offset) {
    return index + offset < tokens.size() ? tokens.get(index + offset) : Words.END;
  }

  Token take() {
    Token token = peek();
    index++;
    return token;
  }

  boolean atEnd() {
    return index >= tokens.size();
  }

  /** Goes on if the next token is this bare word. */
  boolean accept(String word) {
    boolean accepted = peek().is(word);
    index += accepted ? 1 : 0;
    return accepted;
  }

  boolean acceptMark(String mark) {
    boolean accepted = peek().isMark(mark);
    index += accepted ? 1 : 0;
    return accepted;
  }

  /** Each of these bare words, one after the other. */
  void expect(String... words) {
    for (String word : words) {
      if (!accept(word)) {
        throw unknown();
      }
    }
  }

  void expectMark(String mark) {
    if (!acceptMark(mark)) {
      throw unknown();
    }
  }

  void expectEnd() {
    if (!atEnd()) {
      throw unknown();
    }
  }

  /** A bare word or a quoted name. */
  String name() {
    if (!peek().isName()) {
      throw unknown();
    }
    return take().text();
  }

  /** {@code a.b.c}. */
  List<String> path() {
    List<String> parts = new ArrayList<>();
    do {
      parts.add(name());
    } while (acceptMark("."));
    return List.copyOf(parts);
  }

  /** The text of a literal or word with its sign; nothing that would have to be computed. */
  String literal() {
    String sign = acceptMark("-") ? "-" : acceptMark("+") ? "+" : "";
    Token token = peek();
    boolean number = token.kind() == Token.Kind.NUMBER;
    boolean word = token.isName() || token.kind() == Token.Kind.STRING;
    if (!number && !(word && sign.isEmpty()) || token.text().equals(Token.OPAQUE)) {
      throw unknown();
    }
    return sign + take().text();
  }

  /** {@code a, 'b', -3}. */
  List<String> literals() {
    List<String> values = new ArrayList<>();
    do {
      values.add(literal());
    } while (acceptMark(","));
    return List.copyOf(values);
  }

  Fault unknown() {
    return new Fault(Reason.UNKNOWN_SYNTAX, peek().start());
  }
}
