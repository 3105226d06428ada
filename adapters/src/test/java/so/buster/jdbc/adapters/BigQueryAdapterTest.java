package so.buster.jdbc.adapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.config.Configuration;
import so.buster.jdbc.config.ParsedUrl;
import so.buster.jdbc.spi.Credentials;
import so.buster.jdbc.spi.Target;

final class BigQueryAdapterTest {
  private static final String URL = "jdbc:buster:bigquery://bigquery.googleapis.com/shop-1";
  private static final String PEM = "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----";

  private final BigQueryAdapter adapter = new BigQueryAdapter();

  @Test
  void thePathIsWhoPays() throws Exception {
    Target target = target(URL + "?DefaultDataset=app&Location=EU&UseQueryCache=0&MaxResults=0");

    assertThat(target.driverClass()).isEqualTo("so.buster.bigquery.BigQueryDriver");
    assertThat(target.url())
        .isEqualTo("jdbc:bigquery://https://www.googleapis.com/bigquery/v2:443");
    assertThat(target.properties())
        .containsEntry("ProjectId", "shop-1")
        .containsEntry("DefaultDataset", "app")
        .containsEntry("Location", "EU")
        .containsEntry("UseQueryCache", "0")
        .containsEntry("MaxResults", "100000")
        .doesNotContainKeys("EndpointOverrides", "OAuthType");
    assertThat(target("jdbc:buster:bigquery://www.googleapis.com:443/?ProjectId=x.example:y"))
        .extracting(Target::properties)
        .isEqualTo(
            target("jdbc:buster:bigquery://WWW.googleapis.com?ProjectId=x.example:y").properties());
  }

  @Test
  void whatBoundsAQueryIsInEveryOne() throws Exception {
    assertThat(
            target(URL + "?queryTimeout=1500ms&connectTimeout=2s&maxResultBytes=1MiB").properties())
        .containsEntry("JobTimeoutMs", "1500")
        .containsEntry("ConnectTimeoutMs", "2000")
        .containsEntry("MaxResponseBytes", "1048576")
        .containsEntry("MaxPageBytes", "262144")
        .containsEntry("MaximumBytesBilled", "107374182400")
        .containsEntry("QueryDialect", "SQL")
        .containsEntry("Labels", "application=buster_bigquery");
    assertThat(
            target(
                    URL
                        + "?MaximumBytesBilled=5&Labels=team=bi&applicationName=Sales BI/1&Timeout=3")
                .properties())
        .containsEntry("MaximumBytesBilled", "5")
        .containsEntry("JobTimeoutMs", "3000")
        .containsEntry("Labels", "team=bi,application=buster_sales_bi_1");
  }

  @Test
  void anEndpointIsOneOfGoogles() throws Exception {
    assertThat(endpoints("jdbc:buster:bigquery://bigquery.europe-west3.rep.googleapis.com/p"))
        .isEqualTo("BIGQUERY=https://bigquery.europe-west3.rep.googleapis.com:443/");
    assertThat(endpoints(URL + "?EndpointOverrides=bigquery=https://bigquery-x.p.googleapis.com"))
        .isEqualTo("BIGQUERY=https://bigquery-x.p.googleapis.com");
    assertThat(
            endpoints(
                URL
                    + "?EndpointOverrides=OAUTH2=https://oauth2-x.p.googleapis.com/token,"
                    + "BIGQUERY=https://bigquery-x.p.googleapis.com"))
        .isEqualTo(
            "BIGQUERY=https://bigquery-x.p.googleapis.com,"
                + "OAUTH2=https://oauth2-x.p.googleapis.com/token");
  }

  @Test
  void onThisMachineOneStandInIsBoth() throws Exception {
    String local = "jdbc:buster:bigquery://localhost:8080/p";
    assertThat(endpoints(local))
        .isEqualTo("BIGQUERY=http://localhost:8080/,OAUTH2=http://localhost:8080/token");
    assertThat(endpoints(local + "?tls=require"))
        .isEqualTo("BIGQUERY=https://localhost:8080/,OAUTH2=https://localhost:8080/token");
    assertThat(endpoints("jdbc:buster:bigquery://[::1]:8080/p?tls=off"))
        .isEqualTo("BIGQUERY=http://[::1]:8080/,OAUTH2=http://[::1]:8080/token");
    assertThat(endpoints(local + "?EndpointOverrides=OAUTH2=http://localhost:8080/other"))
        .isEqualTo("BIGQUERY=http://localhost:8080/,OAUTH2=http://localhost:8080/other");
  }

  private String endpoints(String url) throws SQLException {
    return target(url).properties().getOrDefault("EndpointOverrides", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:buster:bigquery://evil.example/p",
        "jdbc:buster:bigquery://googleapis.com/p",
        "jdbc:buster:bigquery://evil-googleapis.com/p",
        "jdbc:buster:bigquery://bigquery.googleapis.com.evil.example/p",
        "jdbc:buster:bigquery://bigquery.googleapis.com",
        "jdbc:buster:bigquery://bigquery.googleapis.com/",
        "jdbc:buster:bigquery://bigquery.googleapis.com/Evil",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p?ProjectId=q",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p?tls=off",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p?EndpointOverrides=BIGQUERY=https://evil.example",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p?EndpointOverrides=BIGQUERY=http://x.googleapis.com",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p?EndpointOverrides=BIGQUERY=http://localhost:1",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p?EndpointOverrides=BIGQUERY=https://a.googleapis.com@evil.example",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p?EndpointOverrides=STS=https://sts.googleapis.com",
        "jdbc:buster:bigquery://localhost:1/p?EndpointOverrides=BIGQUERY=http://localhost:2",
        "jdbc:buster:bigquery://localhost:1/p?EndpointOverrides=OAUTH2=http://127.0.0.1:1/token",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p?OAuthPvtKeyPath=key.json",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p?OAuthPvtKeyPath=/no/such/evil",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p?OAuthAccessToken=evil",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p?OAuthPvtKey=evil",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p?OAuthType=4",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p?UniverseDomain=evil.example",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p?Driver=evil",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p?Driver=google",
      })
  void connectsNowhereElse(String url) {
    assertThatThrownBy(() -> target(url))
        .isInstanceOf(BusterConnectionException.class)
        .hasMessageNotContaining("evil")
        .hasNoCause();
  }

  @Test
  void googlesOwnDriverIsTheOwnersChoice(@TempDir Path folder) throws Exception {
    Path key = Files.createFile(folder.resolve("key.json"));
    Target target =
        target(URL + "?Driver=google&OAuthType=0&OAuthPvtKeyPath=" + key + "&queryTimeout=1500ms");

    assertThat(target.driverClass()).isEqualTo("com.google.cloud.bigquery.jdbc.BigQueryDriver");
    assertThat(target.properties())
        .containsEntry("ProjectId", "shop-1")
        .containsEntry("OAuthType", "0")
        .containsEntry("OAuthPvtKeyPath", key.toString())
        .containsEntry("JobTimeout", "2")
        .containsEntry("JobCreationMode", "1")
        .containsEntry("EnableSession", "0")
        .containsEntry("EnableDiagnosticTelemetry", "0")
        .containsEntry("LogLevel", "0")
        .containsEntry("QueryDialect", "SQL")
        .containsEntry("MaximumBytesBilled", "107374182400")
        .doesNotContainKeys("Driver", "JobTimeoutMs", "MaxResponseBytes");
  }

  @Test
  void aToolsPasswordIsAKeyOrAToken() throws Exception {
    assertThat(login("a@b.example", PEM))
        .isEqualTo(Map.of("OAuthServiceAcctEmail", "a@b.example", "OAuthPvtKey", PEM));
    assertThat(login("a@b.example", " {\"type\":\"service_account\"}"))
        .containsOnlyKeys("OAuthServiceAcctEmail", "OAuthPvtKey");
    assertThat(login("ana", "ya29.x")).isEqualTo(Map.of("OAuthAccessToken", "ya29.x"));
    assertThat(login("ana", "ignored", "OAuthRefreshToken", "r", "OAuthClientSecret", "s"))
        .isEqualTo(Map.of("OAuthRefreshToken", "r", "OAuthClientSecret", "s"));
    assertThat(login("", "")).isEmpty();
  }

  @Test
  void aKeyIsNoFilesName() {
    assertThatThrownBy(() -> login("a", "", "OAuthPvtKey", "/etc/evil"))
        .hasMessageStartingWith("OAuthPvtKey: it is no private key")
        .hasMessageNotContaining("evil");
    assertThatThrownBy(() -> login("a", "t;EndpointOverrides=BIGQUERY=https://evil"))
        .hasMessageContaining("semicolon")
        .hasMessageNotContaining("evil");
    assertThatThrownBy(() -> login("a;ProxyHost=evil", PEM)).hasMessageNotContaining("evil");
  }

  private Map<String, String> login(String user, String password, String... secrets)
      throws SQLException {
    Map<String, String> more = new java.util.HashMap<>();
    for (int i = 0; i < secrets.length; i += 2) {
      more.put(secrets[i], secrets[i + 1]);
    }
    return adapter.login(
        new Credentials(
            Optional.of(user).filter(text -> !text.isEmpty()),
            Optional.of(password).filter(text -> !text.isEmpty()),
            more));
  }

  @Test
  void twoSettingsAreTakenBack() {
    assertThat(adapter.reset("time_zone")).contains("SET @@time_zone = ''");
    assertThat(adapter.reset("query_label")).contains("SET @@query_label = ''");
    assertThat(adapter.reset("dataset_id")).isEmpty();
    assertThat(adapter.reset("schema")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "08001, OAuthType: x, CONFIGURATION_ERROR, nothing to log in with",
    "08001, OAuthPvtKey: x, CONFIGURATION_ERROR, private key cannot be read",
    "08001, OAuthServiceAcctEmail: x, CONFIGURATION_ERROR, service account is missing",
    "08001, MARKER, CONFIGURATION_ERROR, unexpected way",
    "08006, MARKER, NETWORK_ERROR, cannot be reached",
    "28000, MARKER, AUTHENTICATION_ERROR, does not accept the login",
    "42501, MARKER, CONFIGURATION_ERROR, roles/bigquery.jobUser",
    "3D000, MARKER, CONFIGURATION_ERROR, does not exist",
    "58000, MARKER, NETWORK_ERROR, cannot be reached",
  })
  void saysWhatWentWrong(String state, String message, String kind, String words) {
    var failure = BigQueryFailures.diagnose(new SQLException(message, state));
    assertThat(failure.code()).hasToString(kind);
    assertThat(failure.message()).contains(words).doesNotContain("MARKER");
  }

  @Test
  void tellsTheHostsNameFromTheAuthority() {
    SQLException name = new SQLException("x", "08006", new SSLPeerUnverifiedException("x"));
    SQLException authority = new SQLException("x", "08006", new SSLHandshakeException("x"));
    assertThat(BigQueryFailures.diagnose(name).message()).contains("another host");
    assertThat(BigQueryFailures.diagnose(authority).message()).contains("trust store");
  }

  @Test
  void aPriceIsRepeatedAndNothingElse() {
    assertThat(
            adapter.wording(
                new SQLException(
                    "MARKER would read 123 bytes and may read 45 (MaximumBytesBilled); MARKER",
                    "54000")))
        .contains(
            "The query would read 123 bytes and may read 45 (MaximumBytesBilled); select fewer"
                + " columns or partitions.");
    assertThat(
            adapter.wording(
                new SQLException(
                    "Query exceeded limit for bytes billed: 5. 10485760 or higher required.",
                    "54000")))
        .hasValueSatisfying(
            text -> assertThat(text).contains("read 10485760 bytes and may read 5"));
    assertThat(adapter.wording(new SQLException("would read 1 bytes and may read 2 ", "42000")))
        .isEmpty();
    assertThat(adapter.wording(new SQLException(null, "54000"))).isEmpty();
  }

  @Test
  void anAnswerTooLongIsALimit() {
    assertThat(adapter.sqlState(new SQLException("x", "53000"))).isEqualTo("54000");
    assertThat(adapter.sqlState(new SQLException("x", "42703"))).isEqualTo("42703");
  }

  @Test
  void simbasUrlIsUnderstood() {
    for (String url :
        new String[] {
          "bigquery://https://www.googleapis.com/bigquery/v2:443",
          "bigquery://https://www.googleapis.com:443",
          "bigquery://https://www.googleapis.com:443/"
        }) {
      assertThat(adapter.location(url)).isEqualTo("bigquery://www.googleapis.com:443/");
    }
    assertThat(adapter.location("bigquery://h/p")).isEqualTo("bigquery://h/p");
  }

  @Test
  void itsDriverIsOfThisVersion() throws Exception {
    String pom = Files.readString(Path.of("..", "bigquery", "pom.xml"));
    String version = pom.replaceFirst("(?s).*?<version>([^<]+)</version>.*", "$1");
    assertThat(adapter.artifact()).isEqualTo("so.buster:buster-bigquery:" + version);
  }

  private Target target(String url) throws SQLException {
    Configuration configuration =
        Configuration.of(ParsedUrl.parse(url), new Properties(), adapter.vendorProperties());
    return adapter.target(configuration.address(), configuration.settings());
  }
}
