package so.buster.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Spells a query so that JSqlParser, which blends many dialects, can build its tree. What is
 * changed cannot matter to any rule: operators between two operands become others, operators before
 * an operand go, type names before a literal go. Names, calls, clauses, commas and brackets stay,
 * and the rules on functions, secrets and tripwire words look at the original tokens anyway.
 */
final class Bridge {
  private final List<Token> tokens;
  private final Dialect dialect;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Token> sources = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private String closed = "";
  private int at;

  private Bridge(List<Token> tokens, Dialect dialect) {
    this.tokens = tokens;
    this.dialect = dialect;
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

  static Spelling spell(List<Token> tokens, Dialect dialect) {
    boolean reorder = dialect == Dialect.DUCKDB;
    return new Bridge(reorder ? FromFirst.reordered(tokens) : tokens, dialect).spell();
  }

  private Spelling spell() {
    while (at < tokens.size()) {
      Token token = peek(0);
      switch (token.kind()) {
        case OPERATOR -> operator(token);
        case WORD -> word(token);
        case PUNCTUATION -> punctuation(token);
        case QUOTED, STRING, NUMBER, PARAMETER -> keep(token);
      }
    }
    return new Spelling(text.toString(), starts, sources);
  }

  private void operator(Token token) {
    if (token.text().equals("*")) {
      star(token);
    } else if (Words.endsOperand(before())) {
      if (token.text().equals("%") && Words.endsLimit(next())) {
        skip(1);
      } else {
        write(binary(token.text()), 1);
      }
    } else {
      skip(1);
    }
  }

  /** {@code FROM t *} reads the tables that inherit from it too: a mark without meaning here. */
  private void star(Token token) {
    boolean inherits = before().isName() && Words.endsTable(next());
    if (inherits && Words.endsOperand(before())) {
      skip(1);
    } else {
      keep(token);
    }
  }

  /** Comparisons stay, for the parser knows where they may stand; lambdas and names stay. */
  private String binary(String operator) {
    boolean quantified = next().is("any") || next().is("all") || next().is("some");
    if (enclosing().equals("[")) {
      return "+";
    }
    return switch (operator) {
      case "=", "<>", "!=", "<", ">", "<=", ">=", "=>" -> operator;
      case "->" -> dialect == Dialect.DUCKDB && before().isName() ? operator : "+";
      default -> quantified ? "=" : "+";
    };
  }

  private void word(Token token) {
    if (token.is("operator") && next().isMark("(")) {
      namedOperator();
    } else if (token.is("using") && next().kind() == Token.Kind.OPERATOR) {
      skip(2);
    } else if (token.is("is") && isPredicate(1)) {
      predicate();
    } else if (next().kind() == Token.Kind.STRING && Words.isTypeName(token)) {
      skip(1);
    } else if (isLabel() || before().isMark(".") && !next().isMark("(")) {
      name(token);
    } else if (dialect == Dialect.DUCKDB && DuckDbForms.apply(this, token)) {
      return;
    } else if (PostgresForms.apply(this, token)) {
      return;
    } else if (Words.needsQuotes(tokens, at)) {
      name(token);
    } else {
      keep(token);
    }
  }

  /** {@code a OPERATOR(pg_catalog.+) b}, PostgreSQL manual §4.2.5. */
  private void namedOperator() {
    int length = 2;
    while (!peek(length).isMark(")") && at + length < tokens.size()) {
      length++;
    }
    if (Words.endsOperand(before())) {
      write("+", length + 1);
    } else {
      skip(length + 1);
    }
  }

  /** Whether a predicate of one word follows {@code IS [NOT]} that the parser does not know. */
  private boolean isPredicate(int offset) {
    int i = peek(offset).is("not") ? offset + 1 : offset;
    return peek(i).is("json")
        || peek(i).is("document")
        || peek(i).is("normalized")
        || peek(i + 1).is("normalized");
  }

  /** {@code IS [NOT] JSON OBJECT WITH UNIQUE KEYS} and its like ask what {@code IS NULL} asks. */
  private void predicate() {
    int length = 1;
    while (Words.isPredicateWord(peek(length))) {
      length++;
    }
    write("is null", length);
  }

  /** Whether a label stands here, which may be any word. */
  private boolean isLabel() {
    return before().is("as") && (Words.endsList(next()) || next().isMark(","));
  }

  private void name(Token token) {
    write(token.kind() == Token.Kind.WORD ? Words.quoted(token) : ShapeText.of(token), 1);
  }

  private void punctuation(Token token) {
    if (token.isMark(",") && isOneLiteralOfMany()) {
      skip(2);
    } else if (token.isMark(",") && Words.endsList(next()) && dialect == Dialect.DUCKDB) {
      skip(1);
    } else if (token.isMark(":") && enclosing().equals("[")) {
      slice();
    } else if (token.isMark(".") && isMethodOfValue()) {
      write("+", 1);
    } else {
      bracket(token);
      keep(token);
      if (token.isMark("(") && enclosing().equals("filter") && !peek(0).is("where")) {
        write("where", 0);
      }
    }
  }

  private void bracket(Token token) {
    switch (token.text()) {
      case "(" -> open.push(before().kind() == Token.Kind.WORD ? before().text() : "");
      case "[", "{" -> open.push(token.text());
      case ")", "]", "}" -> closed = open.isEmpty() ? "" : open.pop();
      default -> {}
    }
  }

  /** {@code a[1:]}, {@code a[:2:1]}, {@code a[:]}: the bounds of a slice are operands like any. */
  private void slice() {
    boolean from = !before().isMark("[") && !before().isMark(":");
    boolean to = !next().isMark("]") && !next().isMark(":");
    if (from && to) {
      write("+", 1);
    } else if (before().isMark("[") && next().isMark("]")) {
      write("1", 1);
    } else {
      skip(1);
    }
  }

  /** {@code 'a'.upper()}, {@code (a || b).upper()}: the call stays a call. */
  private boolean isMethodOfValue() {
    boolean value = before().isValue() || before().isMark(")") || before().isMark("]");
    return value && next().isName() && peek(2).isMark("(");
  }

  /** In a list of literals one says as much as a hundred thousand. */
  private boolean isOneLiteralOfMany() {
    return before().isValue()
        && next().isValue()
        && (peek(-2).isMark(",") || peek(-2).isMark("("))
        && (peek(2).isMark(",") || peek(2).isMark(")"));
  }

  private void keep(Token token) {
    write(ShapeText.of(token), 1);
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
