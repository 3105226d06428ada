package so.buster.it.connect;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import so.buster.it.database.Failure;
import so.buster.it.database.LogCapture;
import so.buster.it.database.snowflake.SnowflakeDatabase;
import so.buster.it.database.snowflake.SnowflakeServer;

/**
 * Password and key-pair logins: the stand-in checks the token's signature, issuer and time as
 * Snowflake's manual says. That the service itself does it the same way is not shown here.
 */
class SnowflakeLoginIT {
  private static final String ALGORITHM = "PBEWithHmacSHA256AndAES_256";

  @TempDir private static Path folder;
  private static SnowflakeDatabase database;
  private static KeyPair key;
  private static KeyPair anotherKey;

  @BeforeAll
  static void start() throws GeneralSecurityException {
    database = new SnowflakeDatabase(SnowflakeServer.start(Optional.empty()));
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    key = generator.generateKeyPair();
    anotherKey = generator.generateKeyPair();
    database.server().logins().key("svc_marker", key.getPublic(), "READER");
  }

  @AfterAll
  static void stop() throws SQLException {
    database.server().close();
    assertThat(database.server().witness().unexpected()).isEmpty();
  }

  @Test
  void aPassword() throws SQLException {
    assertReads(database.url(), database.credentials());
  }

  @Test
  void aWrongPassword() {
    Properties wrong = database.credentials();
    wrong.setProperty("password", "wrong-marker");
    Failure failure = failure(database.url(), wrong);
    assertThat(failure.state()).isEqualTo("28000");
    assertThat(failure.code()).isEqualTo("AUTHENTICATION_ERROR");
    assertThat(failure.retryable()).isFalse();
  }

  @Test
  void nothingToLogInWith() {
    Properties nothing = new Properties();
    nothing.setProperty("user", "svc_marker");
    assertThat(failure(database.url(), nothing).message())
        .contains("password", "private_key_base64", "private_key_file");
  }

  @Test
  void aPrivateKey() throws SQLException {
    assertReads(database.url(), withKey(key));
  }

  @Test
  void aPrivateKeyInAFile() throws Exception {
    Path file = Files.writeString(folder.resolve("key.p8"), pem(key));
    assertReads(database.url("private_key_file=" + file), user());
  }

  @Test
  void anEncryptedPrivateKey() throws Exception {
    String pem = encrypted(key, "Pass-Marker-1");
    Properties properties = user();
    properties.setProperty("private_key_base64", base64(pem));
    properties.setProperty("private_key_pwd", "Pass-Marker-1");
    assertReads(database.url("applicationName=encrypted"), properties);

    properties.setProperty("private_key_pwd", "Pass-Marker-2");
    assertThat(failure(database.url("applicationName=encrypted"), properties).message())
        .contains("private_key_pwd");
  }

  @Test
  void thePasswordThatAToolSendsBesideAKeyStaysHere() throws SQLException {
    Properties properties = withKey(key);
    properties.setProperty("password", SnowflakeServer.PASSWORD);
    assertReads(database.url("applicationName=beside"), properties);
  }

  @Test
  void aKeyThatIsNotTheUsers() {
    Failure failure = failure(database.url(), withKey(anotherKey));
    assertThat(failure.state()).isEqualTo("28000");
    assertThat(failure.code()).isEqualTo("AUTHENTICATION_ERROR");
  }

  @Test
  void aTokenThatHasExpired() {
    database.server().logins().clock(Clock.offset(Clock.systemUTC(), Duration.ofHours(2)));
    try {
      Failure failure = failure(database.url("applicationName=expired"), withKey(key));
      assertThat(failure.state()).isEqualTo("28000");
    } finally {
      database.server().logins().clock(Clock.systemUTC());
    }
  }

  @Test
  void aKeyThatCannotBeRead() throws IOException {
    Properties broken = user();
    broken.setProperty("private_key_base64", base64("no key-marker"));
    assertThat(failure(database.url(), broken).message()).contains("PKCS#8");
    assertThat(failure(database.url("private_key_file=/none-marker.p8"), user()).message())
        .contains("private_key_file");
    Path empty = Files.writeString(folder.resolve("empty-marker.p8"), "");
    assertThat(failure(database.url("private_key_file=" + empty), user()).message())
        .contains("PKCS#8");
  }

  @Test
  void theRoleIsTheOnesWhoIsAskedFor() throws SQLException {
    assertReads(database.url("role=READER"), database.credentials());
    Failure failure = failure(database.url("role=OTHER_MARKER"), database.credentials());
    assertThat(failure.state()).isEqualTo("08001");
    assertThat(failure.message()).contains("role");
  }

  @Test
  void aDatabaseThatIsNotThere() {
    String url = database.url().replace("db=BOOKSHOP", "db=NOSUCH_MARKER");
    assertThat(failure(url, database.credentials()).message()).contains("db");
  }

  @Test
  void noLogHoldsASecret() throws SQLException {
    try (LogCapture log = new LogCapture()) {
      assertReads(database.url("applicationName=logged"), withKey(key));
      failure(database.url("applicationName=logged2"), withKey(anotherKey));
      assertThat(log.text())
          .doesNotContain("BEGIN PRIVATE KEY", base64(pem(key)), "SVC_MARKER", "svc_marker");
    }
  }

  private static void assertReads(String url, Properties properties) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, properties);
        ResultSet rows = connection.createStatement().executeQuery("SELECT count(*) FROM author")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isEqualTo(20);
    }
  }

  private static Failure failure(String url, Properties properties) {
    Failure failure = Failure.of(() -> DriverManager.getConnection(url, properties).close());
    assertThat(failure.all())
        .doesNotContainIgnoringCase("marker")
        .doesNotContain("127.0.0.1", String.valueOf(database.server().port()));
    return failure;
  }

  private static Properties user() {
    Properties properties = new Properties();
    properties.setProperty("user", "svc_marker");
    return properties;
  }

  private static Properties withKey(KeyPair pair) {
    Properties properties = user();
    properties.setProperty("private_key_base64", base64(pem(pair)));
    return properties;
  }

  private static String pem(KeyPair pair) {
    return pem("PRIVATE KEY", pair.getPrivate().getEncoded());
  }

  private static String encrypted(KeyPair pair, String password)
      throws GeneralSecurityException, IOException {
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    Cipher cipher = Cipher.getInstance(ALGORITHM);
    cipher.init(
        Cipher.ENCRYPT_MODE,
        SecretKeyFactory.getInstance(ALGORITHM)
            .generateSecret(new PBEKeySpec(password.toCharArray())),
        new PBEParameterSpec(salt, 10_000));
    byte[] sealed = cipher.doFinal(pair.getPrivate().getEncoded());
    // Under the name that RFC 8018 gives it, which the cipher's own parameters do not say.
    AlgorithmParameters scheme = AlgorithmParameters.getInstance("PBES2");
    scheme.init(cipher.getParameters().getEncoded());
    return pem("ENCRYPTED PRIVATE KEY", new EncryptedPrivateKeyInfo(scheme, sealed).getEncoded());
  }

  private static String pem(String kind, byte[] der) {
    String text = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(der);
    return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n";
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(US_ASCII));
  }
}
