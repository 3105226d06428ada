package so.buster.sql;

import java.util.List;

/**
 * Spells a query so that JSqlParser, which blends many dialects, can build its tree. What is
 * changed cannot matter to any rule: operators between two operands become others, operators before
 * an operand go, type names before a literal go. Names, calls, clauses, commas and brackets stay,
 * and the rules on functions, secrets and tripwire words look at the original tokens anyway.
 */
final class Bridge {
  private final Speller speller;
  private final Language language;
  private final ParserWords parserWords;
  private final Dialect dialect;

  private Bridge(List<Token> tokens, Dialect dialect) {
    this.speller = new Speller(tokens);
    this.language = Language.of(dialect);
    this.parserWords = ParserWords.of(dialect);
    this.dialect = dialect;
  }

  /** The whole query, spelled. */
  static Speller.Spelling spell(List<Token> tokens, Dialect dialect) {
    return new Bridge(Language.of(dialect).reordered(tokens), dialect).spell();
  }

  private Speller.Spelling spell() {
    while (!speller.atEnd()) {
      Token token = peek(0);
      switch (token.kind()) {
        case OPERATOR -> operator(token);
        case WORD -> word(token);
        case PUNCTUATION -> punctuation(token);
        case STRING -> string(token);
        case QUOTED, NUMBER, PARAMETER, VARIABLE -> keep(token);
      }
    }
    return speller.spelling();
  }

  /** Strings side by side are one string where they are legal. */
  private void string(Token token) {
    if (before().kind() == Token.Kind.STRING) {
      speller.skip(1);
    } else {
      keep(token);
    }
  }

  private void operator(Token token) {
    if (token.text().equals("*")) {
      star(token);
    } else if (Words.endsOperand(before())) {
      if (token.text().equals("%") && Words.endsLimit(next())) {
        speller.skip(1);
      } else {
        speller.write(binary(token.text()), 1);
      }
    } else {
      speller.skip(1);
    }
  }

  /** {@code FROM t *} reads the tables that inherit from it too: a mark without meaning here. */
  private void star(Token token) {
    boolean inherits = before().isName() && Words.endsTable(next());
    if (inherits && Words.endsOperand(before())) {
      speller.skip(1);
    } else {
      keep(token);
    }
  }

  /** Comparisons stay, for the parser knows where they may stand; lambdas and names stay. */
  private String binary(String operator) {
    boolean quantified = next().is("any") || next().is("all") || next().is("some");
    if (speller.enclosing().equals("[")) {
      return "+";
    }
    return switch (language.operator(operator)) {
      case "=", "<>", "!=", "<", ">", "<=", ">=" -> isCompared() ? "+" : "=";
      case "=>" -> "=>";
      case "and" -> "and";
      case "or" -> "or";
      case "->" -> dialect == Dialect.DUCKDB && before().isName() ? operator : "+";
      default -> quantified ? "=" : "+";
    };
  }

  /**
   * Whether the left side is a comparison itself: {@code a = b = c}, {@code a IN (b) = c}. Which of
   * them binds first changes neither what is read nor how much.
   */
  private boolean isCompared() {
    int depth = 0;
    for (int i = -1; !peek(i).equals(Words.END); i--) {
      Token token = peek(i);
      depth += closes(token) ? 1 : opens(token) ? -1 : 0;
      if (depth < 0 || depth == 0 && Words.separatesConditions(token)) {
        return false;
      }
      if (depth == 0 && Words.compares(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(Token token) {
    return token.isMark("(") || token.isMark("[") || token.isMark("{");
  }

  private static boolean closes(Token token) {
    return token.isMark(")") || token.isMark("]") || token.isMark("}");
  }

  private void word(Token token) {
    if (token.is("operator") && next().isMark("(")) {
      namedOperator();
    } else if (token.is("using") && next().kind() == Token.Kind.OPERATOR) {
      speller.skip(2);
    } else if (token.is("is") && isPredicate(1)) {
      predicate();
    } else if (next().kind() == Token.Kind.STRING && Words.isTypeName(token)) {
      speller.skip(1);
    } else if (isLabel() || before().isMark(".") && !next().isMark("(")) {
      name(token);
    } else if (language.spell(speller, token)) {
      return;
    } else if (parserWords.needsQuotes(before(), token, next())) {
      name(token);
    } else {
      keep(token);
    }
  }

  /** {@code a OPERATOR(pg_catalog.+) b}, PostgreSQL manual §4.2.5. */
  private void namedOperator() {
    int length = 2;
    while (!peek(length).isMark(")") && !peek(length).equals(Words.END)) {
      length++;
    }
    if (Words.endsOperand(before())) {
      speller.write("+", length + 1);
    } else {
      speller.skip(length + 1);
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
    speller.write("is null", length);
  }

  /** Whether a label stands here, which may be any word. */
  private boolean isLabel() {
    return before().is("as") && (Words.endsList(next()) || next().isMark(","));
  }

  private void name(Token token) {
    speller.write(token.kind() == Token.Kind.WORD ? Words.quoted(token) : ShapeText.of(token), 1);
  }

  private void punctuation(Token token) {
    if (token.isMark(",") && isOneLiteralOfMany()) {
      speller.skip(2);
    } else if (token.isMark(",") && Words.endsList(next()) && dialect == Dialect.DUCKDB) {
      speller.skip(1);
    } else if (token.isMark(":") && speller.enclosing().equals("[")) {
      slice();
    } else if (token.isMark(".") && isMethodOfValue()) {
      speller.write("+", 1);
    } else {
      speller.bracket(token);
      keep(token);
      if (token.isMark("(") && speller.enclosing().equals("filter") && !peek(0).is("where")) {
        speller.write("where", 0);
      }
    }
  }

  /** {@code a[1:]}, {@code a[:2:1]}, {@code a[:]}: the bounds of a slice are operands like any. */
  private void slice() {
    boolean from = !before().isMark("[") && !before().isMark(":");
    boolean to = !next().isMark("]") && !next().isMark(":");
    if (from && to) {
      speller.write("+", 1);
    } else if (before().isMark("[") && next().isMark("]")) {
      speller.write("1", 1);
    } else {
      speller.skip(1);
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
    speller.write(ShapeText.of(token), 1);
  }

  private Token next() {
    return speller.next();
  }

  private Token peek(int offset) {
    return speller.peek(offset);
  }

  private Token before() {
    return speller.before();
  }
}
