package so.buster.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BusterPropertyTest {

  @Test
  void namesDifferByMoreThanCase() {
    assertThat(BusterProperty.values())
        .extracting(property -> property.key().toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  @DefaultLocale("tr")
  void isFoundInAnyCase(BusterProperty property) {
    assertThat(BusterProperty.named(property.key().toUpperCase(Locale.ROOT))).contains(property);
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatItIs(BusterProperty property) {
    assertThat(property.description()).endsWith(".").doesNotContain("\n");
    if (!property.choices().isEmpty() && !property.defaultValue().isEmpty()) {
      assertThat(property.choices()).contains(property.defaultValue());
    }
  }

  @Test
  void theCallerMayTightenAndOnlyTheOwnerDecidesWhomToTrust() {
    assertThat(BusterProperty.MAX_ROWS.scope()).isEqualTo(BusterProperty.Scope.CALLER);
    assertThat(BusterProperty.TLS.scope()).isEqualTo(BusterProperty.Scope.OWNER);
    assertThat(BusterProperty.ALLOW_FUNCTIONS.scope()).isEqualTo(BusterProperty.Scope.OWNER);
  }
}
