package so.buster.it.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.it.database.snowflake.SnowflakeDatabase;
import so.buster.it.database.snowflake.SnowflakeServer;

/**
 * Ways to lead Snowflake's driver elsewhere or to open its session: each is refused by one clear
 * line, nobody connects to the place that was meant, and nothing is said to the right one.
 */
class SnowflakeUrlIT {
  private static SnowflakeDatabase database;
  private static OtherPlace evil;

  @BeforeAll
  static void start() throws IOException {
    database = new SnowflakeDatabase(SnowflakeServer.start(Optional.empty()));
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
        "serverURL=http://EVIL",
        "SERVERURL=http://EVIL",
        "%73erverURL=http://EVIL",
        "useProxy=true",
        "proxyHost=127.0.0.1",
        "proxyPort=1",
        "nonProxyHosts=x",
        "disableSocksProxy=true",
        "authenticator=externalbrowser",
        "authenticator=http://EVIL",
        "authenticator=oauth",
        "token=marker",
        "passcode=123456",
        "oktausername=marker",
        "oauthTokenRequestUrl=http://EVIL",
        "workloadIdentityProvider=aws",
        "insecureMode=true",
        "disableOCSPChecks=true",
        "MIN_TLS_VERSION=TLSv1",
        "CERT_REVOCATION_CHECK_MODE=DISABLED",
        "ALLOW_CERTIFICATES_WITHOUT_CRL_URL=true",
        "enablePutGet=true",
        "client_config_file=/tmp/marker.json",
        "tracing=ALL",
        "JAVA_LOGGING_CONSOLE_STD_OUT=true",
        "clientStoreTemporaryCredential=true",
        "clientRequestMfaToken=true",
        "ENABLE_DIAGNOSTICS=true",
        "net.snowflake.client.jdbc.HttpHeadersCustomizer=marker",
        "snowflakeClientInfo=marker",
        "disablePlatformDetection=false",
        "CLIENT_TELEMETRY_ENABLED=true",
        "CLIENT_OUT_OF_BAND_TELEMETRY_ENABLED=true",
        "CLIENT_SESSION_KEEP_ALIVE=true",
        "JDBC_QUERY_RESULT_FORMAT=ARROW",
        "MULTI_STATEMENT_COUNT=0",
        "multi_statement_count=0",
        "STATEMENT_TIMEOUT_IN_SECONDS=0",
        "QUOTED_IDENTIFIERS_IGNORE_CASE=true",
        "SEARCH_PATH=marker",
        "SIMULATED_DATA_SHARING_CONSUMER=marker",
        "AUTOCOMMIT=false",
        "NOSUCHPARAMETER=marker",
        "database=OTHER",
        "role=a%26serverURL%3Dhttp://EVIL",
        "warehouse=w%3BserverURL",
        "application=x%0d%0amarker",
      })
  void options(String option) throws Exception {
    evil.assertRefusedUnsent(database, database.url(evil.in(option)), database.credentials());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serverURL=http://EVIL",
        "private_key_file_pwd=marker",
        "privateKey=marker",
        "proxyHost=127.0.0.1",
        "MULTI_STATEMENT_COUNT=0",
        "NOSUCHPARAMETER=marker",
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
        "jdbc:buster:snowflake:auto",
        "jdbc:buster:snowflake:auto?connectionName=marker",
        "jdbc:buster:snowflake:http://EVIL/?account=a",
        "jdbc:buster:snowflake://http://EVIL/?account=a",
        "jdbc:buster:snowflake://EVIL/database?account=a",
        "jdbc:buster:snowflake://evil-marker.example/?account=a",
        "jdbc:buster:snowflake://snowflakecomputing.com/?account=a",
        "jdbc:buster:snowflake://a.snowflakecomputing.com.evil-marker.example/?account=a",
        "jdbc:buster:snowflake://evil-marker-snowflakecomputing.com/?account=a",
        "jdbc:buster:snowflake://a.snowflakecomputing.com@EVIL/?account=a",
        "jdbc:buster:snowflake://a.snowflakecomputing.com\\@EVIL/?account=a",
        "jdbc:buster:snowflake://a.snowflakecomputing.com%40EVIL/?account=a",
        "jdbc:buster:snowflake://a.snowflakecomputing.com,EVIL/?account=a",
        "jdbc:buster:snowflake://a.snowflakecomputing.com#@EVIL/?account=a",
        "jdbc:buster:snowflake://a.snowflakecomputing.com/?tls=off",
        "jdbc:buster:snowflake://a.snowflakecomputing.com/?ssl=off",
        "jdbc:buster:snowflake://a.snowflakecomputing.com/?private_key_pwd=marker",
        "jdbc:buster:snowflake://a.snowflakecomputing.com/?private_key_base64=marker",
        "jdbc:buster:snowflake://0x7f000001/?account=a",
      })
  void places(String url) throws Exception {
    evil.assertRefusedUnsent(database, evil.in(url), database.credentials());
  }
}
