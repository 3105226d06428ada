package so.buster.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * A place among tokens with what has been spelled of them so far: which brackets are open here, and
 * which token each piece of the text comes from.
 */
final class Speller {
  private static final Set<String> BEHIND_QUERY = Set.of("order", "limit", "offset", "fetch");

  private final List<Token> tokens;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Token> sources = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private String closed = "";
  private int at;

  Speller(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** What the parser is given, and which token each place of it comes from. */
  record Spelling(String text, List<Integer> starts, List<Token> sources) {

    /** The offset in the statement of what stands at this offset of the text. */
    int position(int offset) {
      int piece = Collections.binarySearch(starts, offset);
      piece = piece < 0 ? -piece - 2 : piece;
      return piece < 0 ? -1 : sources.get(piece).start();
    }
  }

  Spelling spelling() {
    return new Spelling(text.toString(), starts, sources);
  }

  boolean atEnd() {
    return at >= tokens.size();
  }

  /** Enters or leaves a bracket. */
  void bracket(Token token) {
    switch (token.text()) {
      case "(" -> open.push(before().kind() == Token.Kind.WORD ? before().text() : "");
      case "[", "{" -> open.push(token.text());
      case ")", "]", "}" -> closed = open.isEmpty() ? "" : open.pop();
      default -> {}
    }
  }

  /** Enters what only looks like a bracket, or is one of a kind of its own. */
  void open(String what) {
    open.push(what);
  }

  void write(String piece, int consumed) {
    if (text.length() > 0) {
      text.append(' ');
    }
    starts.add(text.length());
    sources.add(tokens.get(Math.min(at, tokens.size() - 1)));
    text.append(piece);
    at += consumed;
  }

  void skip(int consumed) {
    at += consumed;
  }

  /** Skips, and says whether there was anything to skip. */
  boolean skipped(int consumed) {
    skip(consumed);
    return consumed > 0;
  }

  /** Writes in place of what is consumed, and says whether that was anything. */
  boolean written(String piece, int consumed) {
    if (consumed > 0) {
      write(piece, consumed);
    }
    return consumed > 0;
  }

  /** The bare word before the innermost open parenthesis, or the bracket or brace that is open. */
  String enclosing() {
    return open.isEmpty() ? "" : open.peek();
  }

  /** What the bracket that was closed last enclosed. */
  String closed() {
    return closed;
  }

  /**
   * The offset behind the parenthesis that opens at this one, if it holds names, numbers, commas
   * and brackets only; 0 if it holds anything that a rule on the tree would have to see.
   */
  int behindNames(int offset) {
    int depth = 0;
    for (int i = offset; at + i < tokens.size(); i++) {
      Token token = peek(i);
      depth += token.isMark("(") ? 1 : token.isMark(")") ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
      if (token.kind() == Token.Kind.STRING
          || token.kind() == Token.Kind.PARAMETER
          || token.kind() == Token.Kind.OPERATOR
          || Words.beginsQuery(token)) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether one of these words or marks stands in the parenthesis that opens at this offset. */
  boolean holdsWord(int offset, Set<String> words) {
    int depth = 0;
    for (int i = offset; at + i < tokens.size(); i++) {
      Token token = peek(i);
      depth += token.isMark("(") ? 1 : token.isMark(")") ? -1 : 0;
      if (depth == 0) {
        return false;
      }
      if (depth == 1 && token.kind() != Token.Kind.QUOTED && words.contains(token.text())) {
        return true;
      }
    }
    return false;
  }

  /** The offset behind the parenthesis that opens at this one. */
  int behind(int offset) {
    int depth = 0;
    int i = offset;
    do {
      depth += peek(i).isMark("(") ? 1 : peek(i).isMark(")") ? -1 : 0;
      i++;
    } while (depth > 0 && at + i < tokens.size());
    return i;
  }

  /**
   * Whether this parenthesis holds a query in parentheses and what goes on behind those: UNION or
   * its like, an order, a limit.
   */
  boolean opensSetOperation() {
    if (!next().isMark("(")) {
      return false;
    }
    Token behind = peek(behind(1));
    return Words.isSetOperation(behind) || Words.isOneOf(behind, BEHIND_QUERY);
  }

  /** The offset behind the parenthesis that opens at this one; 0 if a query stands within. */
  int behindValues(int offset) {
    int depth = 0;
    for (int i = offset; at + i < tokens.size(); i++) {
      Token token = peek(i);
      depth += token.isMark("(") ? 1 : token.isMark(")") ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
      if (Words.beginsQuery(token)) {
        return 0;
      }
    }
    return 0;
  }

  /** Spells the name at this place between quotes, so that the parser takes it for nothing else. */
  void name() {
    Token token = peek(0);
    write(token.kind() == Token.Kind.WORD ? Words.quoted(token) : ShapeText.of(token), 1);
  }

  /**
   * Whether an operand ends before this; what stands behind a dot is a name, whatever word it is.
   */
  boolean behindOperand() {
    return Words.endsOperand(before()) || before().isName() && peek(-2).isMark(".");
  }

  Token next() {
    return peek(1);
  }

  Token peek(int offset) {
    int index = at + offset;
    return index >= 0 && index < tokens.size() ? tokens.get(index) : Words.END;
  }

  Token before() {
    return peek(-1);
  }
}
