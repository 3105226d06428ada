package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

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
