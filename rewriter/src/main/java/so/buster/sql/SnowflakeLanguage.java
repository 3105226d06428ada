package so.buster.sql;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import so.buster.sql.Lexicon.Feature;
import so.buster.sql.Lexicon.Question;

/**
 * Snowflake: SQL reference, "Identifier requirements", "String &amp; binary data types", "Query
 * syntax". The at sign, which names stages, and the flow operator {@code ->>}, which runs a second
 * statement, are no part of what is read here.
 */
final class SnowflakeLanguage extends Language {
  private static final Lexicon LEXICON =
      new Lexicon(
          EnumSet.of(
              Feature.BACKSLASH_ESCAPES,
              Feature.PLAIN_DOLLARS,
              Feature.DOLLARS_IN_WORDS,
              Feature.HEX_PREFIXES,
              Feature.SLASH_COMMENTS),
          Question.PARAMETER,
          Operators.of(
              "||", "=>", "->", "<>", "!=", "<=", ">=", "+", "-", "*", "/", "%", "=", "<", ">"));

  private static final Set<String> SYSTEM_SCHEMAS = Set.of("information_schema");

  @Override
  Lexicon lexicon(Mode mode) {
    return LEXICON;
  }

  @Override
  Set<Feature> contested() {
    return Set.of(Feature.BACKSLASH_ESCAPES, Feature.NESTED_COMMENTS);
  }

  /** A bare word is upper case there, so a quoted name with small letters is another one. */
  @Override
  String nameKey(String name, boolean quoted) {
    boolean exact = quoted && name.chars().anyMatch(Character::isLowerCase);
    return exact ? '"' + name : AsciiCase.lower(name);
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
