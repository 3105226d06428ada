package so.buster.sql;

import java.util.List;
import java.util.Optional;

/** Statements about the session rather than about data. */
final class SessionStatements {
  private SessionStatements() {}

  static Optional<Verdict> judge(Dialect dialect, List<Token> tokens, String sql, Policy policy) {
    boolean show = tokens.size() == 2 && tokens.get(0).is("show") && tokens.get(1).isName();
    return show
        ? Optional.of(new Verdict.Session(sql, Verdict.Effect.READS, tokens.get(1).text()))
        : Optional.empty();
  }
}
