package so.buster.jdbc.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How secrets are written down, and what each way opens to. */
class StoredSecretTest {
  private static final SealContext TARGET = new SealContext("v", "h", 1, "d", "u");

  @TempDir private Path folder;

  @AfterEach
  void forget() {
    System.clearProperty(KeysetLocation.PROPERTY);
  }

  @Test
  void textIsItself() throws Exception {
    assertThat(opened("s3cret ${x} $")).isEqualTo("s3cret ${x} $");
    assertThat(opened("")).isEmpty();
  }

  @Test
  void aVariableIsReadWhenItIsOpened() throws Exception {
    Map.Entry<String, String> any =
        System.getenv().entrySet().stream()
            .filter(e -> e.getKey().matches("[A-Z_]+") && !e.getValue().isEmpty())
            .findFirst()
            .orElseThrow();

    assertThat(opened("${env:" + any.getKey() + "}")).isEqualTo(any.getValue());
    assertSays("${env:NO_SUCH_VARIABLE_MARKER}", "no such variable");
  }

  @Test
  void aFileIsReadWhenItIsOpenedWithoutTheLineBreakAtItsEnd() throws Exception {
    Path file = folder.resolve("password");
    StoredSecret secret = StoredSecret.parse("${file:" + file + "}");
    Files.writeString(file, "before\r\n");
    assertThat(secret.open(TARGET).text()).isEqualTo("before");
    Files.writeString(file, "-----BEGIN\nKEY \n-----END\n");

    assertThat(secret.open(TARGET).text()).isEqualTo("-----BEGIN\nKEY \n-----END");
    assertThat(secret.obstacle()).isEmpty();
  }

  @Test
  void whatAFileHoldsMayBeSealed() throws Exception {
    Path keyset = folder.resolve("keyset.json");
    System.setProperty(KeysetLocation.PROPERTY, keyset.toString());
    Keyset keys = Keyset.generate();
    KeysetLocation.standard().create(keys);
    Path file = folder.resolve("password");
    Files.writeString(file, keys.seal("inside".toCharArray(), TARGET) + "\n");

    assertThat(opened("${file:" + file + "}")).isEqualTo("inside");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${env:MARKER",
        "${env:}",
        "${env:MAR KER}",
        "${env:MARKER}x",
        "${file:MARKER}",
        "${file:}",
        "${vault:MARKER}",
        "${",
        "${file:/no/such/MARKER}",
        "${file:/}"
      })
  void whatIsNoReferenceIsOneLine(String text) {
    assertSays(text, "");
  }

  @Test
  void aFileOfOtherThingsIsOneLine() throws Exception {
    Path file = folder.resolve("MARKER");
    Files.write(file, new byte[] {'M', 'A', 'R', 'K', 'E', 'R', (byte) 0xFF});
    assertSays("${file:" + file + "}", "UTF-8");
    Files.write(file, new byte[] {'\n'});
    assertSays("${file:" + file + "}", "empty");
    Files.write(file, new byte[(64 << 10) + 1]);
    assertSays("${file:" + file + "}", "64 KiB");
  }

  @Test
  void whoeverConnectsHasNoReferences() throws Exception {
    assertThat(StoredSecret.given("${env:HOME}").open(TARGET).text()).isEqualTo("${env:HOME}");
  }

  private static String opened(String text) throws SecretException {
    try (OpenedSecret opened = StoredSecret.parse(text).open(TARGET)) {
      return opened.text();
    }
  }

  private static void assertSays(String text, String words) {
    Throwable error = catchThrowable(() -> opened(text));

    assertThat(error).isInstanceOf(SecretException.class).hasNoCause();
    assertThat(error.getMessage()).contains(words).doesNotContain("MARKER").endsWith(".");
  }
}
