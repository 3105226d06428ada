package so.buster.sql;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import so.buster.sql.Lexicon.Feature;

/** Words, quoted names, strings and variables: each method reads the token that begins there. */
final class Literals {
  /** MySQL manual §12.3.8: the character set of a string is named before it, behind a line. */
  private static final char INTRODUCER = '_';

  private static final Set<String> RAW = Set.of("r", "b", "rb", "br");

  private final String sql;
  private final Lexicon lexicon;
  private final Quotes quotes;

  Literals(String sql, Lexicon lexicon) {
    this.sql = sql;
    this.lexicon = lexicon;
    this.quotes = new Quotes(sql);
  }

  /** A string without a prefix. */
  Token string(int start) {
    return string(start, start, lexicon.has(Feature.BACKSLASH_ESCAPES));
  }

  private Token string(int start, int quote, boolean backslash) {
    boolean triple = lexicon.has(Feature.TRIPLE_QUOTES);
    int end = triple ? quotes.closingTriple(quote) : endOfString(start, quote, backslash);
    boolean interpreted = quote > start || backslash || triple;
    boolean opaque = interpreted && sql.substring(quote, end).indexOf('\\') >= 0;
    boolean plain = !triple || !sql.startsWith(sql.substring(quote, quote + 1).repeat(3), quote);
    String text = opaque || !plain ? Token.OPAQUE : quotes.decoded(quote, end);
    return new Token(Token.Kind.STRING, text, start, end);
  }

  private int endOfString(int start, int quote, boolean backslash) {
    if (!lexicon.has(Feature.CONTINUED_STRINGS)) {
      return quotes.closing(quote, backslash);
    }
    int end = quotes.endOfString(quote, backslash);
    boolean goesOn = quote > start && quotes.closing(quote, backslash) < end;
    if (goesOn && !lexicon.has(Feature.POSTGRES_FORMS)) {
      throw new Fault(Reason.AMBIGUOUS, start);
    }
    return end;
  }

  /** A quoted name. */
  Token name(int start) {
    boolean backtick = sql.charAt(start) == '`';
    if (backtick && !lexicon.has(Feature.BACKTICKS)) {
      throw new Fault(Reason.BAD_CHARACTER, start);
    }
    return name(start, start);
  }

  private Token name(int start, int quote) {
    if (lexicon.has(Feature.TRIPLE_QUOTES)) {
      return EscapedNames.read(sql, start, quote);
    }
    String mark = sql.substring(quote, quote + 1);
    int end = quotes.closing(quote, false);
    String name = sql.substring(quote + 1, end - 1).replace(mark + mark, mark);
    if (name.isEmpty()) {
      throw new Fault(Reason.BAD_CHARACTER, start);
    }
    String decoded = quote == start ? name : quotes.unicodeName(name, start);
    return new Token(Token.Kind.QUOTED, decoded, start, end);
  }

  /** A dollar-quoted string, a parameter of the server's own form ({@code $1}), or a variable. */
  Token dollar(int start) {
    if (lexicon.has(Feature.PLAIN_DOLLARS)) {
      return sql.startsWith("$$", start) ? plainDollars(start) : variable(start);
    }
    int digits = endOfWord(start + 1);
    if (start + 1 < sql.length() && Characters.isDigit(sql.charAt(start + 1))) {
      if (!sql.substring(start + 1, digits).chars().allMatch(c -> c >= '0' && c <= '9')) {
        throw new Fault(Reason.AMBIGUOUS, digits);
      }
      return new Token(Token.Kind.PARAMETER, sql.substring(start, digits), start, digits);
    }
    int end = lexicon.has(Feature.TAGGED_DOLLARS) ? quotes.endOfDollar(start) : -1;
    if (end < 0) {
      throw new Fault(Reason.BAD_CHARACTER, start);
    }
    return new Token(Token.Kind.STRING, quotes.dollarText(start, end), start, end);
  }

  /** Snowflake reference, "Dollar-quoted string constants": no tag, no escapes. */
  private Token plainDollars(int start) {
    int close = sql.indexOf("$$", start + 2);
    if (close < 0) {
      throw new Fault(Reason.UNTERMINATED, start);
    }
    return new Token(Token.Kind.STRING, sql.substring(start + 2, close), start, close + 2);
  }

  /**
   * {@code @name}, {@code @@name}, {@code @'name'}, {@code @@`name`}, {@code $name}: the sign is
   * part of its text.
   */
  Token variable(int start) {
    int from = start + (sql.startsWith("@@", start) ? 2 : 1);
    String sign = sql.substring(start, from);
    char first = from < sql.length() ? sql.charAt(from) : ' ';
    boolean other = !lexicon.has(Feature.TRIPLE_QUOTES) && (first == '\'' || first == '"');
    if (first == '`' || sign.equals("@") && other) {
      Token name = new Literals(sql, lexicon).name(from, from);
      return new Token(Token.Kind.VARIABLE, sign + name.text(), start, name.end());
    }
    int end = endOfWord(from);
    if (end == from) {
      throw new Fault(Reason.BAD_CHARACTER, start);
    }
    String text = sign + AsciiCase.lower(sql.substring(from, end));
    if (lexicon.has(Feature.PLAIN_DOLLARS) && text.contains("$$")) {
      throw new Fault(Reason.AMBIGUOUS, start);
    }
    return new Token(Token.Kind.VARIABLE, text, start, end);
  }

  /** A literal with a prefix, if one begins here. */
  private @Nullable Token prefixed(int start) {
    if (lexicon.has(Feature.RAW_PREFIXES)) {
      return raw(start);
    }
    char prefix = Character.toLowerCase(sql.charAt(start));
    boolean quote = sql.startsWith("'", start + 1);
    if (quote && lexicon.has(Feature.POSTGRES_PREFIXES) && "ebxn".indexOf(prefix) >= 0) {
      boolean escapes = prefix == 'e' && lexicon.has(Feature.ESCAPE_PREFIX);
      boolean backslash = escapes || lexicon.has(Feature.BACKSLASH_ESCAPES);
      return string(start, start + 1, backslash);
    }
    if (quote && lexicon.has(Feature.HEX_PREFIXES) && "bxn".indexOf(prefix) >= 0) {
      return string(start, start + 1, lexicon.has(Feature.BACKSLASH_ESCAPES));
    }
    if (quote && lexicon.has(Feature.HEX_LITERALS) && prefix == 'x') {
      return hexadecimal(start);
    }
    if (prefix != 'u' || !lexicon.has(Feature.POSTGRES_FORMS)) {
      return null;
    }
    if (sql.startsWith("&'", start + 1)) {
      return string(start, start + 2, lexicon.has(Feature.BACKSLASH_ESCAPES));
    }
    return sql.startsWith("&\"", start + 1) ? name(start, start + 2) : null;
  }

  /** Nothing in it could be an escape, and no second string may touch it. */
  private Token hexadecimal(int start) {
    int end = quotes.closing(start + 1, false);
    String digits = sql.substring(start + 2, end - 1);
    if (!digits.matches("[0-9A-Fa-f]*")) {
      throw new Fault(Reason.AMBIGUOUS, start);
    }
    return new Token(Token.Kind.STRING, digits, start, end);
  }

  private @Nullable Token raw(int start) {
    int end = endOfWord(start);
    boolean quote = sql.startsWith("'", end) || sql.startsWith("\"", end);
    boolean prefix = quote && RAW.contains(AsciiCase.lower(sql.substring(start, end)));
    return prefix ? string(start, end, true) : null;
  }

  /** A bare word, or a literal that begins with letters: {@code E'…'}, {@code U&"…"}. */
  Token word(int start) {
    int end = endOfWord(start);
    char next = end < sql.length() ? sql.charAt(end) : ' ';
    if (next == '\'' || next == '"' || next == '&') {
      Token literal = prefixed(start);
      if (literal != null) {
        return literal;
      }
      checkTouch(start, end);
    }
    if (lexicon.has(Feature.PLAIN_DOLLARS)) {
      checkDollars(start, end);
    }
    return new Token(Token.Kind.WORD, FoldedWords.of(sql, start, end), start, end);
  }

  /** Two dollars in a word could also begin a string where those do. */
  private void checkDollars(int start, int end) {
    for (int i = start; i + 1 < end; i++) {
      if (sql.charAt(i) == '$' && sql.charAt(i + 1) == '$') {
        throw new Fault(Reason.AMBIGUOUS, start);
      }
    }
  }

  /**
   * Type names may touch a string ({@code date'2024-01-01'}); one or two letters look like a
   * literal's prefix in some database or setting.
   */
  private void checkTouch(int start, int end) {
    boolean string =
        sql.startsWith("'", end)
            || lexicon.has(Feature.DOUBLE_QUOTED_STRINGS) && sql.startsWith("\"", end);
    boolean introducer = sql.charAt(start) == INTRODUCER;
    if (string && end - start <= 2 && !introducer) {
      throw new Fault(Reason.AMBIGUOUS, start);
    }
  }

  /**
   * MySQL manual §11.2: a name may begin with a digit but not consist of digits; what could be a
   * number with an exponent or a radix is read in more than one way and refused.
   */
  Token wordWithDigits(int start) {
    int end = endOfWord(start);
    String word = AsciiCase.lower(sql.substring(start, end));
    if (word.matches("[0-9]*|[0-9]+e.*|0[xb].*")) {
      throw new Fault(Reason.AMBIGUOUS, start);
    }
    return new Token(Token.Kind.WORD, word, start, end);
  }

  private int endOfWord(int from) {
    boolean dollars = lexicon.has(Feature.DOLLARS_IN_WORDS);
    int end = from;
    while (end < sql.length()) {
      char c = sql.charAt(end);
      int codePoint = c < 128 ? c : sql.codePointAt(end);
      if (!Characters.isWordPart(codePoint) || c == '$' && !dollars) {
        break;
      }
      end += c < 128 ? 1 : Character.charCount(codePoint);
    }
    return end;
  }
}
