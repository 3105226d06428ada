package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What has been judged before must not matter. */
class KnownShapeTest {
  private static final int TEXTS = 150;

  /** A guard with a memory full of similar statements against one that knows nothing. */
  @ParameterizedTest
  @EnumSource(Dialect.class)
  void aVerdictDoesNotDependOnWhatWasJudgedBefore(Dialect dialect) {
    Guard used = new Guard(dialect, Policy.DEFAULT);
    Mutations mutations = new Mutations(11);
    for (int i = 0; i < TEXTS; i++) {
      String sql = mutations.next();
      for (String variant : new String[] {sql, spaced(sql), sql.replace('1', '2')}) {
        Verdict fresh = new Guard(dialect, Policy.DEFAULT).judge(variant, Mode.PREPARED);
        assertThat(used.judge(variant, Mode.PREPARED)).as("%s", variant).isEqualTo(fresh);
      }
    }
  }

  private static String spaced(String sql) {
    return sql.replace("-", " - ").replace("(", " (").replace(".", " . ");
  }
}
