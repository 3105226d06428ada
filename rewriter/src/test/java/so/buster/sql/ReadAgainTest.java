package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sent, judged by itself, is sent as it is: the guard has nothing more to say about it. */
class ReadAgainTest {

  static Stream<Arguments> statements() {
    return Stream.of(Dialect.values())
        .flatMap(dialect -> Mutations.seeds().stream().map(sql -> Arguments.of(dialect, sql)));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void whatIsSentIsAllowedUnchanged(Dialect dialect, String sql) {
    Guard guard = new Guard(dialect, Policy.DEFAULT);
    if (guard.judge(sql, Mode.PREPARED) instanceof Verdict.Read read) {
      assertThat(guard.judge(read.sql(), Mode.PREPARED)).isEqualTo(read);
    }
  }
}
