package so.buster.sql;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import so.buster.sql.Lexicon.Feature;
import so.buster.sql.Lexicon.Question;

/** BigQuery: GoogleSQL reference, "Lexical structure and syntax", "Query syntax". */
final class BigQueryLanguage extends Language {
  private static final Lexicon LEXICON =
      new Lexicon(
          EnumSet.of(
              Feature.BACKSLASH_ESCAPES,
              Feature.DOUBLE_QUOTED_STRINGS,
              Feature.TRIPLE_QUOTES,
              Feature.BACKTICKS,
              Feature.RADIX_NUMBERS,
              Feature.RAW_PREFIXES,
              Feature.AT_VARIABLES,
              Feature.HASH_COMMENTS,
              Feature.RETURN_ENDS_COMMENT),
          Question.PARAMETER,
          Operators.of(
              "|>", "||", "<<", ">>", "=>", "->", "<>", "!=", "<=", ">=", "+", "-", "*", "/", "&",
              "|", "^", "~", "=", "<", ">"));

  private static final Set<String> SYSTEM_SCHEMAS = Set.of("information_schema");

  @Override
  Lexicon lexicon(Mode mode) {
    return LEXICON;
  }

  /** Nothing is a setting there; a reader in between might nest comments. */
  @Override
  Set<Feature> contested() {
    return Set.of(Feature.NESTED_COMMENTS);
  }

  /** A quoted name holds a whole path: {@code `project.dataset.table`}. */
  @Override
  List<String> tableName(List<String> parts) {
    List<String> all = new ArrayList<>(3);
    for (String part : parts) {
      all.addAll(List.of(part.split("\\.", -1)));
    }
    return all;
  }

  @Override
  Set<String> systemSchemas() {
    return SYSTEM_SCHEMAS;
  }

  @Override
  Set<String> openers() {
    return Set.of();
  }

  @Override
  Set<String> clauses() {
    return Set.of();
  }

  @Override
  Optional<Verdict> session(TokenCursor at, String sql, Policy policy) {
    return Optional.empty();
  }

  @Override
  boolean spell(Speller speller, Token token) {
    return false;
  }
}
