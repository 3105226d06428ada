package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The short form of {@link GuardFuzzTest}: always the same few thousand texts. */
class MutatedStatementsTest {
  private static final int TEXTS = 4_000;

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void whateverIsSaidIsJudged(Dialect dialect) {
    Mutations mutations = new Mutations(dialect.id().hashCode());
    int reads = 0;
    for (int i = 0; i < TEXTS; i++) {
      reads += GuardInvariants.hold(dialect, mutations.next()) instanceof Verdict.Read ? 1 : 0;
    }
    // Or the texts would be too wild to say anything about what is allowed.
    assertThat(reads).isBetween(TEXTS / 50, TEXTS / 2);
  }
}
