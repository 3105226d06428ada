package so.buster.sql;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import so.buster.sql.Lexicon.Feature;
import so.buster.sql.Lexicon.Question;

/**
 * Snowflake: SQL reference, "Identifier requirements", "String &amp; binary data types", "Query
 * syntax". The at sign, which names stages, is no character of what is read here; a bar and a caret
 * stand in the patterns of MATCH_RECOGNIZE only.
 */
final class SnowflakeLanguage extends Language {
  private static final Lexicon LEXICON =
      new Lexicon(
          EnumSet.of(
              Feature.BACKSLASH_ESCAPES,
              Feature.PLAIN_DOLLARS,
              Feature.DOLLARS_IN_WORDS,
              Feature.HEX_LITERALS,
              Feature.SLASH_COMMENTS),
          Question.BOUND_PARAMETER,
          Operators.of(
              "->>", "||", "=>", "->", "<>", "!=", "<=", ">=", "+", "-", "*", "/", "%", "|", "^",
              "=", "<", ">"));

  private static final Set<String> SYSTEM_SCHEMAS = Set.of("information_schema");

  /** What JDBC 4.3 appendix C calls otherwise. */
  private static final Map<String, String> ESCAPES =
      Map.of(
          "ucase", "upper",
          "lcase", "lower",
          "locate", "charindex",
          "log", "ln",
          "now", "current_timestamp",
          "curdate", "current_date",
          "curtime", "current_time",
          "user", "current_user",
          "database", "current_database");

  private static final Set<String> PLANS = Set.of("tabular", "json", "text");

  @Override
  Lexicon lexicon(Mode mode) {
    return LEXICON;
  }

  /**
   * Nothing is a setting there, and a backslash escapes in every string between single quotes
   * ("Escape sequences in single-quoted string constants"). That comments do not nest is not said.
   */
  @Override
  Set<Feature> contested() {
    return Set.of(Feature.NESTED_COMMENTS);
  }

  /** A bare word is upper case there, so a quoted name with small letters is another one. */
  @Override
  String nameKey(String name, boolean quoted) {
    boolean exact = quoted && name.chars().anyMatch(Character::isLowerCase);
    return exact ? '"' + name : AsciiCase.lower(name);
  }

  @Override
  Map<String, String> escapeFunctions() {
    return ESCAPES;
  }

  @Override
  boolean recursesUnasked() {
    return true;
  }

  @Override
  Set<String> systemSchemas() {
    return SYSTEM_SCHEMAS;
  }

  /** Bare words are upper case there: {@code "upper"} is not the function that UPPER is. */
  @Override
  boolean mayNameBuiltIn(Token name) {
    return name.kind() == Token.Kind.WORD || name.text().chars().noneMatch(Character::isLowerCase);
  }

  @Override
  Set<String> openers() {
    return SnowflakeGrammar.OPENERS;
  }

  @Override
  Set<String> clauses() {
    return SnowflakeGrammar.CLAUSES;
  }

  @Override
  Map<String, Set<String>> openersAfter() {
    return SnowflakeGrammar.OPENERS_AFTER;
  }

  @Override
  Set<String> beforeOperand() {
    return SnowflakeGrammar.BEFORE_OPERAND;
  }

  @Override
  boolean isGrammar(List<Token> tokens, int index, boolean behindOperand) {
    return SnowflakeGrammar.isGrammar(tokens, index);
  }

  /** {@code * RENAME a AS b} renames a column of the answer. */
  @Override
  boolean explains(List<Token> tokens, int index) {
    return tokens.get(index).is("rename") && StarItems.belongs(tokens, index);
  }

  /** Every database has one, and nobody can create a function there. */
  @Override
  String functionSchema(String qualifier) {
    return qualifier.endsWith(".information_schema") ? "information_schema" : qualifier;
  }

  /** {@code EXPLAIN USING JSON q}. */
  @Override
  List<Token> query(List<Token> tokens) {
    boolean using = tokens.size() > 3 && tokens.get(0).is("explain") && tokens.get(1).is("using");
    return using && Words.isOneOf(tokens.get(2), PLANS)
        ? tokens.subList(3, tokens.size())
        : super.query(tokens);
  }

  @Override
  void check(List<Token> tokens) {
    SnowflakeRules.check(tokens);
  }

  /** What follows an OFFSET without LIMIT or FETCH is not documented. */
  @Override
  boolean mayBeBounded(List<Token> tokens) {
    boolean limited = tokens.stream().anyMatch(token -> token.is("limit") || token.is("fetch"));
    boolean skips = false;
    for (int i = 0; i < tokens.size(); i++) {
      boolean argument = i + 1 < tokens.size() && tokens.get(i + 1).isMark("=>");
      skips |= tokens.get(i).is("offset") && !argument;
    }
    return limited || !skips;
  }

  @Override
  Optional<Verdict> transaction(TokenCursor at, String sql) {
    return SnowflakeTransactions.judge(at, sql);
  }

  @Override
  Optional<Verdict> session(TokenCursor at, String sql, Policy policy) {
    return SnowflakeSession.judge(at, sql, policy);
  }

  @Override
  List<Token> reordered(List<Token> tokens) {
    return MatchRecognize.reordered(tokens);
  }

  @Override
  boolean spell(Speller speller, Token token) {
    return SnowflakeForms.apply(speller, token);
  }

  @Override
  boolean spellMark(Speller speller, Token mark) {
    return SnowflakeMarks.apply(speller, mark);
  }

  @Override
  boolean endsListsWithComma() {
    return true;
  }
}
