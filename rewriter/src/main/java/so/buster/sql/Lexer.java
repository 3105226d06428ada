package so.buster.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads text as PostgreSQL's scanner does (PostgreSQL manual §4.1 "Lexical Structure", scan.l), and
 * DuckDB's, which descends from it. What is unknown or not closed is refused.
 */
final class Lexer {
  /** More tokens than any honest statement has; a list of 100 000 numbers stays below. */
  private static final int MAX_TOKENS = 400_000;

  private final String sql;
  private final Lexicon lexicon;
  private final Quotes quotes;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Lexed.Span> comments = new ArrayList<>(0);
  private int at;

  private Lexer(String sql, Lexicon lexicon) {
    this.sql = sql;
    this.lexicon = lexicon;
    this.quotes = new Quotes(sql);
  }

  /** The tokens of {@code sql} in this reading. */
  static Lexed lex(String sql, Lexicon lexicon) {
    return new Lexer(sql, lexicon).lex();
  }

  private Lexed lex() {
    while (at < sql.length()) {
      next();
      if (tokens.size() > MAX_TOKENS) {
        throw new Fault(Reason.TOO_LONG, at);
      }
    }
    return new Lexed(sql, List.copyOf(tokens), List.copyOf(comments));
  }

  private void next() {
    char c = sql.charAt(at);
    if (Characters.isSpace(c)) {
      at++;
    } else if (sql.startsWith("--", at)) {
      comment(Comments.endOfLine(sql, at));
    } else if (sql.startsWith("/*", at)) {
      comment(Comments.endOfBlock(sql, at, lexicon.nestedComments()));
    } else if (c == '\'') {
      string(at, at, lexicon.backslashEscapes());
    } else if (c == '"') {
      quotedName(at, at);
    } else if (c == '$') {
      dollar();
    } else if (Characters.isDigit(c) || c == '.' && isDigitAt(at + 1) && !afterName()) {
      number();
    } else if (Characters.isOperator(c)) {
      operator();
    } else if ("()[]{},;.:".indexOf(c) >= 0) {
      punctuation(c);
    } else {
      word();
    }
  }

  private void comment(int end) {
    comments.add(new Lexed.Span(at, end));
    at = end;
  }

  private void string(int start, int quote, boolean backslash) {
    int end = quotes.endOfString(quote, backslash);
    boolean goesOn = quote > start && quotes.closing(quote, backslash) < end;
    if (goesOn && !lexicon.postgresForms()) {
      throw new Fault(Reason.AMBIGUOUS, start);
    }
    boolean interpreted = quote > start || backslash;
    boolean opaque = interpreted && sql.substring(quote, end).indexOf('\\') >= 0;
    add(Token.Kind.STRING, opaque ? Token.OPAQUE : quotes.decoded(quote, end), start, end);
  }

  private void quotedName(int start, int quote) {
    int end = quotes.endOfName(quote);
    String name = sql.substring(quote + 1, end - 1).replace("\"\"", "\"");
    if (name.isEmpty()) {
      throw new Fault(Reason.BAD_CHARACTER, start);
    }
    add(Token.Kind.QUOTED, quote == start ? name : quotes.unicodeName(name, start), start, end);
  }

  /** A tagged string, or a parameter of the server's own form, {@code $1}. */
  private void dollar() {
    if (isDigitAt(at + 1)) {
      int end = at + 1;
      while (isDigitAt(end)) {
        end++;
      }
      requireNoWordAt(end);
      add(Token.Kind.PARAMETER, sql.substring(at, end), at, end);
      return;
    }
    int end = lexicon.dollarQuotes() ? quotes.endOfDollar(at) : -1;
    if (end < 0) {
      throw new Fault(Reason.BAD_CHARACTER, at);
    }
    add(Token.Kind.STRING, quotes.dollarText(at, end), at, end);
  }

  private void number() {
    int end = lexicon.postgresForms() ? Numbers.end(sql, at) : Numbers.decimalEnd(sql, at);
    requireNoWordAt(end);
    add(Token.Kind.NUMBER, sql.substring(at, end), at, end);
  }

  private void operator() {
    int end = Operators.end(sql, at, lexicon.question());
    if (sql.charAt(at) == '?' && end == at) {
      parameter();
      return;
    }
    String text = sql.substring(at, end);
    boolean doubled = lexicon.question() == Lexicon.Question.PARAMETER_UNLESS_DOUBLED;
    add(Token.Kind.OPERATOR, doubled ? text.replace("??", "?") : text, at, end);
  }

  /** Drivers put a number in its place, so whatever touches it would become part of that number. */
  private void parameter() {
    if (at > 0 && Characters.isWordPart(sql.codePointBefore(at))) {
      throw new Fault(Reason.AMBIGUOUS, at);
    }
    requireNoWordAt(at + 1);
    add(Token.Kind.PARAMETER, "?", at, at + 1);
  }

  private void punctuation(char c) {
    if (c == ':' && (sql.startsWith("::", at) || sql.startsWith(":=", at))) {
      add(Token.Kind.PUNCTUATION, sql.substring(at, at + 2), at, at + 2);
    } else {
      add(Token.Kind.PUNCTUATION, String.valueOf(c), at, at + 1);
    }
  }

  /** A bare word, or a literal that begins with letters: {@code E'…'}, {@code U&"…"}. */
  private void word() {
    int start = at;
    if (!Characters.isWordStart(sql.codePointAt(at))) {
      throw new Fault(Reason.BAD_CHARACTER, at);
    }
    int end = at;
    while (end < sql.length() && Characters.isWordPart(sql.codePointAt(end))) {
      end += Character.charCount(sql.codePointAt(end));
    }
    if (end == start + 1 && prefixedLiteral(start)) {
      return;
    }
    if (end < sql.length() && sql.charAt(end) == '\'' && !quotes.mayTouch(start, end)) {
      throw new Fault(Reason.AMBIGUOUS, start);
    }
    add(Token.Kind.WORD, AsciiCase.lower(sql.substring(start, end)), start, end);
  }

  private boolean prefixedLiteral(int start) {
    char prefix = Character.toLowerCase(sql.charAt(start));
    if (sql.startsWith("'", start + 1) && "ebxn".indexOf(prefix) >= 0) {
      string(start, start + 1, prefix == 'e' || lexicon.backslashEscapes());
      return true;
    }
    if (!lexicon.postgresForms()) {
      return false;
    }
    if (prefix == 'u' && sql.startsWith("&'", start + 1)) {
      string(start, start + 2, lexicon.backslashEscapes());
      return true;
    }
    if (prefix == 'u' && sql.startsWith("&\"", start + 1)) {
      quotedName(start, start + 2);
      return true;
    }
    return false;
  }

  private void requireNoWordAt(int index) {
    if (index < sql.length() && Characters.isWordPart(sql.codePointAt(index))) {
      throw new Fault(Reason.AMBIGUOUS, index);
    }
  }

  private boolean isDigitAt(int index) {
    return index < sql.length() && Characters.isDigit(sql.charAt(index));
  }

  /** After a name a dot qualifies; anywhere else it may begin a number. */
  private boolean afterName() {
    return !tokens.isEmpty()
        && tokens.get(tokens.size() - 1).end() == at
        && tokens.get(tokens.size() - 1).isName();
  }

  private void add(Token.Kind kind, String text, int start, int end) {
    tokens.add(new Token(kind, text, start, end));
    at = end;
  }
}
