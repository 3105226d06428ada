package so.buster.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import so.buster.sql.Lexicon.Feature;

/**
 * Reads text as its database's own scanner does; what differs from one to the other is a {@link
 * Lexicon}. What is unknown or not closed is refused.
 */
final class Lexer {
  /** More tokens than any honest statement has; a list of 100 000 numbers stays below. */
  private static final int MAX_TOKENS = 400_000;

  private final String sql;
  private final Lexicon lexicon;
  private final Literals literals;
  private final List<Token> tokens;
  private final List<Lexed.Span> comments = new ArrayList<>(0);
  private int at;

  private Lexer(String sql, Lexicon lexicon, List<Token> tokens) {
    this.sql = sql;
    this.lexicon = lexicon;
    this.literals = new Literals(sql, lexicon);
    this.tokens = tokens;
  }

  /** The tokens of {@code sql} in this reading. */
  static Lexed lex(String sql, Lexicon lexicon) {
    return new Lexer(sql, lexicon, new ArrayList<>(Math.min(1024, sql.length() / 4 + 4))).lex();
  }

  /**
   * The tokens of a changed text from the one with this number on, which is settled: see {@link
   * Lexed#lastSettledBefore}. If it is the first it is read again like the rest.
   */
  static List<Token> from(Lexed before, int settled, String changed, Lexicon lexicon) {
    Lexer lexer = new Lexer(changed, lexicon, new ArrayList<>());
    if (settled > 0) {
      lexer.add(before.token(settled));
    }
    return lexer.lex().tokens();
  }

  private Lexed lex() {
    while (at < sql.length()) {
      next();
      if (tokens.size() > MAX_TOKENS) {
        throw new Fault(Reason.TOO_LONG, at);
      }
    }
    return new Lexed(sql, Collections.unmodifiableList(tokens), List.copyOf(comments));
  }

  private void next() {
    char c = sql.charAt(at);
    if (Characters.isSpace(c)) {
      at++;
      while (at < sql.length() && Characters.isSpace(sql.charAt(at))) {
        at++;
      }
    } else if (Characters.isWordStart(c < 128 ? c : sql.codePointAt(at))) {
      add(literals.word(at));
    } else if (!comment()) {
      other(c);
    }
  }

  private boolean comment() {
    int end = Comments.end(sql, at, lexicon);
    if (end >= 0) {
      comments.add(new Lexed.Span(at, end));
      at = end;
    }
    return end >= 0;
  }

  private void other(char c) {
    switch (c) {
      case '\'' -> add(literals.string(at));
      case '"' ->
          add(lexicon.has(Feature.DOUBLE_QUOTED_STRINGS) ? literals.string(at) : literals.name(at));
      case '`' -> add(literals.name(at));
      case '$' -> add(literals.dollar(at));
      case '(', ')', '[', ']', '{', '}', ',', ';', ':' -> punctuation(c);
      case '.' -> dot();
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
      default -> variableOrOperator(c);
    }
  }

  private void dot() {
    if (isDigitAt(at + 1) && !afterName()) {
      number();
    } else {
      punctuation('.');
    }
  }

  private void variableOrOperator(char c) {
    if (c == '@' && lexicon.has(Feature.AT_VARIABLES)) {
      add(literals.variable(at));
    } else {
      operator();
    }
  }

  private void number() {
    int end = Numbers.end(sql, at, lexicon);
    if (lexicon.has(Feature.NUMBERS_IN_NAMES)) {
      if (follows(".")) {
        add(literals.word(at));
        return;
      }
      // "my-project-1.a": the dot qualifies, since no number touches a letter.
      boolean dot = end < sql.length() && sql.charAt(end - 1) == '.';
      end -= dot && follows("-") && Characters.isWordStart(sql.codePointAt(end)) ? 1 : 0;
    }
    if (end == sql.length() || !Characters.isWordPart(sql.codePointAt(end))) {
      add(new Token(Token.Kind.NUMBER, sql.substring(at, end), at, end));
    } else if (lexicon.has(Feature.DIGITS_BEGIN_WORDS)) {
      add(literals.wordWithDigits(at));
    } else {
      throw new Fault(Reason.AMBIGUOUS, end);
    }
  }

  /** Whether this mark stands right before, and a word or a number right before that. */
  private boolean follows(String mark) {
    int last = tokens.size() - 1;
    if (last < 1 || !tokens.get(last).isMark(mark) || tokens.get(last).end() != at) {
      return false;
    }
    Token name = tokens.get(last - 1);
    boolean part = name.isName() || mark.equals("-") && name.kind() == Token.Kind.NUMBER;
    return part && name.end() == tokens.get(last).start();
  }

  private void operator() {
    int end = lexicon.operators().end(sql, at, lexicon.question());
    if (end > at) {
      String text = text(end);
      boolean doubled = lexicon.question() == Lexicon.Question.PARAMETER_UNLESS_DOUBLED;
      add(new Token(Token.Kind.OPERATOR, doubled ? text.replace("??", "?") : text, at, end));
    } else if (sql.charAt(at) == '?' && lexicon.question() != Lexicon.Question.OPERATOR) {
      parameter();
    } else {
      throw new Fault(Reason.BAD_CHARACTER, at);
    }
  }

  /** Drivers put a number in its place, so whatever touches it would become part of that number. */
  private void parameter() {
    boolean touches =
        at > 0 && Characters.isWordPart(sql.codePointBefore(at))
            || at + 1 < sql.length() && Characters.isWordPart(sql.codePointAt(at + 1));
    if (touches && lexicon.question() != Lexicon.Question.BOUND_PARAMETER) {
      throw new Fault(Reason.AMBIGUOUS, at);
    }
    add(new Token(Token.Kind.PARAMETER, "?", at, at + 1));
  }

  private void punctuation(char c) {
    if (c == ':' && (sql.startsWith("::", at) || sql.startsWith(":=", at))) {
      add(new Token(Token.Kind.PUNCTUATION, sql.substring(at, at + 2), at, at + 2));
    } else {
      add(new Token(Token.Kind.PUNCTUATION, Characters.mark(c), at, at + 1));
    }
  }

  private String text(int end) {
    char c = sql.charAt(at);
    return end == at + 1 && c < 128 ? Characters.mark(c) : sql.substring(at, end);
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

  private void add(Token token) {
    tokens.add(token);
    at = token.end();
  }
}
