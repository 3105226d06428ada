package so.buster.sql;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words stand before a parenthesis in Snowflake without calling anything: SQL reference,
 * "Query syntax" and its constructs, "Reserved and limited keywords".
 */
final class SnowflakeGrammar {
  /** A reserved word that calls nothing, for what the parser can only take for a call. */
  static final String LIST = "increment";

  /** Reserved words that begin a query behind them or a sample of a table. */
  static final Set<String> OPENERS = Set.of("minus", "qualify", "sample", "tablesample", LIST);

  /** Behind a table, never where an operand begins. */
  static final Set<String> CLAUSES =
      Data.words(
          """
          at before changes end match_condition match_recognize pattern pivot resample
          repeatable seed unpivot
          """);

  /** Words that are not reserved and stand before an operand. */
  static final Set<String> BEFORE_OPERAND =
      Data.words(
          """
          connect_by_root default define escape fetch final limit measures offset
          partition preceding prior range running top when
          """);

  static final Map<String, Set<String>> OPENERS_AFTER =
      Map.of(
          "bernoulli", Set.of("sample", "tablesample"),
          "block", Set.of("sample", "tablesample"),
          "system", Set.of("sample", "tablesample"));

  private static final Set<String> KEYWORDS = DataFile.names(Dialect.SNOWFLAKE, "keywords.txt");

  private SnowflakeGrammar() {}

  static boolean isGrammar(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    return switch (token.text()) {
      case "exclude", "rename" -> StarItems.belongs(tokens, index);
      case "measures" -> MatchRecognize.beginsMeasures(tokens, index);
      case "null" -> tokens.get(index - 1).is("on") && tokens.get(index - 2).is("default");
      default -> MatchRecognize.isPattern(tokens, index);
    };
  }

  /** Whether nothing can be called behind this token, which names something or ends a list. */
  static boolean endsOperand(Token token) {
    return Words.endsOperand(token)
        && !Words.isOneOf(token, KEYWORDS)
        && !Words.isOneOf(token, BEFORE_OPERAND);
  }
}
