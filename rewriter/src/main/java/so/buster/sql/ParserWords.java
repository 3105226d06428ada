package so.buster.sql;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words that JSqlParser takes for its own where a dialect takes them for names. As names they need
 * quotes for it. A wrong guess costs a refusal and nothing else: a name stays a name, and grammar
 * between quotes does not parse.
 */
final class ParserWords {
  private static final Map<Dialect, ParserWords> LOADED = load();

  /** Names of types that the parser takes for types where a column stands. */
  private static final Set<String> TYPE_LIKE_COLUMNS =
      Set.of(
          "bigint", "blob", "decimal", "double", "enum", "float", "integer", "map", "number",
          "real", "tinyint", "uuid", "varchar");

  private final Set<String> foreign;
  private final Set<String> free;

  /**
   * Words of one dialect.
   *
   * @param foreign words that no dialect here has, so that they are names wherever they stand
   * @param free words that a dialect has but does not reserve: names where nothing else can stand
   */
  private ParserWords(Set<String> foreign, Set<String> free) {
    this.foreign = foreign;
    this.free = free;
  }

  static ParserWords of(Dialect dialect) {
    return LOADED.getOrDefault(dialect, new ParserWords(Set.of(), Set.of()));
  }

  private static Map<Dialect, ParserWords> load() {
    Map<Dialect, ParserWords> loaded = new EnumMap<>(Dialect.class);
    for (Dialect dialect : Dialect.values()) {
      Set<String> keywords = DataFile.optional(dialect, "keywords.txt");
      Set<String> foreign = new HashSet<>(Data.lines(ParserWords.class, "parser-words.txt"));
      Set<String> free = new HashSet<>();
      if (!keywords.isEmpty()) {
        free.addAll(Data.lines(ParserWords.class, "parser-reserved.txt"));
        free.removeAll(keywords);
        foreign.removeAll(keywords);
      }
      loaded.put(dialect, new ParserWords(Set.copyOf(foreign), Set.copyOf(free)));
    }
    return loaded;
  }

  /** Whether the parser would take a name for one of its own words here. */
  boolean needsQuotes(Token before, Token token, Token next) {
    if (TYPE_LIKE_COLUMNS.contains(token.text())) {
      return !before.isMark("::") && Words.standsAsOperand(before, next);
    }
    if (next.isMark("(") || before.isMark("::")) {
      return false;
    }
    if (foreign.contains(token.text())) {
      return !isGrammar(before, token, next);
    }
    boolean counts = token.is("only") && (before.is("row") || before.is("rows"));
    return free.contains(token.text())
        && !counts
        && (Words.standsAsOperand(before, next)
            || standsAsTable(before, next)
            || names(before, next));
  }

  /** The few places in which some dialect has such a word after all. */
  private static boolean isGrammar(Token before, Token token, Token next) {
    return switch (token.text()) {
      case "absent" -> next.is("on");
      case "current" -> next.is("row");
      case "unbounded" -> next.is("preceding") || next.is("following");
      case "unknown" -> before.is("is") || before.is("not");
      default -> false;
    };
  }

  private static boolean standsAsTable(Token before, Token next) {
    return (before.is("from") || before.is("join"))
        && (Words.endsTable(next) || next.isName() || next.isMark("."));
  }

  /** An alias without AS: behind an operand, before what ends a list or a table. */
  private static boolean names(Token before, Token next) {
    boolean joins = next.is("join") || next.is("outer") || next.is("left") || next.is("right");
    return Words.endsOperand(before)
        && !before.isMark(".")
        && (Words.endsList(next) || next.isMark(",") || Words.endsTable(next))
        && !joins;
  }
}
