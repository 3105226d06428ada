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
 * DuckDB, whose scanner descends from PostgreSQL's: manual, "Literal Types", "Keywords and
 * Identifiers"; words from {@code duckdb_keywords()}.
 */
final class DuckDbLanguage extends Language {
  private static final Set<Feature> FEATURES =
      EnumSet.of(
          Feature.TAGGED_DOLLARS,
          Feature.DOLLARS_IN_WORDS,
          Feature.UNDERSCORES_IN_NUMBERS,
          Feature.POSTGRES_PREFIXES,
          Feature.ESCAPE_PREFIX,
          Feature.CONTINUED_STRINGS,
          Feature.NESTED_COMMENTS,
          Feature.RETURN_ENDS_COMMENT);

  private static final Lexicon LEXICON =
      new Lexicon(FEATURES, Question.PARAMETER, Operators.GREEDY);

  private static final Set<String> OPENERS =
      Data.words(
          """
          qualify pivot unpivot pivot_wider pivot_longer struct union map enum exclude replace for
          """);

  @Override
  Lexicon lexicon(Mode mode) {
    return LEXICON;
  }

  @Override
  Set<Feature> contested() {
    return Set.of(Feature.BACKSLASH_ESCAPES, Feature.TAGGED_DOLLARS, Feature.NESTED_COMMENTS);
  }

  @Override
  Map<String, String> escapeFunctions() {
    return POSTGRES_ESCAPES;
  }

  @Override
  boolean catalogQualifies() {
    return true;
  }

  @Override
  boolean findsCataloguesFirst() {
    return true;
  }

  @Override
  Set<String> systemSchemas() {
    return PostgresLanguage.SYSTEM_SCHEMAS;
  }

  /** {@code main} is also where a user's macros live. */
  @Override
  boolean ownSchema(String schema, boolean shadowed) {
    return switch (schema) {
      case "system.main", "system.pg_catalog" -> true;
      case "main", "pg_catalog", "system" -> !shadowed;
      default -> false;
    };
  }

  @Override
  boolean chainsCalls() {
    return true;
  }

  @Override
  Set<String> openers() {
    return OPENERS;
  }

  @Override
  Set<String> clauses() {
    return Set.of();
  }

  @Override
  Set<String> beforeOperand() {
    return Set.of("glob", "if", "similar");
  }

  @Override
  boolean isGrammar(List<Token> tokens, int index, boolean behindOperand) {
    return DuckDbGrammar.isGrammar(tokens, index, behindOperand);
  }

  @Override
  boolean explains(List<Token> tokens, int index) {
    return DuckDbGrammar.explains(tokens, index);
  }

  @Override
  boolean beginsQuery(Token token) {
    return super.beginsQuery(token)
        || Words.beginsQuery(token)
        || Words.isOneOf(token, Pivots.WORDS);
  }

  /** {@code DESCRIBE}, {@code SUMMARIZE} and {@code SHOW} take a query too. */
  @Override
  List<Token> query(List<Token> tokens) {
    Token first = tokens.get(0);
    if (first.is("summarize") && tokens.size() > 1 && !beginsQuery(tokens.get(1))) {
      return fromFirst(tokens);
    }
    boolean describes =
        first.is("describe") || first.is("desc") || first.is("summarize") || first.is("show");
    return describes ? tokens.subList(1, tokens.size()) : super.query(tokens);
  }

  /** {@code SUMMARIZE t} shows what {@code SUMMARIZE FROM t} does. */
  private static List<Token> fromFirst(List<Token> tokens) {
    List<Token> query = new ArrayList<>(tokens);
    query.set(0, new Token(Token.Kind.WORD, "from", tokens.get(0).start(), tokens.get(0).end()));
    return query;
  }

  @Override
  Optional<Verdict> session(TokenCursor at, String sql, Policy policy) {
    return DuckDbSession.judge(at, sql, policy);
  }

  @Override
  List<Slot> slots(List<Token> tokens) {
    return DuckDbSettings.reads(tokens);
  }

  @Override
  void checkTables(List<List<String>> tables) {
    FileTables.check(tables);
  }

  @Override
  List<Token> reordered(List<Token> tokens) {
    return DuckDbOrder.reordered(tokens);
  }

  @Override
  boolean endsListsWithComma() {
    return true;
  }

  @Override
  boolean spellMark(Speller speller, Token mark) {
    return DuckDbMarks.apply(speller, mark);
  }

  @Override
  boolean spell(Speller speller, Token token) {
    return DuckDbForms.apply(speller, token) || PostgresForms.apply(speller, token);
  }
}
