package so.buster.sql;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a dialect's grammar that may stand before a parenthesis without calling anything.
 * Reserved words may anywhere, since nothing can be named by them; others only behind the word that
 * makes them grammar, since {@code filter(x)} by itself would call a function of that name.
 * PostgreSQL manual appendix C "SQL Key Words"; DuckDB's {@code duckdb_keywords()}.
 */
final class Grammar {
  private static final Set<String> RESERVED =
      Data.words(
          """
          all and any array as asc between both by case desc distinct else except exists from
          full having ilike in inner intersect is join lateral leading like limit not offset
          on only or placing returning row select some then to trailing union using values
          variadic when where with
          """);

  /** Types with modifiers; as functions they could only cast. */
  private static final Set<String> TYPES =
      Data.words(
          """
          bit bpchar char character dec decimal float interval national nchar numeric time
          timestamp timestamptz timetz varbit varchar varying
          """);

  /** Words that are grammar only behind one of these. */
  private static final Map<String, Set<String>> AFTER =
      Map.ofEntries(
          Map.entry("group", Set.of("within")),
          Map.entry("sets", Set.of("grouping")),
          Map.entry("materialized", Set.of("as", "not")),
          Map.entry("first", Set.of("fetch")),
          Map.entry("next", Set.of("fetch")),
          Map.entry("system", Set.of("tablesample")),
          Map.entry("bernoulli", Set.of("tablesample")),
          Map.entry("nulls", Set.of("include", "exclude")),
          Map.entry("key", Set.of("using")),
          Map.entry("zone", Set.of("time")));

  private static final Set<String> CLAUSES = Set.of("over", "filter", "repeatable", "reservoir");

  /** Reserved words that end an expression instead of standing before one. */
  private static final Set<String> VALUES =
      Data.words(
          """
          end null true false current_date current_time current_timestamp current_user
          localtime localtimestamp session_user user current_role current_catalog
          """);

  private final Language language;
  private final Set<String> keywords;

  private final Set<String> reserved;
  private final Set<String> clauses;

  private Grammar(Dialect dialect) {
    language = Language.of(dialect);
    keywords = Set.copyOf(DataFile.optional(dialect, "keywords.txt"));
    Set<String> own = new HashSet<>(RESERVED);
    own.addAll(TYPES);
    own.addAll(language.openers());
    Set<String> behind = new HashSet<>(CLAUSES);
    behind.addAll(language.clauses());
    if (language.reservesOnlyKeywords()) {
      own.retainAll(keywords);
      behind.retainAll(keywords);
    }
    reserved = Set.copyOf(own);
    clauses = Set.copyOf(behind);
  }

  static Grammar of(Dialect dialect) {
    return new Grammar(dialect);
  }

  /** Whether the word at {@code index}, which a parenthesis follows, is grammar there. */
  boolean mayPrecedeParenthesis(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    if (token.kind() != Token.Kind.WORD || index > 0 && tokens.get(index - 1).isMark(".")) {
      return false;
    }
    String word = token.text();
    if (reserved.contains(word) || language.opens(tokens, index)) {
      return true;
    }
    if (index == 0) {
      return false;
    }
    Token before = tokens.get(index - 1);
    if (word.equals("operator")) {
      return namesOperator(tokens, index + 2);
    }
    if (clauses.contains(word)) {
      return !begins(before);
    }
    return Words.isOneOf(before, AFTER.getOrDefault(word, Set.of()))
        || Words.isOneOf(before, language.openersAfter().getOrDefault(word, Set.of()));
  }

  /** {@code OPERATOR(pg_catalog.+)}, PostgreSQL manual §4.2.5. */
  private static boolean namesOperator(List<Token> tokens, int from) {
    int i = from;
    while (i + 1 < tokens.size() && tokens.get(i).isName() && tokens.get(i + 1).isMark(".")) {
      i += 2;
    }
    return i + 1 < tokens.size()
        && tokens.get(i).kind() == Token.Kind.OPERATOR
        && tokens.get(i + 1).isMark(")");
  }

  /** Whether an expression could begin behind this token. */
  private boolean begins(Token before) {
    return before.kind() == Token.Kind.OPERATOR
        || before.kind() == Token.Kind.PUNCTUATION && !before.isMark(")") && !before.isMark("]")
        || Words.isOneOf(before, RESERVED)
        || Words.isOneOf(before, keywords) && !VALUES.contains(before.text());
  }
}
