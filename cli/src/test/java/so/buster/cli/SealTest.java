package so.buster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.jdbc.secret.Keyset;
import so.buster.jdbc.secret.KeysetLocation;
import so.buster.jdbc.secret.OpenedSecret;
import so.buster.jdbc.secret.SealContext;
import so.buster.jdbc.secret.SecretException;

/** From a new keyset to a sealed configuration, and on to the next key. */
class SealTest {
  private static final String URL = "jdbc:buster:postgresql://db.example/shop";
  private static final SealContext TARGET =
      new SealContext("postgresql", "db.example", 5432, "shop", "ana");
  private static final Pattern SEALED = Pattern.compile("sealed:v1:[A-Za-z0-9_-]+");

  @TempDir private Path folder;
  private Path keyset;
  private Path file;

  @BeforeEach
  void makeAKeyset() {
    keyset = folder.resolve("keyset.json");
    file = folder.resolve("buster.yaml");
    assertThat(Run.of("keygen", "--keyset", keyset.toString()).status()).isZero();
  }

  @Test
  void aPasswordFromStandardInputIsSealedForItsTarget() throws Exception {
    Run run = seal("s3cret MARKER\n", URL, "--user", "ana");

    assertThat(run.status()).isZero();
    assertThat(run.out()).matches(SEALED.pattern() + "\n");
    assertThat(run.err())
        .contains("postgresql db.example:5432/shop as ana")
        .doesNotContain("MARKER")
        .hasLineCount(1);
    assertThat(opened(run.out().strip(), TARGET)).isEqualTo("s3cret MARKER");
  }

  @Test
  void theUserMayStandInTheUrlAndThePortToo() throws Exception {
    String sealed =
        seal("x", "jdbc:buster:postgresql://DB.example:5432/shop?user=ana").out().strip();

    assertThat(opened(sealed, TARGET)).isEqualTo("x");
  }

  @Test
  void aKeyOfManyLinesStaysInOnePiece() throws Exception {
    String key = "-----BEGIN PRIVATE KEY-----\nMIIE\nAAAA\n-----END PRIVATE KEY-----\n";

    assertThat(opened(seal(key + "\n", URL, "--user", "ana").out().strip(), TARGET)).isEqualTo(key);
    String json = "{\n  \"type\": \"service_account\",\n  \"private_key\": \"-----BEGIN\\nx\"\n}";
    assertThat(opened(seal(json, URL, "--user", "ana").out().strip(), TARGET)).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3cret-MARKER",
        "--password=s3cret-MARKER",
        "--password",
        "--secret=s3cret-MARKER",
        "--token=s3cret-MARKER",
        "-ps3cret-MARKER"
      })
  void aSecretAmongTheArgumentsIsRefusedAndNotRepeated(String argument) {
    Run run = seal("x", URL, "--user", "ana", argument);

    assertThat(run.status()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("never an argument", "change it", "pipe it in")
        .doesNotContain("MARKER")
        .hasLineCount(1);
  }

  @Test
  void aSecretInTheUrlIsRefusedToo() {
    Run loopback = seal("x", "jdbc:buster:postgresql://localhost/shop?password=MARKER");
    Run remote = seal("x", URL + "?password=MARKER");

    assertThat(loopback.err()).contains("never an argument").doesNotContain("MARKER");
    assertThat(remote.err()).contains("password: ").doesNotContain("MARKER");
    assertThat(loopback.out() + remote.out()).isEmpty();
  }

  @Test
  void anEmptySecretIsNone() {
    assertThat(seal("\n", URL, "--user", "ana").err()).contains("1 byte");
    assertThat(seal("\n", URL, "--user", "ana").status()).isEqualTo(Exit.FAILED);
  }

  @Test
  void withoutATargetOrWithTwoItIsAMistake() {
    assertThat(seal("x").status()).isEqualTo(Exit.USAGE);
    assertThat(seal("x", URL, "--check", "f").status()).isEqualTo(Exit.USAGE);
    assertThat(seal("x", "postgresql://db/x").status()).isEqualTo(Exit.USAGE);
  }

  @Test
  void keygenNeverOverwrites() throws Exception {
    String before = Files.readString(keyset);
    Run run = Run.of("keygen", "--keyset", keyset.toString());

    assertThat(run.status()).isEqualTo(Exit.FAILED);
    assertThat(run.err()).contains("--add").hasLineCount(1);
    assertThat(keyset).hasContent(before);
  }

  @Test
  void withoutAKeysetItSaysHowToMakeOne() {
    Run run = Run.with("x", "seal", "--keyset", folder.resolve("none").toString(), URL);

    assertThat(run.status()).isEqualTo(Exit.FAILED);
    assertThat(run.err()).contains("keygen").hasLineCount(1);
  }

  @Test
  void checkOpensEachAndNamesThoseThatItCannotOpen() throws Exception {
    write(yaml(seal("a", URL, "--user", "ana").out().strip()));
    Run good = Run.of("seal", "--keyset", keyset.toString(), "--check", file.toString());
    write(Files.readString(file).replace("db.example", "evil.example"));
    Run evil = Run.of("seal", "--keyset", keyset.toString(), "--check", file.toString());

    assertThat(good.status()).as(good.err()).isZero();
    assertThat(good.out()).contains("opens sources.shop.password");
    assertThat(evil.status()).isEqualTo(Exit.FAILED);
    assertThat(evil.err())
        .contains("sources.shop.password: the sealed secret cannot be opened")
        .hasLineCount(1);
  }

  @Test
  void rotateSealsEachAgainAndKeepsEveryOtherByte() throws Exception {
    String old = seal("a", URL, "--user", "ana").out().strip();
    write(yaml(old));
    if (posix()) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    }
    String oldKeyset = Files.readString(keyset);
    assertThat(Run.of("keygen", "--add", "--keyset", keyset.toString()).out())
        .contains("there are 2");

    Run run = Run.of("seal", "--keyset", keyset.toString(), "--rotate", file.toString());
    String after = Files.readString(file);

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("sealed again 1");
    assertThat(after).doesNotContain(old);
    String fresh = SEALED.matcher(after).results().findFirst().orElseThrow().group();
    assertThat(after).isEqualTo(yaml(fresh));
    assertThat(opened(fresh, TARGET)).isEqualTo("a");
    assertThat(opened(old, TARGET)).isEqualTo("a");
    if (posix()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-r-----");
    }
    Files.writeString(keyset, oldKeyset);
    assertThat(Run.of("seal", "--keyset", keyset.toString(), "--check", file.toString()).status())
        .as("the old key alone does not open what the new one sealed")
        .isEqualTo(Exit.FAILED);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(keyset, file);
    }
  }

  @Test
  void rotateWritesNothingIfOneCannotBeOpened() throws Exception {
    String good = seal("a", URL, "--user", "ana").out().strip();
    String text =
        yaml(good)
            + "  other:\n    type: postgresql\n    host: db.example\n    user: bob\n    password: "
            + good
            + "\n";
    write(text);

    Run run = Run.of("seal", "--keyset", keyset.toString(), "--rotate", file.toString());

    assertThat(run.status()).isEqualTo(Exit.FAILED);
    assertThat(run.err()).contains("sources.other.password", "nothing was written");
    assertThat(file).hasContent(text);
  }

  @Test
  void aFileThatIsNoConfigurationIsOneLine() throws Exception {
    write("nonsense: MARKER\n");

    Run run = Run.of("seal", "--keyset", keyset.toString(), "--check", file.toString());

    assertThat(run.status()).isEqualTo(Exit.FAILED);
    assertThat(run.err()).contains("nonsense").doesNotContain("MARKER").hasLineCount(1);
  }

  private static String yaml(String sealed) {
    return "# Ümlaut, spaces and order stay.  \r\nsources:\n  shop:\n    type:   postgresql\n"
        + "    host: db.example\n    database: shop # the shop\n    user: ana\n    password: \""
        + sealed
        + "\"   # for ana\n\n\n";
  }

  private void write(String text) throws IOException {
    Files.writeString(file, text);
    if (posix()) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  private boolean posix() throws IOException {
    return Files.getFileStore(folder).supportsFileAttributeView("posix");
  }

  private Run seal(String input, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "seal";
    all[1] = "--keyset";
    all[2] = keyset.toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Run.with(input, all);
  }

  private String opened(String sealed, SealContext target) throws SecretException {
    Keyset keys = KeysetLocation.standard().at(keyset).load();
    try (OpenedSecret secret = keys.open(sealed, target)) {
      return secret.text();
    }
  }
}
