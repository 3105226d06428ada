package so.buster.sql;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import so.buster.sql.Lexicon.Feature;
import so.buster.sql.Lexicon.Question;

/** PostgreSQL: manual §4.1 "Lexical Structure", scan.l; appendix C "SQL Key Words". */
final class PostgresLanguage extends Language {
  static final Set<String> SYSTEM_SCHEMAS = Set.of("pg_catalog", "information_schema");

  static final Set<Feature> FEATURES =
      EnumSet.of(
          Feature.TAGGED_DOLLARS,
          Feature.DOLLARS_IN_WORDS,
          Feature.UNDERSCORES_IN_NUMBERS,
          Feature.RADIX_NUMBERS,
          Feature.POSTGRES_PREFIXES,
          Feature.ESCAPE_PREFIX,
          Feature.POSTGRES_FORMS,
          Feature.CONTINUED_STRINGS,
          Feature.NESTED_COMMENTS,
          Feature.RETURN_ENDS_COMMENT);

  private static final Lexicon PREPARED =
      new Lexicon(FEATURES, Question.PARAMETER_UNLESS_DOUBLED, Operators.GREEDY);
  private static final Lexicon PLAIN = new Lexicon(FEATURES, Question.OPERATOR, Operators.GREEDY);

  /** Methods of sampling that extensions bring: manual, appendix F, tsm_system_rows and _time. */
  private static final Map<String, Set<String>> AFTER =
      Map.of("system_rows", Set.of("tablesample"), "system_time", Set.of("tablesample"));

  @Override
  Lexicon lexicon(Mode mode) {
    return mode == Mode.PREPARED ? PREPARED : PLAIN;
  }

  @Override
  Set<Feature> contested() {
    return Set.of(Feature.BACKSLASH_ESCAPES, Feature.TAGGED_DOLLARS, Feature.NESTED_COMMENTS);
  }

  @Override
  Map<String, String> escapeFunctions() {
    return POSTGRES_ESCAPES;
  }

  /** Names are compared as they are: quoted ones keep their case. */
  @Override
  String asCompared(String name) {
    return name;
  }

  @Override
  boolean findsCataloguesFirst() {
    return true;
  }

  @Override
  Set<String> systemSchemas() {
    return SYSTEM_SCHEMAS;
  }

  @Override
  boolean ownSchema(String schema, boolean shadowed) {
    return schema.equals("pg_catalog");
  }

  @Override
  boolean callsColumns() {
    return true;
  }

  @Override
  Set<String> openers() {
    return Set.of("for");
  }

  @Override
  Set<String> clauses() {
    return Set.of();
  }

  @Override
  Map<String, Set<String>> openersAfter() {
    return AFTER;
  }

  @Override
  boolean isGrammar(List<Token> tokens, int index, boolean behindOperand) {
    return PostgresForms.isPrecision(tokens, index) || behindOperand && isColumns(tokens, index);
  }

  /** {@code JSON_TABLE(a, '$' AS b COLUMNS (…))}: behind a path or what it is called. */
  private static boolean isColumns(List<Token> tokens, int index) {
    Token before = tokens.get(index - 1);
    boolean named = before.isName() && index > 1 && tokens.get(index - 2).is("as");
    return tokens.get(index).is("columns") && (named || before.kind() == Token.Kind.STRING);
  }

  @Override
  Optional<Verdict> session(TokenCursor at, String sql, Policy policy) {
    return PostgresSession.judge(at, sql, policy, PostgresSettings.ALL);
  }

  @Override
  boolean spell(Speller speller, Token token) {
    return PostgresForms.apply(speller, token) || XmlForms.apply(speller, token);
  }
}
