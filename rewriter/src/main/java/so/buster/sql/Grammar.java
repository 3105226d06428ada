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
          Map.entry("materialized", Set.of("as")),
          Map.entry("first", Set.of("fetch")),
          Map.entry("next", Set.of("fetch")),
          Map.entry("system", Set.of("tablesample")),
          Map.entry("bernoulli", Set.of("tablesample")),
          Map.entry("over", Set.of("nulls")),
          Map.entry("reservoir", Set.of("sample", "tablesample")),
          Map.entry("nulls", Set.of("include", "exclude")),
          Map.entry("key", Set.of("using")),
          Map.entry("zone", Set.of("time")));

  /** Words behind which an expression may stand in some dialect, and which may be names too. */
  private static final Set<String> BEFORE_EXPRESSION =
      Data.words(
          """
          approximate asymmetric connect_by_root content default document escape groups interval
          keep passing path prior range rows set symmetric top uescape value version zone
          """);

  /** Words before a parenthesis that is no list of arguments, though it may look like one. */
  private static final Set<String> BEFORE_OTHER_LISTS = Set.of("top", "options");

  private static final Set<String> AGGREGATES = Set.of("any", "some");

  private static final Set<String> SAMPLES =
      Set.of(
          "sample",
          "tablesample",
          "system",
          "bernoulli",
          "system_rows",
          "system_time",
          "reservoir",
          "block",
          "row");

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
    Set<String> behind = new HashSet<>();
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

  /** Whether nothing can be called by this word. */
  boolean isReserved(String word) {
    return reserved.contains(word);
  }

  /** Whether the word at {@code index}, which a parenthesis follows, is grammar there. */
  boolean mayPrecedeParenthesis(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    if (token.kind() != Token.Kind.WORD || index > 0 && tokens.get(index - 1).isMark(".")) {
      return false;
    }
    String word = token.text();
    if (isReserved(word)) {
      return true;
    }
    if (index == 0) {
      return false;
    }
    Token before = tokens.get(index - 1);
    if (word.equals("operator")) {
      return namesOperator(tokens, index + 2);
    }
    boolean begins = begins(tokens, index - 1);
    return isClause(tokens, index)
        || clauses.contains(word) && !begins
        || Words.isOneOf(before, AFTER.getOrDefault(word, Set.of()))
        || Words.isOneOf(before, language.openersAfter().getOrDefault(word, Set.of()))
        || language.isGrammar(tokens, index, !begins);
  }

  /** Clauses that are told by more than the word before them. */
  private static boolean isClause(List<Token> tokens, int index) {
    return switch (tokens.get(index).text()) {
      case "over" -> follows(tokens, index - 1) || countsFrom(tokens, index - 1);
      case "filter" -> follows(tokens, index - 1);
      case "materialized" ->
          index > 1 && tokens.get(index - 1).is("not") && tokens.get(index - 2).is("as");
      case "repeatable" -> Words.isOneOf(called(tokens, index - 1), SAMPLES);
      default -> false;
    };
  }

  /** Whether a list of arguments ends here; {@code DISTINCT ON (a)} is none. */
  private static boolean follows(List<Token> tokens, int close) {
    Token called = called(tokens, close);
    boolean reserved =
        Words.isOneOf(called, RESERVED) && !Words.isOneOf(called, AGGREGATES)
            || Words.isOneOf(called, BEFORE_OTHER_LISTS);
    return called.isName() && !reserved;
  }

  /** {@code nth_value(a, 2) FROM FIRST OVER (…)}. */
  private static boolean countsFrom(List<Token> tokens, int last) {
    return last > 1
        && (tokens.get(last).is("first") || tokens.get(last).is("last"))
        && tokens.get(last - 1).is("from")
        && follows(tokens, last - 2);
  }

  /** What stands before the parenthesis that closes here. */
  private static Token called(List<Token> tokens, int close) {
    int depth = 0;
    for (int i = close; i >= 0; i--) {
      depth += tokens.get(i).isMark(")") ? 1 : tokens.get(i).isMark("(") ? -1 : 0;
      if (depth == 0) {
        return i < close && i > 0 ? tokens.get(i - 1) : Words.END;
      }
    }
    return Words.END;
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
  private boolean begins(List<Token> tokens, int index) {
    Token before = tokens.get(index);
    return headsList(tokens, index)
        || before.kind() == Token.Kind.OPERATOR
        || before.kind() == Token.Kind.PUNCTUATION && !before.isMark(")") && !before.isMark("]")
        || Words.isOneOf(before, RESERVED)
        || Words.isOneOf(before, BEFORE_EXPRESSION)
        || Words.isOneOf(before, language.beforeOperand())
        || Words.isOneOf(before, keywords) && !VALUES.contains(before.text());
  }

  /** {@code TOP 5}, {@code TOP (5)}, {@code DISTINCT ON (a)}: a select list begins behind it. */
  private static boolean headsList(List<Token> tokens, int last) {
    int first = last;
    int depth = 0;
    do {
      depth += tokens.get(first).isMark(")") ? 1 : tokens.get(first).isMark("(") ? -1 : 0;
      first--;
    } while (depth > 0 && first > 0);
    boolean top = first >= 0 && tokens.get(first).is("top");
    return top || first > 0 && tokens.get(first).is("on") && tokens.get(first - 1).is("distinct");
  }
}
