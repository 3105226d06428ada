package so.buster.sql;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What one database does its own way: everything that differs between dialects hangs here, and a
 * new one is one more subclass, its lists and its statements about the session.
 *
 * <p>Immutable; one instance serves all guards.
 */
abstract class Language {
  private static final Map<Dialect, Language> LANGUAGES = all();

  /** What JDBC 4.3 appendix C calls otherwise than PostgreSQL and its relatives do. */
  static final Map<String, String> POSTGRES_ESCAPES =
      Map.of(
          "ucase", "upper",
          "lcase", "lower",
          "curdate", "current_date",
          "ifnull", "coalesce",
          "log", "ln",
          "log10", "log",
          "truncate", "trunc",
          "user", "current_user",
          "database", "current_database");

  /** The language of a dialect. */
  static Language of(Dialect dialect) {
    return Objects.requireNonNull(LANGUAGES.get(dialect));
  }

  private static Map<Dialect, Language> all() {
    Map<Dialect, Language> languages = new EnumMap<>(Dialect.class);
    for (Dialect dialect : Dialect.values()) {
      languages.put(
          dialect,
          switch (dialect) {
            case POSTGRESQL -> new PostgresLanguage();
            case DUCKDB -> new DuckDbLanguage();
            case MYSQL -> new MySqlLanguage();
            case SNOWFLAKE -> new SnowflakeLanguage();
            case BIGQUERY -> new BigQueryLanguage();
            case REDSHIFT -> new RedshiftLanguage();
          });
    }
    return languages;
  }

  // Text

  /** How text is read when it is sent this way. */
  abstract Lexicon lexicon(Mode mode);

  /** The switches that a server's settings, or our knowledge of it, could have wrong. */
  abstract Set<Lexicon.Feature> contested();

  /**
   * Whether a text whose contested reading has other tokens at all is refused, not only one in
   * which that reading could write.
   */
  boolean refusesContestedText() {
    return false;
  }

  /**
   * Whether the protocol takes one statement at a time unless a client asks for more, which ours
   * never do: a second statement in a contested reading is then an error of the server's.
   */
  boolean sendsOneStatement() {
    return false;
  }

  /** Whether this unusual comment is a hint that is sent as it is; refuses one that does harm. */
  boolean keepsHint(String sql, Lexed.Span comment) {
    return false;
  }

  /** Functions of JDBC's escape syntax by the names this language has for them. */
  Map<String, String> escapeFunctions() {
    return Map.of();
  }

  /** Changes that make sure the text means what was judged, without changing it. */
  void clarify(List<Token> tokens, Edits edits) {}

  /** Whether a separator at the end is sent; not where the vendor's driver takes none at all. */
  boolean sendsSeparator() {
    return true;
  }

  // Names

  /** A name as it is compared with the lists. */
  String asCompared(String name) {
    return AsciiCase.lower(name);
  }

  /** The parts of a table's name, as the server takes them apart. */
  List<String> tableName(List<String> parts) {
    return parts;
  }

  /** Whether {@code a.b} can mean the table b in the catalog a. */
  boolean catalogQualifies() {
    return false;
  }

  /**
   * What tells one name from another where a statement names its own queries.
   *
   * @param quoted whether it was written between quotes
   */
  String nameKey(String name, boolean quoted) {
    return asCompared(name);
  }

  /** Whether system relations are found by their bare names before a user's tables. */
  boolean findsCataloguesFirst() {
    return false;
  }

  /** Whether a WITH query sees itself without the word RECURSIVE. */
  boolean recursesUnasked() {
    return false;
  }

  /** The schemas that hold nothing but the engine's own relations. */
  abstract Set<String> systemSchemas();

  /** Those of them in which nobody can create a table; of the others the lists name what is own. */
  Set<String> closedSchemas() {
    return systemSchemas();
  }

  // Functions

  /** Whether this token can name one of the engine's own functions. */
  boolean mayNameBuiltIn(Token name) {
    return true;
  }

  /** The parts of a function's name that say which one it is, outermost first. */
  List<String> functionName(List<String> parts) {
    return parts;
  }

  /** Whether this call is harmless as it is written here, although its name alone is not. */
  boolean isHarmlessCall(List<Token> tokens, int name) {
    return false;
  }

  /** Whether this qualification can only mean the engine's own functions. */
  boolean ownSchema(String schema, boolean shadowed) {
    return false;
  }

  /** Whether a column {@code x.f} that does not exist is read as a call {@code f(x)}. */
  boolean callsColumns() {
    return false;
  }

  /** Whether {@code a.upper()} is {@code upper(a)}. */
  boolean chainsCalls() {
    return false;
  }

  /**
   * Whether nothing but this language's own reserved words is surely grammar: words that others
   * reserve may be names of users' functions here.
   */
  boolean reservesOnlyKeywords() {
    return false;
  }

  /** Reserved words, and types with modifiers, that may stand before a parenthesis anywhere. */
  abstract Set<String> openers();

  /** Words that may stand before a parenthesis behind what ends an operand or a table. */
  abstract Set<String> clauses();

  /** Words that may stand before a parenthesis behind one of these words. */
  Map<String, Set<String>> openersAfter() {
    return Map.of();
  }

  /**
   * Whether the word here, before a parenthesis, is grammar by all that stands around it.
   *
   * @param behindOperand whether no expression could begin here
   */
  boolean isGrammar(List<Token> tokens, int index, boolean behindOperand) {
    return false;
  }

  /** Words, not reserved, behind which an operand begins, so that a call may stand there. */
  Set<String> beforeOperand() {
    return Set.of();
  }

  /** The schema by which a function is looked up, of all that qualifies it. */
  String functionSchema(String qualifier) {
    return qualifier;
  }

  // Statements

  /** Whether a read can begin with this token. */
  boolean beginsQuery(Token token) {
    return token.isMark("(") || Words.isOneOf(token, Explain.QUERY);
  }

  /** The query that a statement reads, explains or describes. */
  List<Token> query(List<Token> tokens) {
    return Explain.explained(tokens, this);
  }

  /** A statement that begins or ends a transaction; empty if this is none. */
  Optional<Verdict> transaction(TokenCursor at, String sql) {
    return TransactionStatements.judge(at, sql);
  }

  /** Whether a word that writes elsewhere is grammar of a read here, by what stands around it. */
  boolean explains(List<Token> tokens, int index) {
    return false;
  }

  /** A statement about the session; empty if this is none. */
  abstract Optional<Verdict> session(TokenCursor at, String sql, Policy policy);

  /** Refuses what only this language has, whatever a parser makes of it; for each new shape. */
  void check(List<Token> tokens) {}

  /** Refuses a comment that changes what is read. */
  void checkComments(Lexed lexed) {}

  /** The literals of a shape on whose values its verdict depends. */
  List<Slot> slots(List<Token> tokens) {
    return List.of();
  }

  /** Refuses tables that are none. */
  void checkTables(List<List<String>> tables) {}

  // Spelling for the parser

  /** Whether another LIMIT clause means nothing but fewer rows. */
  boolean mayBeBounded(List<Token> query) {
    return true;
  }

  /**
   * What this token says in a shape beyond its kind; more than its text where the rules of this
   * language look at its value or at what it touches.
   */
  String said(List<Token> tokens, int index) {
    return Shape.text(tokens.get(index));
  }

  /** The same tokens in an order the parser knows. */
  List<Token> reordered(List<Token> tokens) {
    return tokens;
  }

  /** The parser's own operator, or AND and OR, that stands for this one; others count alike. */
  String operator(String operator) {
    return operator;
  }

  /** Spells the form that begins here; false if there is none. */
  abstract boolean spell(Speller speller, Token token);

  /** The same for a form that begins with punctuation or an operator. */
  boolean spellMark(Speller speller, Token mark) {
    return false;
  }

  /** Whether a select list may end with a comma. */
  boolean endsListsWithComma() {
    return false;
  }

  /**
   * What bounds a query of pipe operators when a count follows: one more operator behind the last
   * works on all that came before. Empty if the query has no pipes.
   */
  Optional<String> limitPipe(List<Token> query) {
    return Optional.empty();
  }
}
