package so.buster.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Snowflake's MATCH_RECOGNIZE (SQL reference, "MATCH_RECOGNIZE"), which reads the rows of the table
 * before it, as a query beside that table: its measures, conditions, partitions and order are what
 * that query selects. Left out are the pattern, which consists of names it defines, and words of
 * the grammar.
 */
final class MatchRecognize {
  private static final Set<String> SECTIONS =
      Set.of("partition", "order", "measures", "one", "all", "after", "pattern", "define");

  /** In tokens; asked for every call of a statement, the question must not cost its length. */
  private static final int LONGEST_PATTERN = 400;

  private final List<Token> tokens;
  private final List<Token> written = new ArrayList<>();
  private final int place;

  private MatchRecognize(List<Token> tokens, int place) {
    this.tokens = tokens;
    this.place = place;
  }

  /** The same tokens, each such clause in this other order. */
  static List<Token> reordered(List<Token> tokens) {
    List<Token> reordered = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int close = begins(tokens, i) ? closing(tokens, i + 1) : -1;
      if (close < 0) {
        reordered.add(token);
      } else {
        reordered.addAll(new MatchRecognize(tokens.subList(i + 2, close), token.start()).asQuery());
        i = close;
      }
    }
    return reordered;
  }

  /** Whether a pattern begins at this word, or it is a name in one, so that it calls nothing. */
  static boolean isPattern(List<Token> tokens, int index) {
    if (tokens.get(index).is("pattern")) {
      return endsSection(tokens.get(index - 1)) && encloses(tokens, index);
    }
    int depth = 0;
    int least = Math.max(1, index - LONGEST_PATTERN);
    for (int i = index - 1; i > least; i--) {
      Token token = tokens.get(i);
      boolean encloses = token.isMark("(") && depth == 0;
      if (encloses && tokens.get(i - 1).is("pattern")) {
        return isPattern(tokens, i - 1);
      }
      depth += token.isMark(")") ? 1 : token.isMark("(") && !encloses ? -1 : 0;
    }
    return false;
  }

  /** {@code MEASURES (a + b) AS c}: the word, not a function of that name. */
  static boolean beginsMeasures(List<Token> tokens, int index) {
    Token before = tokens.get(index - 1);
    return (before.isMark("(") || endsSection(before)) && encloses(tokens, index);
  }

  /** {@code … PER MATCH PATTERN (…)}, {@code … PAST LAST ROW PATTERN (…)}, {@code AS a PATTERN}. */
  private static boolean endsSection(Token before) {
    return before.is("row")
        || before.is("rows")
        || SnowflakeGrammar.endsOperand(before) && !SECTIONS.contains(before.text());
  }

  /** Whether the parenthesis around this place is that of a MATCH_RECOGNIZE. */
  private static boolean encloses(List<Token> tokens, int index) {
    int depth = 0;
    for (int i = index; i > 0; i--) {
      depth += tokens.get(i).isMark(")") ? 1 : tokens.get(i).isMark("(") ? -1 : 0;
      if (depth < 0) {
        return begins(tokens, i - 1);
      }
    }
    return false;
  }

  private static boolean begins(List<Token> tokens, int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i).is("match_recognize")
        && tokens.get(i + 1).isMark("(")
        && (tokens.get(i - 1).isName() || tokens.get(i - 1).isMark(")"));
  }

  private static int closing(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).isMark("(") ? 1 : tokens.get(i).isMark(")") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private List<Token> asQuery() {
    write(", lateral ( select 1");
    List<Token> window = new ArrayList<>();
    int from = 0;
    while (from < tokens.size()) {
      int to = nextSection(from + 1);
      List<Token> section = tokens.subList(from, to);
      switch (tokens.get(from).text()) {
        case "partition", "order" -> window.addAll(section);
        case "measures" -> items(section, 1);
        case "define" -> definitions(section);
        case "pattern" -> checkPattern(section);
        case "one", "all", "after" -> {}
        default -> written.addAll(section);
      }
      from = to;
    }
    write(", " + SnowflakeGrammar.LIST + " ( * ) over (");
    written.addAll(window);
    write(") )");
    return written;
  }

  private int nextSection(int from) {
    int depth = 0;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean label = tokens.get(i - 1).is("as") || tokens.get(i - 1).isMark(".");
      if (depth == 0 && !label && Words.isOneOf(token, SECTIONS) && begins(token, i)) {
        return i;
      }
      depth += token.isMark("(") ? 1 : token.isMark(")") ? -1 : 0;
    }
    return tokens.size();
  }

  private boolean begins(Token token, int i) {
    Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : Words.END;
    return switch (token.text()) {
      case "partition", "order" -> next.is("by");
      case "one" -> next.is("row");
      case "all" -> next.is("rows");
      case "after" -> next.is("match");
      case "pattern" -> next.isMark("(");
      default -> true;
    };
  }

  private static void checkPattern(List<Token> section) {
    for (Token token : section) {
      if (token.kind() == Token.Kind.STRING || Words.beginsQuery(token)) {
        throw new Fault(Reason.UNKNOWN_SYNTAX, token.start());
      }
    }
  }

  /** A list of expressions; FINAL and RUNNING before a call say which rows it sees. */
  private void items(List<Token> section, int from) {
    if (from >= section.size()) {
      return;
    }
    write(",");
    for (int i = from; i < section.size(); i++) {
      boolean scope = section.get(i).is("final") || section.get(i).is("running");
      if (!scope || i + 1 == section.size() || !section.get(i + 1).isName()) {
        written.add(section.get(i));
      }
    }
  }

  /** {@code DEFINE a AS x > 1, b AS y}: the conditions. */
  private void definitions(List<Token> section) {
    int depth = 0;
    int from = 1;
    for (int i = 1; i <= section.size(); i++) {
      boolean end = i == section.size() || depth == 0 && section.get(i).isMark(",");
      if (end) {
        boolean named = from + 1 < i && section.get(from + 1).is("as");
        items(section.subList(0, i), named ? from + 2 : from);
        from = i + 1;
      } else {
        Token token = section.get(i);
        depth += token.isMark("(") || token.isMark("[") ? 1 : 0;
        depth -= token.isMark(")") || token.isMark("]") ? 1 : 0;
      }
    }
  }

  /** Words and marks of the parser's grammar, in the place of the clause. */
  private void write(String text) {
    for (String piece : text.split(" ")) {
      Token.Kind kind =
          switch (piece) {
            case "(", ")", "," -> Token.Kind.PUNCTUATION;
            case "*" -> Token.Kind.OPERATOR;
            case "1" -> Token.Kind.NUMBER;
            default -> Token.Kind.WORD;
          };
      written.add(new Token(kind, piece, place, place));
    }
  }
}
