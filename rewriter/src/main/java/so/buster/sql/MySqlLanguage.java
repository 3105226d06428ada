package so.buster.sql;

import java.util.EnumSet;
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
