package so.buster.sql;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import so.buster.sql.Lexicon.Feature;
import so.buster.sql.Lexicon.Question;

/**
 * MySQL and MariaDB under the default {@code sql_mode}: MySQL 8.4 manual chapter 11 "Language
 * Structure" and sql_lex.cc; MariaDB reads the same, and {@code /*M!} as code.
 */
final class MySqlLanguage extends Language {
  private static final Lexicon LEXICON =
      new Lexicon(
          EnumSet.of(
              Feature.BACKSLASH_ESCAPES,
              Feature.DOUBLE_QUOTED_STRINGS,
              Feature.BACKTICKS,
              Feature.DOLLARS_IN_WORDS,
              Feature.DIGITS_BEGIN_WORDS,
              Feature.RADIX_NUMBERS,
              Feature.HEX_PREFIXES,
              Feature.AT_VARIABLES,
              Feature.HASH_COMMENTS,
              Feature.DASHES_NEED_SPACE,
              Feature.EXECUTABLE_COMMENTS),
          Question.PARAMETER,
          Operators.of(
              "<=>", "->>", "||", "&&", "<<", ">>", "<>", "!=", "<=", ">=", "->", "+", "-", "*",
              "/", "%", "&", "|", "^", "~", "!", "=", "<", ">"));

  private static final Set<String> SYSTEM_SCHEMAS =
      Set.of("information_schema", "performance_schema", "mysql", "sys");

  /** Reserved words that no function can be called by. */
  private static final Set<String> OPENERS =
      Data.words("div xor regexp rlike partition index key keys dual binary lateral row");

  private static final Set<String> CLAUSES = Set.of("against", "columns", "escape", "of");

  private static final Map<String, Set<String>> OPENERS_AFTER =
      Map.of(
          "datetime", Set.of("as"),
          "binary", Set.of("as"),
          "signed", Set.of("as"),
          "unsigned", Set.of("as"),
          "path", Set.of("nested"));

  private static final Set<String> UNBOUNDED =
      Set.of("sql_calc_found_rows", "procedure", "examined");

  private final Set<String> touching = DataFile.names(Dialect.MYSQL, "functions-touching.txt");
  private final Set<String> unquoted = DataFile.names(Dialect.MYSQL, "functions-unquoted.txt");
  private final Set<String> bare = DataFile.names(Dialect.MYSQL, "functions-bare.txt");

  @Override
  Lexicon lexicon(Mode mode) {
    return LEXICON;
  }

  /** The modes NO_BACKSLASH_ESCAPES and ANSI_QUOTES, and readers in between that nest comments. */
  @Override
  Set<Feature> contested() {
    return Set.of(
        Feature.BACKSLASH_ESCAPES, Feature.DOUBLE_QUOTED_STRINGS, Feature.NESTED_COMMENTS);
  }

  /** The capability CLIENT_MULTI_STATEMENTS is off unless a client asks: protocol manual. */
  @Override
  boolean sendsOneStatement() {
    return true;
  }

  @Override
  boolean keepsHint(String sql, Lexed.Span comment) {
    return MySqlHints.keeps(sql, comment);
  }

  /**
   * {@code count (a)} calls a stored function of that name, {@code count(a)} never does (manual
   * §11.2.5), so the parenthesis is moved to where it makes the name the server's own.
   */
  @Override
  void clarify(List<Token> tokens, Edits edits) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token name = tokens.get(i);
      Token next = tokens.get(i + 1);
      boolean apart = next.isMark("(") && next.start() > name.end();
      if (apart && Words.isOneOf(name, touching)) {
        edits.insert(name.end(), "(");
        edits.blank(next.start(), next.end());
      }
    }
  }

  @Override
  Set<String> systemSchemas() {
    return SYSTEM_SCHEMAS;
  }

  @Override
  boolean mayNameBuiltIn(Token name) {
    return name.kind() == Token.Kind.WORD || !unquoted.contains(AsciiCase.lower(name.text()));
  }

  @Override
  boolean isHarmlessCall(List<Token> tokens, int name) {
    boolean qualified = name > 0 && tokens.get(name - 1).isMark(".");
    return !qualified
        && bare.contains(AsciiCase.lower(tokens.get(name).text()))
        && name + 2 < tokens.size()
        && tokens.get(name + 2).isMark(")");
  }

  @Override
  Set<String> openers() {
    return OPENERS;
  }

  @Override
  Set<String> clauses() {
    return CLAUSES;
  }

  @Override
  Map<String, Set<String>> openersAfter() {
    return OPENERS_AFTER;
  }

  @Override
  List<Token> query(List<Token> tokens) {
    Token first = tokens.get(0);
    if (first.is("show")) {
      return condition(tokens);
    }
    boolean explains = first.is("explain") || first.is("describe") || first.is("desc");
    return explains || first.is("analyze")
        ? tokens.subList(MySqlSession.behindOptions(tokens), tokens.size())
        : tokens;
  }

  /** What {@code SHOW … WHERE} asks of its rows is an expression like any other. */
  private static List<Token> condition(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is("where")) {
        int start = tokens.get(i).start();
        List<Token> query = new ArrayList<>();
        query.add(new Token(Token.Kind.WORD, "select", start, start));
        query.add(new Token(Token.Kind.NUMBER, "1", start, start));
        query.addAll(tokens.subList(i, tokens.size()));
        return query;
      }
    }
    return tokens;
  }

  @Override
  Optional<Verdict> session(TokenCursor at, String sql, Policy policy) {
    return MySqlSession.judge(at, sql, policy);
  }

  /** {@code @a := 1} sets a variable wherever it stands: manual §11.4. */
  @Override
  void check(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.isMark(":=")) {
        throw new Fault(Reason.WRITES, token.start());
      }
    }
  }

  @Override
  boolean mayBeBounded(List<Token> query) {
    return query.stream().noneMatch(token -> Words.isOneOf(token, UNBOUNDED));
  }

  @Override
  String operator(String operator) {
    return switch (operator) {
      case "&&" -> "and";
      case "||" -> "or";
      case "<=>" -> "=";
      default -> operator;
    };
  }

  @Override
  boolean spell(Speller speller, Token token) {
    return MySqlForms.apply(speller, token) || PostgresForms.apply(speller, token);
  }
}
