package so.buster.sql;

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

  private static final Set<String> CLOSED_SCHEMAS =
      Set.of("information_schema", "performance_schema");

  /** Reserved words that no function can be called by. */
  private static final Set<String> OPENERS =
      Data.words("div xor regexp rlike partition index key keys dual binary lateral row");

  private static final Set<String> CLAUSES = Set.of("against", "columns", "escape", "of");

  private static final Map<String, Set<String>> OPENERS_AFTER =
      Map.of(
          "datetime", Set.of("as"),
          "binary", Set.of("as"),
          "double", Set.of("as"),
          "signed", Set.of("as"),
          "unsigned", Set.of("as"),
          "path", Set.of("nested"));

  private static final Set<String> UNBOUNDED =
      Set.of("sql_calc_found_rows", "procedure", "examined");

  private final MySqlNames names = new MySqlNames();

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

  @Override
  void clarify(List<Token> tokens, Edits edits) {
    names.clarify(tokens, edits);
  }

  @Override
  Set<String> systemSchemas() {
    return SYSTEM_SCHEMAS;
  }

  @Override
  Set<String> closedSchemas() {
    return CLOSED_SCHEMAS;
  }

  @Override
  boolean mayNameBuiltIn(Token name) {
    return names.mayNameBuiltIn(name);
  }

  @Override
  boolean isHarmlessCall(List<Token> tokens, int name) {
    return names.isHarmlessCall(tokens, name);
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
    return MySqlQueries.of(tokens);
  }

  @Override
  Optional<Verdict> session(TokenCursor at, String sql, Policy policy) {
    return MySqlSession.judge(at, sql, policy);
  }

  @Override
  void check(List<Token> tokens) {
    MySqlQueries.check(tokens);
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
    return MySqlForms.apply(speller, token)
        || !token.is("select") && PostgresForms.apply(speller, token);
  }
}
