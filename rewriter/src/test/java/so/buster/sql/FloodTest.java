package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A million statements that come once, and a few that come often. */
class FloodTest {
  private static final int HOT = 50;
  private static final long MEGABYTE = 1 << 20;

  private final Guard guard = new Guard(Dialect.POSTGRESQL, Policy.DEFAULT);

  @Test
  void aMillionStatementsDoNotPushOutTheFewAndTakeNoMemory() {
    List<Verdict> hot = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      flood(round * 1_000, 1_000);
      hot = judgeHot();
    }
    long before = used();

    flood(10_000, 1_000_000);

    List<Verdict> after = judgeHot();
    int kept = 0;
    for (int i = 0; i < HOT; i++) {
      kept += hot.get(i) == after.get(i) ? 1 : 0;
    }
    assertThat(kept).isGreaterThanOrEqualTo(HOT - 2);
    assertThat(used() - before).isLessThan(40 * MEGABYTE);
  }

  /** That the plan is the same object shows that its shape was not parsed again. */
  @Test
  void newShapesDoNotPushOutTheShapesThatComeOften() {
    Plans plans = plans();
    Set<TableName> hot = Set.of();
    for (int round = 0; round < 5; round++) {
      hot = plan(plans, "hot").tables();
    }
    for (int i = 0; i < 8_000; i++) {
      plan(plans, "cold_" + i);
      if (i % 500 == 0) {
        assertThat(plan(plans, "hot").tables()).as("after %s", i).isSameAs(hot);
      }
    }

    assertThat(plan(plans, "hot").tables()).isSameAs(hot);
    assertThat(plans.bytes()).isBetween(Plans.MOST / 2, Plans.MOST);
  }

  @Test
  void aVeryLongShapeIsNotKept() {
    Plans plans = plans();

    plans.of(tokens("SELECT a FROM t WHERE b IN (1" + ",1".repeat(100_000) + ")"), Mode.PLAIN);

    assertThat(plans.bytes()).isZero();
  }

  private static Plan plan(Plans plans, String name) {
    String sql = "SELECT a, b, c FROM " + name + " WHERE d = 1 AND e LIKE 'x' ORDER BY f, g";
    return plans.of(tokens(sql), Mode.PLAIN);
  }

  private static Plans plans() {
    return new Plans(
        new Analysis(Dialect.POSTGRESQL, Policy.DEFAULT), Language.of(Dialect.POSTGRESQL));
  }

  private static List<Token> tokens(String sql) {
    return Lexer.lex(sql, Language.of(Dialect.POSTGRESQL).lexicon(Mode.PLAIN)).tokens();
  }

  private List<Verdict> judgeHot() {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < HOT; i++) {
      verdicts.add(guard.judge("SELECT name FROM hot WHERE id = " + i, Mode.PREPARED));
    }
    return verdicts;
  }

  private void flood(int from, int count) {
    for (int i = from; i < from + count; i++) {
      Verdict verdict = guard.judge("SELECT a, b FROM t WHERE id = " + i, Mode.PREPARED);
      assertThat(verdict instanceof Verdict.Read).isTrue();
    }
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
