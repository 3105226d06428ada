package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownTextsTest {
  private static final Verdict ONE = new Verdict.Refused(Reason.EMPTY, 1, "");
  private static final Verdict TWO = new Verdict.Refused(Reason.EMPTY, 2, "");

  private final KnownTexts texts = new KnownTexts(100_000);

  @Test
  void aVerdictBelongsToATextAndAWayOfSendingIt() {
    texts.put("a", Mode.PLAIN, ONE);
    texts.put("a", Mode.PREPARED, TWO);

    assertThat(texts.get("a", Mode.PLAIN)).isSameAs(ONE);
    assertThat(texts.get("a", Mode.PREPARED)).isSameAs(TWO);
    assertThat(texts.get("b", Mode.PLAIN)).isNull();
  }

  @Test
  void textsOfOneHashAreNotTakenForEachOther() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    texts.put("Aa", Mode.PLAIN, ONE);

    assertThat(texts.get("BB", Mode.PLAIN)).isNull();

    texts.put("BB", Mode.PLAIN, TWO);
    assertThat(texts.get("Aa", Mode.PLAIN)).isSameAs(ONE);
    assertThat(texts.get("BB", Mode.PLAIN)).isSameAs(TWO);
  }

  @Test
  void theSameTextAgainTakesNoMoreRoom() {
    texts.put("a", Mode.PLAIN, ONE);
    long held = texts.held();
    texts.put("a", Mode.PLAIN, TWO);

    assertThat(texts.held()).isEqualTo(held);
    assertThat(texts.get("a", Mode.PLAIN)).isSameAs(TWO);
  }

  @Test
  void aFloodOfTextsThatComeOncePassesByThoseThatComeOften() {
    KnownTexts roomy = new KnownTexts(16 << 20);
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 100; i++) {
        askOrJudge(roomy, "hot " + i);
      }
      flood(roomy, round * 100_000, 100_000);
    }
    flood(roomy, 300_000, 700_000);

    assertThat(hits(roomy, 100)).isGreaterThanOrEqualTo(98);
    assertThat(roomy.held()).isBetween(1L, 16L << 20);
  }

  @Test
  void aFloodOfLongTextsDoesNotPushThemOutEither() {
    KnownTexts roomy = new KnownTexts(4 << 20);
    String padding = " ".repeat(8_000);
    for (int i = 0; i < 300_000; i++) {
      if (i % 100 == 0) {
        askOrJudge(roomy, "hot " + i / 100 % 20);
      }
      roomy.put("SELECT " + i + padding, Mode.PLAIN, ONE);
    }

    assertThat(hits(roomy, 20)).isGreaterThanOrEqualTo(19);
    assertThat(roomy.held()).isBetween(1L, 4L << 20);
  }

  @Test
  void whatComesOftenNowDisplacesWhatDidOnce() {
    KnownTexts small = new KnownTexts(100_000);
    for (String age : new String[] {"first ", "second "}) {
      for (int round = 0; round < 50; round++) {
        for (int i = 0; i < 50; i++) {
          askOrJudge(small, age + i);
        }
        flood(small, round * 50, 50);
      }
    }
    int kept = 0;
    for (int i = 0; i < 50; i++) {
      kept += small.get("second " + i, Mode.PLAIN) == null ? 0 : 1;
    }

    assertThat(kept).isGreaterThanOrEqualTo(45);
  }

  @Test
  void aTextBeyondTheLatinLettersTakesTwiceTheRoom() {
    texts.put("e".repeat(1000), Mode.PLAIN, ONE);
    long latin = texts.held();
    texts.put("ε".repeat(1000), Mode.PLAIN, ONE);

    assertThat(texts.held() - latin).isEqualTo(latin + 1000);
  }

  @Test
  void theTextThatIsSentTakesRoomToo() {
    String sql = "SELECT a FROM t";
    texts.put(sql, Mode.PLAIN, new Verdict.Read(sql, false, Set.of(), Set.of()));
    long same = texts.held();
    texts.put(sql, Mode.PLAIN, new Verdict.Read(sql + " LIMIT 5", false, Set.of(), Set.of()));

    assertThat(texts.held()).isGreaterThan(same + sql.length());
  }

  @Test
  void aVeryLongTextIsNotKept() {
    String sql = "x".repeat(100_000 / 32);
    texts.put(sql, Mode.PLAIN, ONE);

    assertThat(texts.get(sql, Mode.PLAIN)).isNull();
    assertThat(texts.held()).isZero();
  }

  private static void flood(KnownTexts texts, int from, int count) {
    for (int i = from; i < from + count; i++) {
      texts.put("SELECT a FROM t WHERE id = " + i, Mode.PLAIN, ONE);
    }
  }

  private static void askOrJudge(KnownTexts texts, String sql) {
    if (texts.get(sql, Mode.PLAIN) == null) {
      texts.put(sql, Mode.PLAIN, TWO);
    }
  }

  private static int hits(KnownTexts texts, int count) {
    int hits = 0;
    for (int i = 0; i < count; i++) {
      hits += texts.get("hot " + i, Mode.PLAIN) == null ? 0 : 1;
    }
    return hits;
  }

  @Test
  void itHoldsNoMoreThanItMay() {
    for (int i = 0; i < 100_000; i++) {
      texts.put("SELECT " + i, Mode.PLAIN, ONE);
      assertThat(texts.held()).isBetween(1L, 100_000L);
    }
    texts.put("x".repeat(100_000), Mode.PLAIN, ONE);

    assertThat(texts.held()).isBetween(0L, 100_000L);
    assertThat(texts.get("x".repeat(100_000), Mode.PLAIN)).isNull();
  }
}
