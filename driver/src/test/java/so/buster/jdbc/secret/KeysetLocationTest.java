package so.buster.jdbc.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.crypto.tink.integration.awskms.AwsKmsClient;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the keyset is read from, and when it is not. */
class KeysetLocationTest {
  private static final SealContext TARGET = new SealContext("v", "h", 1, "d", "u");

  @TempDir private Path folder;

  @AfterEach
  void forget() {
    System.clearProperty(KeysetLocation.PROPERTY);
    System.clearProperty(KeysetLocation.SERVICE_PROPERTY);
  }

  @Test
  void aNewKeysetIsForItsOwnerAlone() throws Exception {
    Path file = folder.resolve("a/b/keyset.json");
    KeysetLocation.standard().at(file).create(Keyset.generate());

    if (posix()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    assertThat(KeysetLocation.standard().at(file).load().size()).isOne();
  }

  @Test
  void aKeysetIsNeverOverwritten() throws Exception {
    Path file = folder.resolve("keyset.json");
    KeysetLocation location = KeysetLocation.standard().at(file);
    location.create(Keyset.generate());
    String before = Files.readString(file);

    assertSays(() -> location.create(Keyset.generate()), "--add");
    assertThat(file).hasContent(before);
  }

  @Test
  void anotherKeyTakesTheFilesPlaceAtOnce() throws Exception {
    Path file = folder.resolve("keyset.json");
    KeysetLocation location = KeysetLocation.standard().at(file);
    Keyset first = Keyset.generate();
    location.create(first);
    location.replace(location.load().withNewPrimary());

    assertThat(location.load().size()).isEqualTo(2);
    assertThat(location.load().open(first.seal(new char[] {'x'}, TARGET), TARGET).text())
        .isEqualTo("x");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
    if (posix()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rw-r--r--", "rw----r--", "rw-rw----", "rw-r-----", "rw-----w-", "rwx--x--x"})
  void aFileThatOthersMayUseIsRefusedWithTheCommandThatMendsIt(String permissions)
      throws Exception {
    Assumptions.assumeTrue(posix(), "permissions are POSIX's");
    Path file = folder.resolve("MARKER.json");
    KeysetLocation location = KeysetLocation.standard().at(file);
    location.create(Keyset.generate());
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

    assertSays(location::load, "chmod 600");
  }

  @Test
  void aFileOfAnotherUserIsRefused() throws Exception {
    Assumptions.assumeTrue(
        posix() && System.getProperty("user.name").equals("root"), "only root gives files away");
    Path file = folder.resolve("MARKER.json");
    KeysetLocation location = KeysetLocation.standard().at(file);
    location.create(Keyset.generate());
    Files.setAttribute(file, "unix:uid", 12345);

    assertSays(location::load, "chown");
  }

  @Test
  void withoutAKeysetItSaysHowToMakeOne() throws Exception {
    System.setProperty(KeysetLocation.PROPERTY, folder.resolve("MARKER").toString());

    assertSays(() -> KeysetLocation.standard().load(), "buster keygen");
    assertSays(() -> new StoredSecret.Sealed("sealed:v1:AAAA").open(TARGET), "buster keygen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "MARKER",
        "{",
        "{}",
        "{\"primaryKeyId\":1,\"key\":[]}",
        "{\"primaryKeyId\":1,\"key\":[{\"keyData\":{\"typeUrl\":\"MARKER\",\"value\":\"AAAA\","
            + "\"keyMaterialType\":\"SYMMETRIC\"},\"status\":\"ENABLED\",\"keyId\":1,"
            + "\"outputPrefixType\":\"TINK\"}]}",
        "{\"primaryKeyId\":1,\"key\":[{\"keyData\":{\"typeUrl\":"
            + "\"type.googleapis.com/google.crypto.tink.HmacKey\",\"value\":\"EgQIAxAgGiABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fIA==\","
            + "\"keyMaterialType\":\"SYMMETRIC\"},\"status\":\"ENABLED\",\"keyId\":1,"
            + "\"outputPrefixType\":\"TINK\"}]}"
      })
  void whatIsNoKeysetIsOneLine(String text) throws Exception {
    System.setProperty(KeysetLocation.PROPERTY, file(text).toString());

    assertSays(() -> KeysetLocation.standard().load(), "buster keygen");
  }

  @Test
  void keysOnTheCommandLineAreRefused() throws Exception {
    System.setProperty(KeysetLocation.PROPERTY, Keyset.generate().json());

    assertSays(KeysetLocation::standard, "every user of the machine can see");
  }

  @Test
  void aKeyServiceKeepsTheKeysetClosed() throws Exception {
    Path file = folder.resolve("keyset.json");
    System.setProperty(KeysetLocation.PROPERTY, file.toString());
    System.setProperty(KeysetLocation.SERVICE_PROPERTY, AwsKmsClient.KEY);
    Keyset keyset = Keyset.generate();
    KeysetLocation.standard().create(keyset);
    String sealed = keyset.seal("secret".toCharArray(), TARGET);
    int before = AwsKmsClient.DECRYPTED.get();

    assertThat(Files.readString(file)).contains("encryptedKeyset").doesNotContain("keyData");
    assertThat(new StoredSecret.Sealed(sealed).open(TARGET).text()).isEqualTo("secret");
    assertThat(AwsKmsClient.DECRYPTED).hasValue(before + 1);
    System.clearProperty(KeysetLocation.SERVICE_PROPERTY);
    assertSays(() -> KeysetLocation.standard().load(), "it must be Tink's JSON");
  }

  @Test
  void aKeyServiceThatRefusesIsOneLine() throws Exception {
    System.setProperty(KeysetLocation.PROPERTY, file("{\"encryptedKeyset\":\"AAAA\"}").toString());
    System.setProperty(KeysetLocation.SERVICE_PROPERTY, "aws-kms://MARKER");

    assertSays(() -> KeysetLocation.standard().load(), "did not decrypt");
    assertSays(
        () -> KeysetLocation.standard().at(folder.resolve("other.json")).create(Keyset.generate()),
        "did not encrypt");
  }

  @Test
  void aMissingClientNamesItsArtifact() throws Exception {
    System.setProperty(KeysetLocation.PROPERTY, file("{\"encryptedKeyset\":\"AAAA\"}").toString());
    System.setProperty(KeysetLocation.SERVICE_PROPERTY, "gcp-kms://projects/MARKER");

    assertSays(() -> KeysetLocation.standard().load(), "com.google.crypto.tink:tink-gcpkms:1.10.0");
  }

  @Test
  void anotherServiceIsFoundByServiceLoader() throws Exception {
    Path file = folder.resolve("keyset.json");
    KeysetLocation location = KeysetLocation.standard().at(file).encryptedBy(StubKeyService.KEY);
    location.create(Keyset.generate());

    assertThat(Files.readString(file)).contains("encryptedKeyset");
    assertThat(location.load().size()).isOne();
    assertSays(
        () -> KeysetLocation.standard().at(file).encryptedBy("unknown://MARKER").load(),
        "no key service knows");
  }

  private Path file(String text) throws IOException {
    Path file = folder.resolve("MARKER.json");
    Files.writeString(file, text);
    if (posix()) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
    return file;
  }

  private static void assertSays(ThrowingCallable what, String words) {
    Throwable error = catchThrowable(what);

    assertThat(error).isInstanceOf(SecretException.class).hasNoCause();
    assertThat(error).hasNoSuppressedExceptions();
    assertThat(error.getMessage()).contains(words).doesNotContain("MARKER", "/tmp").endsWith(".");
  }

  private static boolean posix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}
