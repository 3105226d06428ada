package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts no honest client sends, and one that is only long, judged in every dialect on a thread with
 * a small stack: what a host's pool of threads may have left when it calls.
 */
class BadTextTest {
  private static final long SMALL_STACK = 256 << 10;
  private static final Duration SOON = Duration.ofSeconds(20);

  static Stream<Arguments> texts() {
    return inEveryDialect(
        Stream.of(
            Arguments.of("NUL", "SELECT 1\0", Reason.BAD_CHARACTER),
            Arguments.of("NUL in a string", "SELECT 'a\0'", Reason.BAD_CHARACTER),
            Arguments.of("high surrogate", "SELECT '\ud800'", Reason.BAD_CHARACTER),
            Arguments.of("low surrogate", "SELECT '\udc00'", Reason.BAD_CHARACTER),
            Arguments.of("surrogates the wrong way", "SELECT '\udc00\ud800'", Reason.BAD_CHARACTER),
            Arguments.of("high surrogate at the end", "SELECT 1 \ud83d", Reason.BAD_CHARACTER),
            Arguments.of("byte order mark", "\ufeffSELECT 1", Reason.BAD_CHARACTER),
            Arguments.of("no-break space", "SELECT\u00a01", Reason.BAD_CHARACTER),
            Arguments.of("open string", "SELECT 'a", Reason.UNTERMINATED),
            Arguments.of("open comment", "SELECT 1 /* a", Reason.UNTERMINATED),
            Arguments.of("open parenthesis", "SELECT (1", Reason.UNTERMINATED),
            Arguments.of("open escape", "SELECT {fn upper(a) FROM t", Reason.UNTERMINATED),
            Arguments.of("closed only", "SELECT 1)", Reason.UNTERMINATED),
            Arguments.of("crossed brackets", "SELECT ([1)]", Reason.UNTERMINATED),
            Arguments.of(
                "nested parentheses",
                "SELECT " + "(".repeat(10_000) + "1" + ")".repeat(10_000),
                Reason.TOO_DEEP),
            Arguments.of(
                "nested queries",
                "SELECT * FROM (".repeat(10_000) + "SELECT 1" + ")".repeat(10_000),
                Reason.TOO_DEEP),
            Arguments.of(
                "nested cases",
                "SELECT " + "CASE WHEN ".repeat(10_000) + "1" + " END".repeat(10_000),
                Reason.TOO_DEEP),
            Arguments.of("long name", "SELECT a" + ".a".repeat(100_000), Reason.TOO_DEEP)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("texts")
  void isRefusedWhereItIsBad(Dialect dialect, String name, String sql, Reason reason)
      throws Exception {
    Verdict verdict = judge(dialect, sql);

    assertThat(verdict).isInstanceOf(Verdict.Refused.class);
    assertThat(((Verdict.Refused) verdict).reason()).isEqualTo(reason);
    assertThat(((Verdict.Refused) verdict).position()).isBetween(0, sql.length());
  }

  static Stream<Arguments> longTexts() {
    return inEveryDialect(
        Stream.of(
            Arguments.of("spaces", " ".repeat(10 << 20)),
            Arguments.of("string", "SELECT '" + "a".repeat(10 << 20) + "'"),
            Arguments.of("terms", "SELECT 1" + " + 1".repeat(3 << 20))));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("longTexts")
  void isRefusedForItsLength(Dialect dialect, String name, String sql) throws Exception {
    assertThat(judge(dialect, sql))
        .isEqualTo(new Verdict.Refused(Reason.TOO_LONG, -1, Reason.TOO_LONG.hint()));
  }

  static Stream<Arguments> lists() {
    return inEveryDialect(
        Stream.of(
            Arguments.of("numbers", list("7")),
            Arguments.of("strings", list("'a'")),
            Arguments.of("parameters", list("?"))));
  }

  /** Reporting tools send the keys of a whole page of another query back like this. */
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("lists")
  void aLongListIsARead(Dialect dialect, String name, String sql) throws Exception {
    assertThat(judge(dialect, sql)).isInstanceOf(Verdict.Read.class);
  }

  private static String list(String term) {
    return "SELECT a FROM t WHERE b IN ("
        + String.join(", ", Collections.nCopies(100_000, term))
        + ")";
  }

  private static Stream<Arguments> inEveryDialect(Stream<Arguments> cases) {
    return cases.flatMap(
        one -> Stream.of(Dialect.values()).map(dialect -> with(dialect, one.get())));
  }

  private static Arguments with(Dialect dialect, Object[] rest) {
    return () -> Stream.concat(Stream.of(dialect), Stream.of(rest)).toArray();
  }

  private static Verdict judge(Dialect dialect, String sql) throws Exception {
    Guard guard = new Guard(dialect, Policy.DEFAULT);
    FutureTask<Verdict> work = new FutureTask<>(() -> guard.judge(sql, Mode.PREPARED));
    Thread thread = new Thread(null, work, "small-stack", SMALL_STACK);
    thread.setDaemon(true);
    thread.start();
    return work.get(SOON.toSeconds(), TimeUnit.SECONDS);
  }
}
