package so.buster.bigquery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.auth.oauth2.AccessToken;
import com.google.auth.oauth2.GoogleCredentials;
import com.google.auth.oauth2.ServiceAccountCredentials;
import com.google.auth.oauth2.UserCredentials;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who connects; nobody is asked for a token here. */
class LoginsTest {
  private static String pem = "";

  @TempDir private Path folder;

  @BeforeAll
  static void key() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    pem =
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getMimeEncoder()
                .encodeToString(generator.generateKeyPair().getPrivate().getEncoded())
            + "\n-----END PRIVATE KEY-----\n";
  }

  private static String json(String more) {
    return "{\"type\":\"service_account\",\"client_email\":\"r@s.example\",\"private_key\":\""
        + pem.replace("\r", "").replace("\n", "\\n")
        + "\""
        + more
        + "}";
  }

  @Test
  void aJsonKeyDoesNotSayWhereTheAssertionGoes() throws Exception {
    String elsewhere =
        ",\"token_uri\":\"http://127.0.0.1:1/\",\"auth_uri\":\"http://127.0.0.1:1/\""
            + ",\"universe_domain\":\"evil.example\",\"project_id\":\"other\"";
    for (String type : new String[] {"", "0"}) {
      ServiceAccountCredentials login =
          (ServiceAccountCredentials) login("OAuthType", type, "OAuthPvtKey", json(elsewhere));
      assertThat(login.getTokenServerUri()).hasToString(Endpoints.TOKENS);
      assertThat(login.getUniverseDomain()).isEqualTo("googleapis.com");
      assertThat(login.getAccount()).isEqualTo("r@s.example");
      assertThat(login.getScopes()).containsExactlyElementsOf(Logins.SCOPES);
      assertThat(login.getQuotaProjectId()).isNull();
    }
  }

  @Test
  void aKeyMayLieInAFile() throws Exception {
    Path file = Files.writeString(folder.resolve("key.json"), json(""));
    assertThat(login("OAuthPvtKeyPath", file.toString()))
        .isInstanceOf(ServiceAccountCredentials.class);
    Path plain = Files.writeString(folder.resolve("key.pem"), pem);
    assertThat(login("OAuthPvtKeyPath", plain.toString(), "OAuthServiceAcctEmail", "a@b.example"))
        .isInstanceOf(ServiceAccountCredentials.class);
  }

  @Test
  void tokensAreTakenAsTheyAre() throws Exception {
    assertThat(login("OAuthAccessToken", "t").getAccessToken())
        .extracting(AccessToken::getTokenValue)
        .isEqualTo("t");
    UserCredentials user =
        (UserCredentials)
            login(
                "OAuthType",
                "2",
                "OAuthRefreshToken",
                "r",
                "OAuthClientId",
                "c",
                "OAuthClientSecret",
                "s");
    assertThat(user.toBuilder().getTokenServerUri()).hasToString(Endpoints.TOKENS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"external_account\",\"audience\":\"MARKER\",\"token_url\":\"http://127.0.0.1:1\","
            + "\"credential_source\":{\"url\":\"http://127.0.0.1:1\"}}",
        "{\"type\":\"external_account\",\"credential_source\":"
            + "{\"executable\":{\"command\":\"touch MARKER\"}}}",
        "{\"type\":\"authorized_user\",\"client_id\":\"MARKER\"}",
        "{\"type\":\"impersonated_service_account\",\"source_credentials\":{}}",
        "{\"type\":\"service_account\",\"client_email\":\"MARKER\"}",
        "{\"type\":\"service_account\",\"client_email\":1,\"private_key\":2}",
        "{\"type\":\"service_account\",\"client_email\":\"MARKER\",\"private_key\":\"MARKER\"}",
        "{MARKER",
        "-----BEGIN PRIVATE KEY-----\nMARKER\n-----END PRIVATE KEY-----",
        "MARKER",
        "/etc/passwd",
      })
  void whatIsNoServiceAccountsKeyIsNone(String key) {
    assertThatThrownBy(() -> login("OAuthPvtKey", key, "OAuthServiceAcctEmail", ""))
        .isInstanceOf(SQLException.class)
        .hasMessageNotContaining("MARKER")
        .hasNoCause();
  }

  @Test
  void whatDoesNotFitTogetherIsAnError() {
    assertMistake("OAuthType: 0 takes");
    assertMistake("OAuthType: 0 takes", "OAuthType", "0", "OAuthAccessToken", "t");
    assertMistake("OAuthType: 0 takes", "OAuthType", "2", "OAuthPvtKey", pem);
    assertMistake("OAuthType: 0 takes", "OAuthType", "2");
    assertMistake("OAuthType: 0 takes", "OAuthType", "3", "OAuthAccessToken", "t");
    assertMistake("OAuthType: 0 takes", "OAuthAccessToken", "t", "OAuthPvtKey", pem);
    assertMistake("OAuthType: 0 takes", "OAuthPvtKeyPath", "/k", "OAuthPvtKey", pem);
    assertMistake("OAuthType: 2 takes", "OAuthAccessToken", "t", "OAuthRefreshToken", "r");
    assertMistake("OAuthClientId:", "OAuthRefreshToken", "r");
    assertMistake("OAuthClientSecret:", "OAuthRefreshToken", "r", "OAuthClientId", "c");
    assertMistake("OAuthServiceAcctEmail:", "OAuthPvtKey", pem);
    assertMistake(
        "OAuthServiceAcctEmail:", "OAuthPvtKey", json(""), "OAuthServiceAcctEmail", "x@y.example");
    assertMistake("OAuthPvtKeyPath:", "OAuthPvtKeyPath", "/no/such/file");
    assertMistake("OAuthPvtKeyPath:", "OAuthPvtKeyPath", "key.json");
    assertMistake("OAuthPvtKeyPath:", "OAuthPvtKeyPath", folder.toString());
  }

  private static void assertMistake(String begin, String... properties) {
    assertThatThrownBy(() -> login(properties)).hasMessageStartingWith(begin).hasNoCause();
  }

  private static GoogleCredentials login(String... properties) throws SQLException {
    Properties info = new Properties();
    info.setProperty("ProjectId", "p");
    for (int i = 0; i < properties.length; i += 2) {
      if (!properties[i + 1].isEmpty()) {
        info.setProperty(properties[i], properties[i + 1]);
      }
    }
    ConnectionUrl url =
        ConnectionUrl.parse("jdbc:bigquery://https://bigquery.googleapis.com", info);
    return new Logins(url, Endpoints.parse(""), () -> new BoundedTransport(1000)).credentials();
  }
}
