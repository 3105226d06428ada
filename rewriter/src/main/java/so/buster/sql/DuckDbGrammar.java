package so.buster.sql;

import java.util.List;
import java.util.Set;

/** Words of DuckDB that are grammar by what stands around them. */
final class DuckDbGrammar {
  private static final Set<String> UNITS = Set.of("percent", "rows");

  private DuckDbGrammar() {}

  /** Whether the word here, before a parenthesis, calls nothing. */
  static boolean isGrammar(List<Token> tokens, int index, boolean behindOperand) {
    Token before = at(tokens, index - 1);
    return switch (tokens.get(index).text()) {
      case "rename" -> StarItems.belongs(tokens, index);
      case "sample" -> before.is("using");
      case "tablesample" -> behindOperand;
      case "percent", "rows" -> isUnit(tokens, index);
      case "at" -> behindOperand && isVersion(at(tokens, index + 2)) && names(tokens, index + 3);
      default -> false;
    };
  }

  /** {@code SAMPLE 10 PERCENT (bernoulli)}: nothing is called behind a number. */
  private static boolean isUnit(List<Token> tokens, int index) {
    return UNITS.contains(tokens.get(index).text())
        && at(tokens, index - 1).kind() == Token.Kind.NUMBER
        && at(tokens, index - 2).text().endsWith("sample");
  }

  private static boolean isVersion(Token token) {
    return token.is("version") || token.is("timestamp");
  }

  private static boolean names(List<Token> tokens, int index) {
    return at(tokens, index).isMark("=>");
  }

  /**
   * {@code * RENAME (a AS b)} and {@code UNPIVOT … INTO NAME n VALUE v}, which name columns; DuckDB
   * has no {@code SELECT … INTO}, and its {@code INSERT INTO} would trip by itself.
   */
  static boolean explains(List<Token> tokens, int index) {
    return switch (tokens.get(index).text()) {
      case "rename" -> StarItems.belongs(tokens, index);
      case "into" ->
          at(tokens, index + 1).is("name")
              && (at(tokens, index + 3).is("value") || at(tokens, index + 3).is("values"))
              && tokens.subList(0, index).stream().anyMatch(DuckDbGrammar::unpivots);
      default -> false;
    };
  }

  private static boolean unpivots(Token token) {
    return token.is("unpivot") || token.is("pivot_longer");
  }

  private static Token at(List<Token> tokens, int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : Words.END;
  }
}
