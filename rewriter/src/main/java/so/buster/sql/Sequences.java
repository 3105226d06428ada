package so.buster.sql;

import java.util.List;

/**
 * {@code NEXT VALUE FOR s} advances a sequence (SQL:2016 part 2 §6.14). Told by its words, whatever
 * stands behind them: some servers take a quoted name there that is a string to others.
 */
final class Sequences {
  private Sequences() {}

  static void check(List<Token> tokens) {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).is("next")
          && tokens.get(i + 1).is("value")
          && tokens.get(i + 2).is("for")) {
        throw new Fault(Reason.WRITES, tokens.get(i).start());
      }
    }
  }
}
