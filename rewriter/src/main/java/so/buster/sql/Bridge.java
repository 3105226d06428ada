package so.buster.sql;

import java.util.List;
import java.util.Set;

/**
 * Spells a query so that JSqlParser, which blends many dialects, can build its tree. What is
 * changed cannot matter to any rule: operators between two operands become others, operators before
 * an operand go, type names before a literal go. Names, calls, clauses, commas and brackets stay,
 * and the rules on functions, secrets and tripwire words look at the original tokens anyway.
 */
final class Bridge {
  private static final Set<String> TABLE_FOLLOWS = Set.of("from", "join", "lateral");

  private final Speller speller;
  private final Language language;
  private final ParserWords parserWords;
  private final Dialect dialect;
  private final boolean loosely;

  private Bridge(List<Token> tokens, Dialect dialect, boolean loosely) {
    this.speller = new Speller(tokens);
    this.language = Language.of(dialect);
    this.parserWords = ParserWords.of(dialect);
    this.dialect = dialect;
    this.loosely = loosely;
  }

  /** The whole query, spelled. */
  static Speller.Spelling spell(List<Token> tokens, Dialect dialect) {
    return new Bridge(Language.of(dialect).reordered(tokens), dialect, false).spell();
  }

  /**
   * The same for a query that the parser does not understand otherwise: comparisons become
   * operators like any, and predicates of one operand go. The parser lets comparisons stand in few
   * places, while databases take them for values ({@code ELSE a < b}, {@code a = b = c}).
   */
  static Speller.Spelling spellLoosely(List<Token> tokens, Dialect dialect) {
    return new Bridge(Language.of(dialect).reordered(tokens), dialect, true).spell();
  }

  private Speller.Spelling spell() {
    while (!speller.atEnd()) {
      Token token = peek(0);
      boolean mark = token.kind() == Token.Kind.PUNCTUATION || token.kind() == Token.Kind.OPERATOR;
      if (mark && language.spellMark(speller, token)) {
        continue;
      }
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
    } else if (speller.behindOperand()) {
      if (token.text().equals("%") && Words.endsLimit(next())) {
        speller.skip(1);
      } else {
        speller.write(binary(token.text()), 1);
      }
    } else {
      speller.skip(1);
    }
  }

  private void star(Token token) {
    if (Stars.inherits(speller)) {
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
      case "=" -> loosely && !quantified ? "+" : "=";
      case "<>", "!=", "<", ">", "<=", ">=" -> loosely && !quantified ? "+" : operator;
      case "=>" -> "=>";
      case "and" -> "and";
      case "or" -> "or";
      case "->" -> dialect == Dialect.DUCKDB && before().isName() ? operator : "+";
      default -> quantified ? "=" : "+";
    };
  }

  private void word(Token token) {
    if (token.is("operator") && next().isMark("(")) {
      namedOperator();
    } else if (token.is("using") && next().kind() == Token.Kind.OPERATOR) {
      speller.skip(2);
    } else if (loosely && Predicates.test(speller) > 0) {
      speller.skip(Predicates.test(speller));
    } else if (Predicates.apply(speller)) {
      return;
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
    } else if (token.isMark("(") && next().isMark("+") && peek(2).isMark(")")) {
      speller.skip(3);
    } else if (token.isMark(",") && Words.endsList(next()) && language.endsListsWithComma()) {
      speller.skip(1);
    } else if (token.isMark(":") && speller.enclosing().equals("[")) {
      slice();
    } else if (token.isMark(".") && isMethodOfValue()) {
      speller.write("+", 1);
    } else if (token.isMark(".") && Stars.expandsRow(speller)) {
      if (peek(2).kind() == Token.Kind.OPERATOR) {
        speller.write("+", 3);
      } else {
        speller.skip(2);
      }
    } else {
      boolean union = token.isMark("(") && isTableNext() && speller.opensSetOperation();
      speller.bracket(token);
      keep(token);
      boolean filters = token.isMark("(") && peek(-3).isMark(")");
      if (union) {
        // The parser does not look far enough ahead to tell a long query from a table here.
        speller.write("select 1 union all", 0);
      } else if (filters && speller.enclosing().equals("filter") && !peek(0).is("where")) {
        speller.write("where", 0);
      }
    }
  }

  /** Whether what the parentheses before this hold stands as a table. */
  private boolean isTableNext() {
    int i = -1;
    while (peek(i).isMark("(")) {
      i--;
    }
    return peek(i).isMark(",") || Words.isOneOf(peek(i), TABLE_FOLLOWS);
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
