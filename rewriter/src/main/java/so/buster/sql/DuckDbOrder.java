package so.buster.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Clauses of DuckDB that stand elsewhere than in other languages, where the parser wants them. */
final class DuckDbOrder {
  private static final Set<String> BEHIND_WINDOW =
      Set.of("qualify", "order", "limit", "offset", "union", "except", "intersect");

  private DuckDbOrder() {}

  static List<Token> reordered(List<Token> tokens) {
    List<Token> unnamed = withoutPrefixes(tokens);
    return qualifiedFirst(FromFirst.reordered(Pivots.reordered(unnamed)));
  }

  /**
   * {@code SELECT a: 1 FROM x: t} names what follows (manual, "Friendly SQL", "Prefix Aliases"). A
   * name that could be a word that writes stays, so that the parser has to take it for a name.
   */
  private static List<Token> withoutPrefixes(List<Token> tokens) {
    List<Token> kept = new ArrayList<>(tokens.size());
    Deque<String> open = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isMark("(") || token.isMark("[") || token.isMark("{")) {
        open.push(token.text());
      } else if ((token.isMark(")") || token.isMark("]") || token.isMark("}")) && !open.isEmpty()) {
        open.pop();
      }
      boolean list = open.isEmpty() || open.peek().equals("(");
      if (list && isPrefix(tokens, i)) {
        i++;
      } else {
        kept.add(token);
      }
    }
    return kept;
  }

  private static boolean isPrefix(List<Token> tokens, int i) {
    boolean prefix =
        tokens.get(i).isName()
            && i + 1 < tokens.size()
            && tokens.get(i + 1).isMark(":")
            && (i == 0 || !tokens.get(i - 1).isMark("."));
    int first = i;
    while (first > 1 && tokens.get(first - 1).isMark(",") && tokens.get(first - 2).isName()) {
      first -= 2;
    }
    boolean lambda = first > 0 && tokens.get(first - 1).is("lambda");
    return prefix && !lambda && !Tripwire.trips(tokens.get(i));
  }

  /** {@code WINDOW w AS (…) QUALIFY a}: the parser has them the other way round. */
  private static List<Token> qualifiedFirst(List<Token> tokens) {
    List<Token> ordered = new ArrayList<>(tokens);
    for (int i = 0; i + 2 < ordered.size(); i++) {
      if (ordered.get(i).is("window") && ordered.get(i + 2).is("as")) {
        int qualify = FromFirst.next(ordered, i + 1, BEHIND_WINDOW);
        if (qualify < ordered.size() && ordered.get(qualify).is("qualify")) {
          int end = FromFirst.next(ordered, qualify + 1, BEHIND_WINDOW);
          Collections.rotate(ordered.subList(i, end), i - qualify);
          i = end;
        }
      }
    }
    return ordered;
  }
}
