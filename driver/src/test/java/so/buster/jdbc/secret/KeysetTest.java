package so.buster.jdbc.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sealed secret opens for the target that it was sealed for, and in no other way. */
class KeysetTest {
  private static final SealContext TARGET =
      new SealContext("postgresql", "db.example", 5432, "shop", "ana");
  private static final String SECRET = "pässword-MARKER-🔑";
  private static final Keyset KEYSET = Keyset.generate();

  @Test
  void whatWasSealedOpensForTheSameTarget() throws Exception {
    String sealed = KEYSET.seal(SECRET.toCharArray(), TARGET);

    assertThat(sealed).matches("sealed:v1:[A-Za-z0-9_-]{40,}");
    assertThat(opened(KEYSET, sealed, TARGET)).isEqualTo(SECRET);
    assertThat(KEYSET.seal(SECRET.toCharArray(), TARGET)).isNotEqualTo(sealed);
  }

  @Test
  void aHostIsOneInAnyCase() throws Exception {
    String sealed = KEYSET.seal(SECRET.toCharArray(), TARGET);

    assertThat(opened(KEYSET, sealed, context("PostgreSQL", "DB.Example", 5432, "shop", "ana")))
        .isEqualTo(SECRET);
  }

  static List<SealContext> otherTargets() {
    return List.of(
        context("redshift", "db.example", 5432, "shop", "ana"),
        context("postgresql", "evil.example", 5432, "shop", "ana"),
        context("postgresql", "db.example.", 5432, "shop", "ana"),
        context("postgresql", "db.example", 5433, "shop", "ana"),
        context("postgresql", "db.example", 0, "shop", "ana"),
        context("postgresql", "db.example", 5432, "Shop", "ana"),
        context("postgresql", "db.example", 5432, "", "ana"),
        context("postgresql", "db.example", 5432, "shop", "Ana"),
        context("postgresql", "db.example", 5432, "shop", ""),
        context("postgresql", "db.example", 5432, "sho", "pana"),
        context("postgresql", "", 0, "db.example", "ana"));
  }

  @ParameterizedTest
  @MethodSource("otherTargets")
  void itOpensForNoOtherVendorHostPortDatabaseOrUser(SealContext other) throws Exception {
    assertUnopened(KEYSET, KEYSET.seal(SECRET.toCharArray(), TARGET), other);
  }

  @Test
  void everyFlippedBitIsNoticed() throws Exception {
    String sealed = KEYSET.seal("p".toCharArray(), TARGET);
    byte[] bytes = Base64.getUrlDecoder().decode(sealed.substring("sealed:v1:".length()));
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      byte[] flipped = bytes.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      assertUnopened(KEYSET, SealedText.of(flipped), TARGET);
    }
  }

  @Test
  void everyOtherCharacterIsNoticed() throws Exception {
    String sealed = KEYSET.seal("p".toCharArray(), TARGET);
    for (int i = 0; i < sealed.length(); i++) {
      for (char other : new char[] {'A', 'B', 'Q', 'g', 'w', '-', '=', '+', ' ', ':'}) {
        if (sealed.charAt(i) != other) {
          assertUnopened(KEYSET, sealed.substring(0, i) + other + sealed.substring(i + 1), TARGET);
        }
      }
    }
  }

  @Test
  void everyTruncationIsNoticed() throws Exception {
    String sealed = KEYSET.seal("p".toCharArray(), TARGET);
    for (int length = 0; length < sealed.length(); length++) {
      assertUnopened(KEYSET, sealed.substring(0, length), TARGET);
    }
    assertUnopened(KEYSET, sealed + "A", TARGET);
    assertUnopened(KEYSET, sealed + sealed, TARGET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sealed:", "sealed:v1:", "sealed:v2:AAAA", "SEALED:V1:AAAA", "sealed:v1:Ä", "x"})
  void whatIsNoSealedTextHasTheSameMessage(String text) {
    assertUnopened(KEYSET, text, TARGET);
  }

  @Test
  void anEntryOfAnotherSourceIsOfNoUseHere() throws Exception {
    SealContext other = context("postgresql", "db.example", 5432, "shop", "bob");
    String ours = KEYSET.seal("ours".toCharArray(), TARGET);
    String theirs = KEYSET.seal("theirs".toCharArray(), other);

    assertUnopened(KEYSET, theirs, TARGET);
    assertUnopened(KEYSET, ours, other);
  }

  @Test
  void anotherKeysetDoesNotOpenIt() throws Exception {
    assertUnopened(Keyset.generate(), KEYSET.seal(SECRET.toCharArray(), TARGET), TARGET);
  }

  @Test
  void afterRotationOldOnesStillOpenAndNewOnesNeedTheNewKey() throws Exception {
    String old = KEYSET.seal(SECRET.toCharArray(), TARGET);
    Keyset rotated = KEYSET.withNewPrimary();
    String again = rotated.sealAgain(old, TARGET);

    assertThat(rotated.size()).isEqualTo(2);
    assertThat(opened(rotated, old, TARGET)).isEqualTo(SECRET);
    assertThat(opened(rotated, again, TARGET)).isEqualTo(SECRET);
    assertUnopened(KEYSET, again, TARGET);
    assertThat(opened(rotated.withNewPrimary(), again, TARGET)).isEqualTo(SECRET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-----BEGIN PRIVATE KEY-----\nMIIE\n\n-----END PRIVATE KEY-----\n", "{}"})
  void keysAndDocumentsStayAsTheyAre(String secret) throws Exception {
    assertThat(opened(KEYSET, KEYSET.seal(secret.toCharArray(), TARGET), TARGET)).isEqualTo(secret);
  }

  @Test
  void noTwoTargetsHaveTheSameAssociatedData() {
    Set<String> all = new HashSet<>();
    List<SealContext> targets = new ArrayList<>(otherTargets());
    targets.add(TARGET);
    // Texts that run into one another unless their lengths count.
    targets.add(context("a", "b", 1, "cd", ""));
    targets.add(context("a", "b", 1, "c", "d"));
    targets.add(context("a", "b", 1, "", "cd"));
    targets.add(context("ab", "", 1, "c", "d"));
    targets.add(context("a", "b1", 1, "c", "d"));
    targets.add(context("a", "b", 11, "c", "d"));
    targets.add(context("a", "b", 1, "c\0\0\0\1d", ""));
    for (SealContext target : targets) {
      all.add(Base64.getEncoder().encodeToString(target.associatedData()));
    }

    assertThat(all).hasSameSizeAs(targets);
  }

  @Test
  void halfACharacterIsNotSealedAsSomethingElse() {
    assertThatThrownBy(() -> KEYSET.seal(new char[] {'a', '\uD83D'}, TARGET))
        .isInstanceOf(SecretException.class);
    assertThatThrownBy(() -> KEYSET.seal(new char[0], TARGET)).isInstanceOf(SecretException.class);
  }

  @Test
  void aClosedSecretIsGone() throws Exception {
    OpenedSecret opened = KEYSET.open(KEYSET.seal(SECRET.toCharArray(), TARGET), TARGET);
    opened.close();

    assertThatThrownBy(opened::text).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void nothingShowsWhatItHolds() throws Exception {
    String sealed = KEYSET.seal(SECRET.toCharArray(), TARGET);
    String key = KEYSET.json();
    List<Object> all =
        List.of(
            KEYSET,
            TARGET,
            KEYSET.open(sealed, TARGET),
            StoredSecret.parse(sealed),
            StoredSecret.parse("MARKER"),
            StoredSecret.parse("${env:MARKER}"),
            StoredSecret.parse("${file:/MARKER}"));

    assertThat(all)
        .extracting(Object::toString)
        .allSatisfy(
            text ->
                assertThat(text)
                    .hasSizeLessThan(30)
                    .doesNotContain("MARKER", "example", "shop", "ana", "/"));
    assertThat(key).contains("AesGcmKey");
  }

  private static SealContext context(
      String vendor, String host, int port, String database, String user) {
    return new SealContext(vendor, host, port, database, user);
  }

  private static String opened(Keyset keyset, String sealed, SealContext target)
      throws SecretException {
    try (OpenedSecret secret = keyset.open(sealed, target)) {
      return secret.text();
    }
  }

  private static void assertUnopened(Keyset keyset, String sealed, SealContext target) {
    Throwable error = catchThrowable(() -> keyset.open(sealed, target).close());

    assertThat(error)
        .isInstanceOf(SecretException.class)
        .hasNoCause()
        .hasMessage(
            "the sealed secret cannot be opened: it is damaged, or was sealed for another database,"
                + " host, port or user, or with a key that is not in the keyset; seal it again with"
                + " \"buster seal\".");
  }
}
