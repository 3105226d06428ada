package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What must be true of every text whatsoever, in every dialect. */
final class GuardInvariants {
  private static final Map<Dialect, Guard> GUARDS = new ConcurrentHashMap<>();

  private GuardInvariants() {}

  /** Judges a text in one dialect, both ways of sending it. */
  static Verdict hold(Dialect dialect, String sql) {
    hold(dialect, sql, Mode.PLAIN);
    return hold(dialect, sql, Mode.PREPARED);
  }

  private static Verdict hold(Dialect dialect, String sql, Mode mode) {
    Guard guard = GUARDS.computeIfAbsent(dialect, d -> new Guard(d, Policy.DEFAULT));
    Verdict verdict = guard.judge(sql, mode);
    if (verdict instanceof Verdict.Refused refused) {
      assertThat(refused.reason()).as(dialect + " " + sql).isNotEqualTo(Reason.INTERNAL);
      assertThat(refused.position()).as(dialect + " " + sql).isBetween(-1, sql.length());
    } else if (verdict instanceof Verdict.Read read) {
      assertReadAgain(read, guard.judge(read.sql(), mode), dialect + " " + sql);
      assertShapeReadsAsItself(dialect, sql, mode);
    }
    return verdict;
  }

  /**
   * What is sent has no second meaning: judged by itself it is the same read. Our parser takes a
   * few texts that no server takes, and not with a LIMIT behind them; those may be refused then.
   */
  private static void assertReadAgain(Verdict.Read read, Verdict again, String text) {
    if (again instanceof Verdict.Refused refused) {
      assertThat(refused.reason()).as(text).isEqualTo(Reason.UNKNOWN_SYNTAX);
    } else {
      assertThat(again).as(text).isEqualTo(read);
    }
  }

  /** Whoever reads a shape finds the same tokens in it, one between any two spaces. */
  private static void assertShapeReadsAsItself(Dialect dialect, String sql, Mode mode) {
    // Strings side by side are one in some dialects and an error in PostgreSQL's.
    String shape =
        ShapeText.of(Lexer.lex(sql, dialect.lexicon(mode)).tokens())
            .replaceAll("'s'(?: 's')+", "'s'");
    List<String> pieces =
        Lexer.lex(shape, Dialect.POSTGRESQL.lexicon(Mode.PREPARED)).tokens().stream()
            .map(token -> shape.substring(token.start(), token.end()))
            .toList();
    assertThat(pieces).as(dialect + " " + sql).isEqualTo(List.of(shape.split(" ")));
  }
}
