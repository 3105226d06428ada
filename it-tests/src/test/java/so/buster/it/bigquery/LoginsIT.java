package so.buster.it.bigquery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import so.buster.it.contract.Rows;
import so.buster.it.database.bigquery.BigQueryDatabase;
import so.buster.it.database.bigquery.BigQueryServer;
import so.buster.it.database.bigquery.VendorDriver;
import so.buster.it.database.bigquery.Witness;

/** The ways to log in; each ends in a token that the service knows. */
class LoginsIT {
  private static BigQueryDatabase database;

  @BeforeAll
  static void start() {
    database = BigQueryDatabase.start();
  }

  @AfterAll
  static void stop() throws SQLException {
    database.server().close();
    assertThat(database.server().witness().unexpected()).isEmpty();
  }

  @AfterEach
  void inTime() {
    database.server().logins().clock(Clock.systemUTC());
  }

  private static Connection open(String... login) throws SQLException {
    BigQueryServer server = database.server();
    List<String> properties = new ArrayList<>(List.of(login));
    properties.add("ProjectId=" + BigQueryServer.PROJECT);
    properties.add("EndpointOverrides=BIGQUERY=" + server.root() + ",OAUTH2=" + server.tokens());
    return VendorDriver.connect(properties.toArray(String[]::new));
  }

  private static void assertIn(String... login) throws SQLException {
    int mark = database.server().witness().mark();
    try (Connection connection = open(login)) {
      assertThat(Rows.of(connection, "SELECT 1")).hasSize(1);
    }
    assertThat(database.server().witness().since(mark))
        .extracting(Witness.Arrival::who)
        .isSubsetOf("", BigQueryServer.READER)
        .endsWith(BigQueryServer.READER);
  }

  private static String json() {
    return "{\"type\": \"service_account\", \"client_email\": \""
        + BigQueryServer.READER
        + "\", \"private_key\": \""
        + database.pem().replace("\n", "\\n")
        + "\", \"token_uri\": \"https://attacker.example/token\"}";
  }

  @Test
  void aPrivateKeyInPemForm() throws SQLException {
    assertIn(
        "OAuthType=0",
        "OAuthServiceAcctEmail=" + BigQueryServer.READER,
        "OAuthPvtKey=" + database.pem());
  }

  /** What the key file says of where tokens come from is not asked. */
  @Test
  void aJsonKeyGivenAsTextOrAsFile(@TempDir Path folder) throws Exception {
    assertIn("OAuthType=0", "OAuthPvtKey=" + json());
    Path file = Files.writeString(folder.resolve("key.json"), json());
    assertIn("OAuthType=0", "OAuthPvtKeyPath=" + file);
  }

  @Test
  void aRefreshToken() throws SQLException {
    database.server().logins().refresh("1//refresh", "client", "secret", BigQueryServer.READER);
    assertIn(
        "OAuthType=2",
        "OAuthRefreshToken=1//refresh",
        "OAuthClientId=client",
        "OAuthClientSecret=secret");
  }

  @Test
  void anAccessToken() throws SQLException {
    assertIn("OAuthType=2", "OAuthAccessToken=" + BigQueryServer.TOKEN);
  }

  @Test
  void anotherKeyIsNoLogin() {
    String other = BigQueryDatabase.pem(BigQueryDatabase.newKey());
    assertOut("OAuthServiceAcctEmail=" + BigQueryServer.READER, "OAuthPvtKey=" + other);
  }

  @Test
  void anAccountThatIsNotKnownIsNoLogin() {
    assertOut("OAuthServiceAcctEmail=nobody@standin.example", "OAuthPvtKey=" + database.pem());
  }

  @Test
  void aClockThatIsAnHourOffIsNoLogin() {
    Clock late = Clock.offset(Clock.systemUTC(), Duration.ofHours(2));
    database.server().logins().clock(late);
    assertOut("OAuthServiceAcctEmail=" + BigQueryServer.READER, "OAuthPvtKey=" + database.pem());
  }

  private static void assertOut(String... login) {
    List<String> properties = new ArrayList<>(List.of(login));
    properties.add("OAuthType=0");
    SQLException failure = StandIn.failure(() -> open(properties.toArray(String[]::new)).close());
    assertThat(failure.getSQLState()).isEqualTo("28000");
    assertThat(failure.getMessage()).doesNotContain("PRIVATE", "127.0.0.1", "nobody");
  }
}
