package so.buster.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * The other plausible readings of a text. Our reading rests on server settings that we pin and read
 * back; should one of them be otherwise after all, the text must still not write. So wherever a
 * setting could matter, the text is also read the other way, and a second statement or a tripwire
 * word that our own reading does not have refuses it.
 */
final class Readings {
  private Readings() {}

  static void check(String sql, Lexicon ours, List<Token> tokens) {
    for (Lexicon other : others(sql, ours)) {
      compare(sql, other, tokens);
    }
  }

  private static List<Lexicon> others(String sql, Lexicon ours) {
    List<Lexicon> others = new ArrayList<>(3);
    if (sql.indexOf('\\') >= 0) {
      others.add(ours.withBackslashEscapes(!ours.backslashEscapes()));
    }
    if (sql.indexOf('$') >= 0) {
      others.add(ours.withDollarQuotes(!ours.dollarQuotes()));
    }
    int comment = sql.indexOf("/*");
    if (comment >= 0 && sql.indexOf("/*", comment + 2) >= 0) {
      others.add(ours.withNestedComments(!ours.nestedComments()));
    }
    return others;
  }

  private static void compare(String sql, Lexicon other, List<Token> tokens) {
    List<Token> seen;
    try {
      seen = Lexer.lex(sql, other).tokens();
    } catch (Fault fault) {
      // A server that read the text this way could not read it to its end, and would run nothing.
      return;
    }
    for (int i = 0; i < seen.size(); i++) {
      Token token = seen.get(i);
      boolean separator = token.isMark(";") && i < seen.size() - 1;
      if (separator || Tripwire.trips(token) && !contains(tokens, token)) {
        throw new Fault(Reason.AMBIGUOUS, token.start());
      }
    }
  }

  private static boolean contains(List<Token> tokens, Token token) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Integer.compare(tokens.get(middle).start(), token.start());
      if (order == 0) {
        return tokens.get(middle).equals(token);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }
}
