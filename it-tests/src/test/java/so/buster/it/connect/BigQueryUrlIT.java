package so.buster.it.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.it.database.bigquery.BigQueryDatabase;

/**
 * Ways to lead BigQuery's driver elsewhere, to have somebody else pay or to open what is closed:
 * each is refused by one clear line, nobody connects to the place that was meant, and nothing is
 * said to the right one.
 */
class BigQueryUrlIT {
  private static BigQueryDatabase database;
  private static OtherPlace evil;

  @BeforeAll
  static void start() throws IOException {
    database = BigQueryDatabase.start();
    evil = new OtherPlace();
  }

  @AfterEach
  void nobodyWentThere() throws IOException {
    evil.assertUnvisited();
  }

  @AfterAll
  static void stop() throws IOException, SQLException {
    evil.close();
    database.server().close();
    assertThat(database.server().witness().unexpected()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EndpointOverrides=BIGQUERY=http://EVIL",
        "endpointoverrides=BIGQUERY=http://EVIL/",
        "EndpointOverrides=OAUTH2=http://EVIL/token",
        "EndpointOverrides=STS=http://EVIL/token",
        "EndpointOverrides=READ_API=http://EVIL",
        "EndpointOverrides=BIGQUERY=http://bigquery.googleapis.com@EVIL",
        "EndpointOverrides=BIGQUERY=https://evil-marker.example",
        "EndpointOverrides=BIGQUERY=http://EVIL,OAUTH2=http://EVIL/token",
        "%45ndpointOverrides=BIGQUERY=http://EVIL",
        "PrivateServiceConnectUris=BIGQUERY=http://EVIL",
        "UniverseDomain=evil-marker.example",
        "universeDomain=evil-marker.example",
        "ProxyHost=127.0.0.1",
        "ProxyPort=1",
        "ProxyUid=marker",
        "ProxyPwd=marker",
        "SSLTrustStore=/tmp/marker",
        "SSLTrustStorePwd=marker",
        "LogPath=/tmp/marker",
        "LogLevel=6",
        "OAuthType=1",
        "OAuthType=4",
        "OAuthPvtKeyPath=marker.json",
        "OAuthPvtKeyPath=/no/such/marker.json",
        "OAuthPvtKeyPath=http://EVIL/key.json",
        "OAuthPvtKey=/etc/passwd",
        "OAuthPvtKey=marker",
        "OAuthP12Password=marker",
        "BYOID_TokenUri=http://EVIL",
        "BYOID_CredentialSource=http://EVIL",
        "BYOID_AudienceUri=marker",
        "BYOID_SA_Impersonation_Uri=http://EVIL",
        "ServiceAccountImpersonationEmail=marker",
        "ServiceAccountImpersonationChain=marker",
        "LargeResultDataset=marker",
        "LargeResultTable=marker",
        "AllowLargeResults=1",
        "EnableSession=1",
        "EnableWriteAPI=1",
        "EnableHighThroughputAPI=1",
        "QueryDialect=BIG_QUERY",
        "QueryProperties=session_id=marker",
        "QueryProperties=dataset_project_id=marker",
        "KMSKeyName=marker",
        "AdditionalProjects=marker",
        "RequestGoogleDriveScope=1",
        "PartnerToken=marker",
        "JobCreationMode=2",
        "OpenTelemetryExporter=http://EVIL",
        "EnableOpenTelemetry=1",
        "EnableDiagnosticTelemetry=1",
        "RequestReason=marker",
        "ProjectId=marker",
        "MaximumBytesBilled=0",
        "MaximumBytesBilled=-1",
        "Labels=a=b%3BEndpointOverrides%3Dmarker",
        "Location=EU%3BProxyHost%3Dmarker",
        "DefaultDataset=marker",
        "MaxResponseBytes=1",
        "MaxPageBytes=1",
        "JobTimeoutMs=1",
        "ConnectTimeoutMs=1",
        "nosuchproperty=marker",
        "applicationName=x%0d%0amarker",
        "tlsRoot=/etc/marker.pem",
      })
  void options(String option) throws Exception {
    evil.assertRefusedUnsent(database, database.url(evil.in(option)), database.credentials());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EndpointOverrides=BIGQUERY=http://EVIL",
        "OAuthPvtKey=http://EVIL/key.json",
        "OAuthPvtKey=marker",
        "OAuthClientId=a b marker",
        "ProxyHost=127.0.0.1",
        "UniverseDomain=marker",
        "nosuchproperty=marker",
        "password=x;EndpointOverrides=BIGQUERY=http://EVIL",
        "user=marker;ProxyHost=127.0.0.1",
      })
  void properties(String option) throws Exception {
    Properties properties = database.credentials();
    int equals = option.indexOf('=');
    properties.setProperty(option.substring(0, equals), evil.in(option.substring(equals + 1)));
    evil.assertRefusedUnsent(database, database.url(), properties);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:buster:bigquery:",
        "jdbc:buster:bigquery:marker",
        "jdbc:buster:bigquery:http://EVIL/p",
        "jdbc:buster:bigquery://http://EVIL/p",
        "jdbc:buster:bigquery://https://www.googleapis.com/bigquery/v2:443;ProjectId=marker",
        "jdbc:buster:bigquery://EVIL",
        "jdbc:buster:bigquery://EVIL/",
        "jdbc:buster:bigquery://evil-marker.example/p",
        "jdbc:buster:bigquery://googleapis.com/p",
        "jdbc:buster:bigquery://bigquery.googleapis.com.evil-marker.example/p",
        "jdbc:buster:bigquery://evil-marker-googleapis.com/p",
        "jdbc:buster:bigquery://bigquery.googleapis.com@EVIL/p",
        "jdbc:buster:bigquery://bigquery.googleapis.com\\@EVIL/p",
        "jdbc:buster:bigquery://bigquery.googleapis.com%40EVIL/p",
        "jdbc:buster:bigquery://bigquery.googleapis.com,EVIL/p",
        "jdbc:buster:bigquery://bigquery.googleapis.com#@EVIL/p",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p/../../EVIL",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p;EndpointOverrides=BIGQUERY=http://EVIL",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p?EndpointOverrides=BIGQUERY=http://EVIL",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p?tls=off",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p?OAuthAccessToken=marker",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p?OAuthRefreshToken=marker",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p?OAuthClientSecret=marker",
        "jdbc:buster:bigquery://bigquery.googleapis.com/p?password=marker",
        "jdbc:buster:bigquery://0x7f000001/p",
      })
  void places(String url) throws Exception {
    evil.assertRefusedUnsent(database, evil.in(url), database.credentials());
  }
}
