package so.buster.sql;

import java.util.ArrayList;
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
  private final List<String> pieces = new ArrayList<>();
  private int at;

  private Bridge(List<Token> tokens, Dialect dialect) {
    this.tokens = tokens;
    this.dialect = dialect;
  }

  static String text(List<Token> tokens, Dialect dialect) {
    return new Bridge(tokens, dialect).text();
  }

  private String text() {
    while (at < tokens.size()) {
      Token token = token(0);
      switch (token.kind()) {
        case OPERATOR -> operator(token);
        case WORD -> word(token);
        case PUNCTUATION -> punctuation(token);
        case QUOTED, STRING, NUMBER, PARAMETER -> keep(token);
      }
    }
    return String.join(" ", pieces);
  }

  private void operator(Token token) {
    if (token.text().equals("*")) {
      keep(token);
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

  /** Comparisons stay, for the parser knows where they may stand; lambdas and names stay. */
  private String binary(String operator) {
    boolean quantified = next().is("any") || next().is("all") || next().is("some");
    return switch (operator) {
      case "=", "<>", "!=", "<", ">", "<=", ">=", "=>" -> operator;
      case "->" -> dialect == Dialect.DUCKDB ? operator : "+";
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
    } else if (dialect == Dialect.DUCKDB && DuckDbForms.apply(this, token)) {
      return;
    } else if (Words.needsQuotes(tokens, at)) {
      write('"' + token.text() + '"', 1);
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
    boolean binary = Words.endsOperand(before());
    skip(length + 1);
    if (binary) {
      pieces.add("+");
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

  private void punctuation(Token token) {
    boolean trailing = token.isMark(",") && Words.endsList(next());
    if (trailing && dialect == Dialect.DUCKDB) {
      skip(1);
    } else {
      keep(token);
    }
  }

  private void keep(Token token) {
    write(ShapeText.of(token), 1);
  }

  void write(String piece, int consumed) {
    pieces.add(piece);
    at += consumed;
  }

  void skip(int consumed) {
    at += consumed;
  }

  Token next() {
    return peek(1);
  }

  Token peek(int offset) {
    return at + offset < tokens.size() ? tokens.get(at + offset) : Words.END;
  }

  Token before() {
    return at > 0 ? tokens.get(at - 1) : Words.END;
  }

  private Token token(int offset) {
    return tokens.get(at + offset);
  }
}
