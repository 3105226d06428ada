package so.buster.sql;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A second wall behind the rules: bare words with which databases write, run code or leave the
 * statement. Each one must be shown to be a name or the statement is refused.
 */
final class Tripwire {
  private static final Set<String> WORDS =
      Data.words(
          """
          insert update delete merge into truncate drop alter create grant revoke copy call
          execute prepare deallocate lock vacuum reindex cluster refresh attach detach install
          load export import unload do begin commit rollback savepoint declare handler outfile
          dumpfile rename upsert put remove undrop listen unlisten notify discard checkpoint
          immediate procedure reassign pragma kill flush
          """);

  private Tripwire() {}

  static boolean trips(Token token) {
    return token.kind() == Token.Kind.WORD && WORDS.contains(token.text());
  }

  /** The first word that trips in a reading that nothing else will look at; null if none does. */
  static boolean trips(List<Token> tokens) {
    for (Token token : tokens) {
      if (trips(token)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Refuses a word that is neither called as an allowed function nor a name in the tree.
   *
   * @param names how often the parser took each word for a name
   */
  static void check(List<Token> tokens, Map<String, Integer> names, Language language) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int named = names.getOrDefault(token.text(), 0);
      if (trips(token) && unexplained(tokens, token.text(), language) > named) {
        throw new Fault(Reason.WRITES, token.start());
      }
    }
  }

  /** Calls have been judged by the rule on functions, so only the other places count. */
  private static int unexplained(List<Token> tokens, String word, Language language) {
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean called = i + 1 < tokens.size() && tokens.get(i + 1).isMark("(");
      if (tokens.get(i).is(word) && !called && !language.explains(tokens, i)) {
        count++;
      }
    }
    return count;
  }
}
