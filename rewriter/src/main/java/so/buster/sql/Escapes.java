package so.buster.sql;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The escapes of JDBC (JDBC 4.3 §13.4): {@code {fn …} {d …} {t …} {ts …} {oj …} {escape …} {limit
 * …}}. We expand them, so that no driver re-writes text behind the guard.
 */
final class Escapes {
  private static final Map<String, String> LITERALS =
      Map.of("d", "DATE", "t", "TIME", "ts", "TIMESTAMP");
  private static final Map<String, String> CLAUSES = Map.of("escape", "ESCAPE", "limit", "LIMIT");
  private static final Set<String> BRACES_ONLY = Set.of("fn", "oj");

  private Escapes() {}

  /** What makes the text one without escapes; empty if it has none. Structs of DuckDB are none. */
  static Edits expand(Lexed lexed, Map<String, String> functions) {
    Edits edits = new Edits(lexed.sql());
    List<Token> tokens = lexed.tokens();
    boolean braces = lexed.sql().indexOf('{') >= 0;
    for (int i = 0; braces && i + 1 < tokens.size(); i++) {
      if (tokens.get(i).isMark("{") && !tokens.get(i + 2 < tokens.size() ? i + 2 : i).isMark(":")) {
        expand(tokens, i, edits, functions);
      }
    }
    return edits;
  }

  private static void expand(
      List<Token> tokens, int open, Edits edits, Map<String, String> functions) {
    Token keyword = tokens.get(open + 1);
    String word = keyword.kind() == Token.Kind.WORD ? keyword.text() : "";
    String text = LITERALS.getOrDefault(word, CLAUSES.getOrDefault(word, ""));
    if (text.isEmpty() && !BRACES_ONLY.contains(word)) {
      return;
    }
    int close = closing(tokens, open);
    edits.replace(tokens.get(open).start(), keyword.end(), text);
    edits.blank(tokens.get(close).start(), tokens.get(close).end());
    Token function = tokens.get(open + 2);
    if (word.equals("fn") && functions.containsKey(function.text())) {
      edits.replace(function.start(), function.end(), functions.get(function.text()));
    }
  }

  private static int closing(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).isMark("{") ? 1 : tokens.get(i).isMark("}") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new Fault(Reason.UNTERMINATED, tokens.get(open).start());
  }
}
