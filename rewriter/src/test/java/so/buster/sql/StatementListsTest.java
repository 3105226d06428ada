package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be refused is refused in both modes; what must be allowed is; the gaps are known. */
class StatementListsTest {
  private static final Map<Dialect, Guard> GUARDS = new EnumMap<>(Dialect.class);

  /** Anew for each run: a guard remembers, and would hide that a rule is gone (PIT). */
  @BeforeAll
  static void create() {
    for (Dialect dialect : Dialect.values()) {
      GUARDS.put(dialect, new Guard(dialect, Policy.DEFAULT));
    }
  }

  static Stream<Arguments> hostile() {
    return Stream.of(Dialect.values())
        .flatMap(
            dialect ->
                Statements.of("hostile-" + dialect.id()).stream()
                    .flatMap(
                        sql ->
                            Stream.of(Mode.values())
                                .map(mode -> Arguments.of(dialect, mode, sql))));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aHostileStatementIsRefused(Dialect dialect, Mode mode, String sql) {
    assertThat(guard(dialect).judge(sql, mode)).isInstanceOf(Verdict.Refused.class);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void noCommentOrSpaceMakesAHostileStatementHarmless(Dialect dialect, Mode mode, String sql) {
    for (String wrapped : List.of("/* a */ " + sql, "-- a\n" + sql, "\n\t" + sql + "\n-- b")) {
      assertThat(guard(dialect).judge(wrapped, mode)).isInstanceOf(Verdict.Refused.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anHonestReadIsAllowed(Dialect dialect) {
    assertThat(Statements.of("honest-" + dialect.id()))
        .allSatisfy(sql -> assertThat(judge(dialect, sql)).isInstanceOf(Verdict.Read.class));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsSentIsItselfAllowedAndNotChangedAgain(Dialect dialect) {
    assertThat(Statements.of("honest-" + dialect.id()))
        .allSatisfy(
            sql -> {
              String sent = ((Verdict.Read) judge(dialect, sql)).sql();
              assertThat(((Verdict.Read) judge(dialect, sent)).sql()).isEqualTo(sent);
            });
  }

  @ParameterizedTest
  @EnumSource
  void aGapIsStillAGap(Dialect dialect) {
    assertThat(Statements.of("gaps-" + dialect.id()))
        .as("closed gaps belong into honest-%s.sql", dialect.id())
        .allSatisfy(sql -> assertThat(judge(dialect, sql)).isInstanceOf(Verdict.Refused.class));
  }

  private static Verdict judge(Dialect dialect, String sql) {
    return guard(dialect).judge(sql, Mode.PREPARED);
  }

  private static Guard guard(Dialect dialect) {
    return Objects.requireNonNull(GUARDS.get(dialect));
  }
}
