package so.buster.it.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.it.database.ChildJvm;
import so.buster.it.database.Failure;
import so.buster.it.database.bigquery.BigQueryDatabase;
import so.buster.it.database.bigquery.BigQueryServer;

/**
 * Who may log in and how, behind the guard; and that what a key file or this machine says of other
 * places leads nobody there. The stand-in checks an assertion's signature, audience and time; that
 * Google does it in the same way is not shown here.
 */
class BigQueryLoginIT {
  @TempDir private static Path folder;
  private static BigQueryDatabase database;
  private static OtherPlace evil;

  @BeforeAll
  static void start() throws IOException {
    database = BigQueryDatabase.start();
    evil = new OtherPlace();
  }

  @AfterEach
  void nobodyWentElsewhere() throws IOException {
    evil.assertUnvisited();
  }

  @AfterAll
  static void stop() throws IOException, SQLException {
    evil.close();
    database.server().close();
    assertThat(database.server().witness().unexpected()).isEmpty();
  }

  /** A JSON key whose every address is the other place. */
  private static String json() {
    return evil.in(
        "{\"type\":\"service_account\",\"project_id\":\"marker\",\"client_email\":\""
            + BigQueryServer.READER
            + "\",\"private_key\":\""
            + database.pem().replace("\n", "\\n")
            + "\",\"private_key_id\":\"1\",\"client_id\":\"2\",\"token_uri\":\"http://EVIL/token\","
            + "\"auth_uri\":\"http://EVIL/\",\"universe_domain\":\"EVIL\"}");
  }

  private static String external() {
    return evil.in(
        "{\"type\":\"external_account\",\"audience\":\"marker\",\"subject_token_type\":"
            + "\"urn:ietf:params:oauth:token-type:jwt\",\"token_url\":\"http://EVIL/token\","
            + "\"credential_source\":{\"url\":\"http://EVIL/source\"}}");
  }

  private static Properties properties(String... pairs) {
    Properties properties = new Properties();
    for (int i = 0; i < pairs.length; i += 2) {
      properties.setProperty(pairs[i], pairs[i + 1]);
    }
    return properties;
  }

  private static void assertReads(String url, Properties properties) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, properties);
        ResultSet rows = connection.createStatement().executeQuery("SELECT title FROM book")) {
      assertThat(rows.next()).isTrue();
    }
  }

  private static Failure failure(String url, Properties properties) {
    Failure failure = Failure.of(() -> DriverManager.getConnection(url, properties).close());
    assertThat(failure.all()).doesNotContain("arker", "127.0.0.1", "PRIVATE KEY", "ya29");
    return failure;
  }

  @Test
  void aJsonKeyAsPasswordGoesNowhereElse() throws SQLException {
    assertReads(database.url(), properties("password", json()));
    assertReads(database.url(), properties("OAuthPvtKey", json(), "password", "a tool's"));
  }

  @Test
  void aKeyInAFileGoesNowhereElse() throws Exception {
    Path file = Files.writeString(folder.resolve("key.json"), json());
    assertReads(database.url("OAuthPvtKeyPath=" + file), new Properties());
    assertReads(database.url("OAuthType=0", "OAuthPvtKeyPath=" + file), new Properties());
  }

  @Test
  void anAccessTokenAsPasswordOrProperty() throws SQLException {
    assertReads(database.url(), properties("user", "ana", "password", BigQueryServer.TOKEN));
    assertReads(database.url("OAuthType=2"), properties("OAuthAccessToken", BigQueryServer.TOKEN));
  }

  @Test
  void aRefreshToken() throws SQLException {
    database.server().logins().refresh("r", "c", "s", BigQueryServer.READER);
    assertReads(
        database.url("OAuthClientId=c"),
        properties("OAuthRefreshToken", "r", "OAuthClientSecret", "s"));
  }

  @Test
  void whatGoogleDoesNotAcceptIsALoginThatFailed() {
    for (Properties wrong :
        List.of(
            properties("user", "ana", "password", "ya29.wrong-marker"),
            properties(
                "user",
                BigQueryServer.READER,
                "password",
                BigQueryDatabase.pem(BigQueryDatabase.newKey())),
            properties("user", "nobody-marker@standin.example", "password", database.pem()))) {
      Failure failure = failure(database.url(), wrong);
      assertThat(failure.state()).isEqualTo("28000");
      assertThat(failure.code()).isEqualTo("AUTHENTICATION_ERROR");
      assertThat(failure.retryable()).isFalse();
    }
  }

  @Test
  void nothingToLogInWith() {
    assertThat(failure(database.url(), properties("user", "ana")).message())
        .contains("password", "OAuthPvtKeyPath", "OAuthAccessToken", "OAuthType=3");
    assertThat(
            failure(
                    database.url("OAuthType=3"),
                    properties("OAuthAccessToken", BigQueryServer.TOKEN))
                .message())
        .contains("nothing to log in with, or more than one thing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"password", "OAuthPvtKey"})
  void anExternalAccountIsNoKey(String property) {
    Failure failure = failure(database.url(), properties(property, external()));
    assertThat(failure.code()).isEqualTo("CONFIGURATION_ERROR");
    assertThat(failure.message()).contains("private key cannot be read");
  }

  /** Neither the file that the environment names nor the metadata server is asked by itself. */
  @Test
  void thisMachinesLoginIsNotTakenUnasked() throws Exception {
    Path file = Files.writeString(folder.resolve("default.json"), json());
    assertThat(probe(file, database.url()))
        .singleElement()
        .asString()
        .startsWith("08001")
        .contains("nothing to log in with");
  }

  @Test
  void thisMachinesLoginGoesNowhereElseWhenAskedFor() throws Exception {
    Path file = Files.writeString(folder.resolve("asked.json"), json());
    assertThat(probe(file, database.url("OAuthType=3"))).containsExactly("rows=true");
  }

  @Test
  void anExternalAccountOfThisMachineIsNotAsked() throws Exception {
    Path file = Files.writeString(folder.resolve("external.json"), external());
    assertThat(probe(file, database.url("OAuthType=3")))
        .singleElement()
        .asString()
        .startsWith("08001");
  }

  /** With an environment that leads to the other place. */
  private static List<String> probe(Path defaultLogin, String url) throws Exception {
    Map<String, String> environment =
        Map.of(
            "GOOGLE_APPLICATION_CREDENTIALS",
            defaultLogin.toString(),
            "GCE_METADATA_HOST",
            evil.in("EVIL"),
            "GOOGLE_CLOUD_UNIVERSE_DOMAIN",
            "googleapis.com",
            "CLOUDSDK_CONFIG",
            folder.toString());
    String output =
        ChildJvm.run(
            BigQueryProbe.class,
            List.of("-Dbuster.drivers=" + System.getProperty("buster.drivers")),
            entry -> true,
            List.of(url),
            environment);
    assertThat(output).doesNotContain("PRIVATE KEY", "ya29");
    return Probe.results(output);
  }
}
