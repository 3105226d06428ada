package so.buster.jdbc.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FingerprintTest {

  @Test
  void sameTextsSameFingerprint() {
    assertThat(Fingerprint.of(List.of("url", "PW_MARKER")))
        .isEqualTo(Fingerprint.of(List.of("url", "PW_MARKER")))
        .hasSameHashCodeAs(Fingerprint.of(List.of("url", "PW_MARKER")));
  }

  @Test
  void everyBorderBetweenTextsCounts() {
    assertThat(Fingerprint.of(List.of("ab", "c")))
        .isNotEqualTo(Fingerprint.of(List.of("a", "bc")))
        .isNotEqualTo(Fingerprint.of(List.of("abc")))
        .isNotEqualTo(Fingerprint.of(List.of("c", "ab")))
        .isNotEqualTo(Fingerprint.of(List.of("ab", "c", "")));
  }

  @Test
  void showsNothing() {
    assertThat(Fingerprint.of(List.of("PW_MARKER")).toString()).matches("[0-9a-f]{8}");
  }
}
