package so.buster.sql;

import java.util.List;
import java.util.Set;

/**
 * GoogleSQL's forms in forms that JSqlParser has: GoogleSQL reference, "Query syntax", "Functions",
 * "Operators". Types and words of the grammar go, brackets become parentheses, fields and clauses
 * within a call become operands. Whatever names a table, calls a function or is a query stays.
 */
final class BigQueryForms {
  private static final Set<String> RESERVED = DataFile.names(Dialect.BIGQUERY, "keywords.txt");

  /** Reserved words that are called like any function. */
  private static final Set<String> RESERVED_FUNCTIONS =
      Data.words("cast collate cube extract grouping hash if left range right rollup");

  private static final Set<String> LITERAL_TYPES =
      Data.words("bigdecimal bignumeric date datetime decimal json numeric range time timestamp");

  private final Respelling text;

  private BigQueryForms(List<Token> tokens) {
    text = new Respelling(tokens);
  }

  /** Whether this is a bare word that cannot be a name. */
  static boolean isReserved(Token token) {
    return Words.isOneOf(token, RESERVED);
  }

  static List<Token> respelled(List<Token> tokens) {
    BigQueryForms forms = new BigQueryForms(tokens);
    while (!forms.text.atEnd()) {
      forms.next(forms.text.peek(0));
    }
    return forms.text.written();
  }

  private void next(Token token) {
    switch (token.kind()) {
      case PUNCTUATION -> punctuation(token);
      case OPERATOR -> text.copy(1);
      case QUOTED -> {
        boolean form = BigQueryClauses.name(text) || BigQueryPivot.name(text, token);
        text.copy(form ? 0 : 1);
      }
      case WORD -> word(token);
      case STRING, NUMBER, PARAMETER, VARIABLE -> text.copy(1);
    }
  }

  private void word(Token token) {
    boolean qualified = text.peek(-1).isMark(".");
    boolean form =
        !qualified
            && (argumentName()
                || BigQueryTypes.apply(text, token)
                || BigQueryPivot.apply(text, token)
                || BigQueryTables.apply(text, token)
                || BigQueryClauses.apply(text, token)
                || week(token)
                || literal(token));
    if (form) {
      return;
    }
    boolean star = text.peek(-1).isMark("*") || text.peek(-1).isMark(")");
    boolean replaces = token.is("replace") && star;
    if (text.peek(1).isMark("(") && isFunction(token) && !replaces) {
      // The parser has a grammar of its own for many functions; between quotes it has not.
      text.write(new Token(Token.Kind.QUOTED, token.text(), token.start(), token.end()), 1);
    } else {
      text.copy(1);
    }
  }

  /** {@code name => value}: the name of an argument of a function that is judged by its own. */
  private boolean argumentName() {
    boolean begins = text.peek(-1).isMark("(") || text.peek(-1).isMark(",");
    return begins && text.peek(1).isMark("=>") && text.skip(2);
  }

  /** {@code WEEK(MONDAY)} where it is a part of dates, which calls nothing. */
  private boolean week(Token token) {
    boolean part = token.is("week") && text.peek(1).isMark("(");
    return part && BigQueryGrammar.opens(text.tokens(), text.index()) && text.write("week", 4);
  }

  private boolean literal(Token token) {
    boolean typed = text.peek(1).kind() == Token.Kind.STRING;
    return typed && LITERAL_TYPES.contains(token.text()) && text.skip(1);
  }

  private static boolean isFunction(Token token) {
    return !isReserved(token) || RESERVED_FUNCTIONS.contains(token.text());
  }

  private void punctuation(Token token) {
    switch (token.text()) {
      case "(" -> parenthesis();
      // A list and a subscript: what is in them is an operand or several.
      case "[" -> bracket();
      case ")", "]" -> text.close();
      case "." -> dot();
      case "," -> {
        boolean last = endsList(text.peek(1));
        text.copy(last ? 0 : 1);
        text.skip(last ? 1 : 0);
      }
      default -> text.copy(1);
    }
  }

  private static boolean endsList(Token next) {
    return Words.endsList(next) || next.is("window") || next.is("union");
  }

  private void parenthesis() {
    Token before = text.peek(-1);
    String kind = BigQueryClauses.kind(text, before);
    boolean empty = kind.equals("sets") || text.last().is("struct");
    if (empty && text.peek(1).isMark(")")) {
      text.write("( 1 )", 2);
    } else {
      text.open("(", kind, kind.equals("privacy") ? ") ," : ")");
      BigQueryClauses.begin(text);
    }
  }

  private void bracket() {
    Token before = text.peek(-1);
    boolean subscript = Words.endsOperand(before) && !isReserved(before) || before.is("end");
    boolean empty = text.peek(1).isMark("]");
    text.open(subscript ? "+ (" : empty ? "( 1" : "(", "[", ")");
    if (subscript && text.peek(1).isMark("(") && text.peek(0).kind() == Token.Kind.WORD) {
      text.skip(BigQueryGrammar.SUBSCRIPTS.contains(text.peek(0).text()) ? 1 : 0);
    }
  }

  /** A field of a value, or all of them; behind a name the parser knows it. */
  private void dot() {
    Token before = text.peek(-1);
    boolean value =
        before.isMark(")")
            || before.isMark("]")
            || before.kind() == Token.Kind.VARIABLE
            || before.is("end");
    if (value && text.peek(1).isMark("*")) {
      text.skip(2);
      star();
    } else if (value) {
      text.write("+", 1);
    } else {
      text.copy(1);
    }
  }

  /** {@code (…).* EXCEPT (a) REPLACE (b AS c)} without a star that the parser knows. */
  private void star() {
    if (text.peek(0).is("except") && text.peek(1).isMark("(")) {
      text.skip(text.behindPlain(1));
    }
    if (text.peek(0).is("replace") && text.peek(1).isMark("(")) {
      text.write(", struct", 1);
    }
  }
}
