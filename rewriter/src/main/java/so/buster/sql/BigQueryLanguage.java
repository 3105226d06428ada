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
 * BigQuery: GoogleSQL reference, "Lexical structure and syntax", "Query syntax". Its scanner skips
 * spaces beyond ASCII too; here they are refused as everywhere.
 */
final class BigQueryLanguage extends Language {
  private static final Lexicon LEXICON =
      new Lexicon(
          EnumSet.of(
              Feature.BACKSLASH_ESCAPES,
              Feature.DOUBLE_QUOTED_STRINGS,
              Feature.TRIPLE_QUOTES,
              Feature.BACKTICKS,
              Feature.NUMBERS_IN_NAMES,
              Feature.RADIX_NUMBERS,
              Feature.RAW_PREFIXES,
              Feature.AT_VARIABLES,
              Feature.HASH_COMMENTS,
              Feature.RETURN_ENDS_COMMENT),
          Question.PARAMETER,
          Operators.of(
              "|>", "||", "<<", ">>", "=>", "->", "<>", "!=", "<=", ">=", "+", "-", "*", "/", "&",
              "|", "^", "~", "=", "<", ">"));

  /** What JDBC 4.3 appendix C calls otherwise. */
  private static final Map<String, String> ESCAPES =
      Map.of(
          "ucase", "upper",
          "lcase", "lower",
          "char", "chr",
          "truncate", "trunc",
          "now", "current_timestamp",
          "curdate", "current_date",
          "curtime", "current_time",
          "user", "session_user");

  private static final Set<String> OPENERS = Set.of("qualify", "for");

  private static final Set<String> QUERY = Set.of("select", "with", "from");

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

  @Override
  Map<String, String> escapeFunctions() {
    return ESCAPES;
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

  /**
   * {@code SAFE.f(…)} is f without its errors (reference, "SAFE. prefix"), and one quoted name
   * holds the path to a function of a user's.
   */
  @Override
  List<String> functionName(List<String> parts) {
    boolean safe = parts.size() > 1 && asCompared(parts.get(0)).equals("safe");
    return tableName(safe ? parts.subList(1, parts.size()) : parts);
  }

  /** A quoted path leads to a function of a user's, though it may say {@code `net.host`}. */
  @Override
  boolean mayNameBuiltIn(Token name) {
    boolean path = name.kind() == Token.Kind.QUOTED && name.text().indexOf('.') >= 0;
    return !path
        || !FunctionLists.of(Dialect.BIGQUERY).qualified().contains(asCompared(name.text()));
  }

  @Override
  boolean reservesOnlyKeywords() {
    return true;
  }

  @Override
  boolean isGrammar(List<Token> tokens, int index, boolean behindOperand) {
    return BigQueryGrammar.opens(tokens, index);
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
  boolean beginsQuery(Token token) {
    return token.isMark("(") || Words.isOneOf(token, QUERY);
  }

  /** There is no EXPLAIN. */
  @Override
  List<Token> query(List<Token> tokens) {
    return tokens;
  }

  @Override
  Optional<Verdict> session(TokenCursor at, String sql, Policy policy) {
    return BigQuerySession.judge(at, sql, policy);
  }

  /**
   * {@code #legacySQL} makes what follows another language, which this class does not read:
   * reference, "Switching SQL dialects".
   */
  @Override
  void checkComments(Lexed lexed) {
    for (Lexed.Span comment : lexed.comments()) {
      String text = lexed.sql().substring(comment.start(), comment.end());
      if (AsciiCase.lower(text).replaceAll("[#\\-/*\\s]", "").startsWith("legacysql")) {
        throw new Fault(Reason.AMBIGUOUS, comment.start());
      }
    }
  }

  /** {@code |> DROP a} and {@code |> RENAME a AS b} change what the query returns. */
  @Override
  boolean explains(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    boolean operator = token.is("drop") || token.is("rename");
    return operator && index > 0 && tokens.get(index - 1).isMark("|>");
  }

  /**
   * Refuses what is no table of a dataset: the results of other queries, which lie in hidden
   * datasets that begin with a line, and names with decorators or with a star behind
   * INFORMATION_SCHEMA, which no list could know.
   */
  @Override
  void checkTables(List<List<String>> tables) {
    for (List<String> table : tables) {
      String dataset = table.size() < 2 ? "" : asCompared(table.get(table.size() - 2));
      String name = table.get(table.size() - 1);
      boolean hidden = dataset.startsWith("_") && !dataset.equals("_session");
      boolean wild = name.endsWith("*") && SYSTEM_SCHEMAS.contains(dataset);
      boolean decorated = name.indexOf('$') >= 0 || name.indexOf('@') >= 0;
      if (hidden || wild || decorated) {
        throw new Fault(Reason.TABLE_DENIED, -1);
      }
    }
  }

  @Override
  String said(List<Token> tokens, int index) {
    String text = super.said(tokens, index);
    return BigQueryNames.touchesDash(tokens, index) ? text + tokens.get(index).text() : text;
  }

  @Override
  List<Token> reordered(List<Token> tokens) {
    return BigQueryForms.respelled(BigQueryPipes.spelled(BigQueryNames.joined(tokens)));
  }

  @Override
  boolean spell(Speller speller, Token token) {
    return false;
  }

  /** Behind a query any pipe operator may follow, and behind pipes nothing else. */
  @Override
  Optional<String> limitPipe(List<Token> query) {
    return BigQueryPipes.areIn(query) ? Optional.of(" |> LIMIT ") : Optional.empty();
  }
}
