package so.buster.sql;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import so.buster.sql.Lexicon.Feature;
import so.buster.sql.Lexicon.Question;

/**
 * Redshift, which descends from PostgreSQL 8.0: Database Developer Guide, "SQL reference", "Names
 * and identifiers", "Literals". Whether a backslash escapes there, with or without a prefix, is not
 * documented and a server cannot be asked, so a text must read the same either way.
 */
final class RedshiftLanguage extends Language {
  private static final Lexicon LEXICON =
      new Lexicon(
          EnumSet.of(
              Feature.TAGGED_DOLLARS,
              Feature.DOLLARS_IN_WORDS,
              Feature.POSTGRES_PREFIXES,
              Feature.ESCAPE_PREFIX,
              Feature.CONTINUED_STRINGS,
              Feature.NESTED_COMMENTS,
              Feature.RETURN_ENDS_COMMENT),
          Question.PARAMETER,
          Operators.GREEDY);

  private static final Set<String> SYSTEM_SCHEMAS =
      Set.of("pg_catalog", "information_schema", "pg_internal", "sys");

  @Override
  Lexicon lexicon(Mode mode) {
    return LEXICON;
  }

  /** redshift-jdbc42 with {@code enableMultiSqlSupport=false} refuses the last one, too. */
  @Override
  boolean sendsSeparator() {
    return false;
  }

  @Override
  Set<Feature> contested() {
    return Set.of(
        Feature.BACKSLASH_ESCAPES,
        Feature.ESCAPE_PREFIX,
        Feature.TAGGED_DOLLARS,
        Feature.NESTED_COMMENTS);
  }

  @Override
  boolean refusesContestedText() {
    return true;
  }

  @Override
  Map<String, String> escapeFunctions() {
    return POSTGRES_ESCAPES;
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
    return Set.of("minus");
  }

  @Override
  Set<String> clauses() {
    return Set.of();
  }

  @Override
  boolean isGrammar(List<Token> tokens, int index, boolean behindOperand) {
    return tokens.get(index).is("exclude") && RedshiftForms.excludes(tokens, index, behindOperand)
        || PostgresForms.isPrecision(tokens, index);
  }

  @Override
  Optional<Verdict> session(TokenCursor at, String sql, Policy policy) {
    return RedshiftSession.judge(at, sql, policy);
  }

  @Override
  List<Token> reordered(List<Token> tokens) {
    return RedshiftForms.withoutIndexes(tokens);
  }

  @Override
  boolean spell(Speller speller, Token token) {
    return RedshiftForms.apply(speller, token) || PostgresForms.apply(speller, token);
  }
}
