package so.buster.sql;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Coverage-guided fuzzing with the profile {@code fuzz}; without it, the statements of the tests
 * and every text that fuzzing has found, in every dialect.
 */
class GuardFuzzTest {

  static Stream<String> seeds() {
    return Mutations.seeds().stream();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "30m")
  void whateverIsSaidIsJudged(@NotNull String sql) {
    for (Dialect dialect : Dialect.values()) {
      GuardInvariants.hold(dialect, sql);
    }
  }
}
