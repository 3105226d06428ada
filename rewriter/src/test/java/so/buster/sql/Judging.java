package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

/** Session statements as the tests write them: a text in, a verdict out. */
final class Judging {
  private Judging() {}

  static Optional<Verdict> judge(Dialect dialect, String sql) {
    Lexed lexed = Lexer.lex(sql, dialect.lexicon(Mode.PLAIN));
    return SessionStatements.judge(
        dialect, lexed.tokens().subList(0, lexed.size()), sql, Policy.DEFAULT);
  }

  static Verdict postgres(String sql) {
    return judge(Dialect.POSTGRESQL, sql).orElseThrow();
  }

  static Verdict duck(String sql) {
    return judge(Dialect.DUCKDB, sql).orElseThrow();
  }

  static Verdict snow(String sql) {
    return judge(Dialect.SNOWFLAKE, sql).orElseThrow();
  }

  static void assertRefused(Verdict verdict, Reason reason) {
    assertThat(verdict).isInstanceOf(Verdict.Refused.class);
    assertThat(((Verdict.Refused) verdict).reason()).isEqualTo(reason);
  }
}
