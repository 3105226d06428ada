package so.buster.jdbc.adapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
import so.buster.jdbc.spi.Address;
import so.buster.jdbc.spi.Credentials;
import so.buster.jdbc.spi.Target;
import so.buster.jdbc.spi.Tls;

final class SnowflakeAdapterTest {
  private static final String URL = "jdbc:buster:snowflake://org-acc.snowflakecomputing.com/";

  private final SnowflakeAdapter adapter = new SnowflakeAdapter();

  @Test
  void connectsToTheAccountByTls() throws Exception {
    Target target = target(URL + "?db=SHOP&schema=app&warehouse=\"Odd name\"&role=READER");

    assertThat(target.url()).isEqualTo("jdbc:snowflake://org-acc.snowflakecomputing.com:443");
    assertThat(target.properties())
        .containsEntry("ssl", "on")
        .containsEntry("db", "SHOP")
        .containsEntry("schema", "app")
        .containsEntry("warehouse", "\"Odd name\"")
        .containsEntry("role", "READER")
        .doesNotContainKeys("account", "ocspFailOpen", "user", "password");
  }

  @Test
  void pinsWhatKeepsASessionReadingAndBounded() throws Exception {
    assertThat(target(URL + "?queryTimeout=1500ms&applicationName=bi&maxRows=10").properties())
        .containsEntry("enablePutGet", "false")
        .containsEntry("MULTI_STATEMENT_COUNT", "1")
        .containsEntry("STATEMENT_TIMEOUT_IN_SECONDS", "2")
        .containsEntry("QUOTED_IDENTIFIERS_IGNORE_CASE", "false")
        .containsEntry("disablePlatformDetection", "true")
        .containsEntry("clientStoreTemporaryCredential", "false")
        .containsEntry("CLIENT_TELEMETRY_ENABLED", "false")
        .containsEntry("JDBC_QUERY_RESULT_FORMAT", "JSON")
        .containsEntry("ROWS_PER_RESULTSET", "1000001")
        .containsEntry("QUERY_TAG", "buster/bi");
  }

  @Test
  void noticesASilentServerAlikeForEverybodyInTheProcess() throws Exception {
    for (String options : new String[] {"", "?connectTimeout=1s&queryTimeout=1s"}) {
      assertThat(target(URL + options).properties())
          .containsEntry("HTTP_CLIENT_SOCKET_TIMEOUT", "60000")
          .containsEntry("HTTP_CLIENT_CONNECTION_TIMEOUT", "30000");
    }
  }

  @Test
  void aStatementMayTakeTwoMinutesByDefault() throws Exception {
    assertThat(target(URL).properties()).containsEntry("STATEMENT_TIMEOUT_IN_SECONDS", "120");
    assertThat(target(URL + "?STATEMENT_TIMEOUT_IN_SECONDS=30").properties())
        .containsEntry("STATEMENT_TIMEOUT_IN_SECONDS", "30");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:buster:snowflake://evil.example/",
        "jdbc:buster:snowflake://snowflakecomputing.com/",
        "jdbc:buster:snowflake://a.snowflakecomputing.com.evil.example/",
        "jdbc:buster:snowflake://a-snowflakecomputing.com/",
        "jdbc:buster:snowflake://a.snowflakecomputing.com/?tls=off",
        "jdbc:buster:snowflake://a.snowflakecomputing.com/SHOP",
        "jdbc:buster:snowflake://a.snowflakecomputing.com/?db=a&database=b",
        "jdbc:buster:snowflake://a.snowflakecomputing.com/?private_key_file=key.p8",
        "jdbc:buster:snowflake:auto",
      })
  void connectsNowhereElse(String url) {
    assertThatThrownBy(() -> target(url))
        .isInstanceOf(BusterConnectionException.class)
        .hasMessageNotContaining("evil");
  }

  @Test
  void onThisMachineItMayBeClearText() throws Exception {
    String local = "jdbc:buster:snowflake://localhost:8080/?account=acc";
    assertThat(target(local).properties()).containsEntry("ssl", "off");
    assertThat(target(local + "&tls=off").properties()).containsEntry("ssl", "off");
    assertThat(target(local + "&tls=require").properties()).containsEntry("ssl", "on");
    assertThat(target(local).url()).isEqualTo("jdbc:snowflake://localhost:8080");
  }

  @Test
  void aFileOfAuthoritiesIsAnsweredByWhatToDo(@TempDir Path folder) throws Exception {
    Tls tls = new Tls(Tls.Mode.VERIFY_FULL, Optional.of(folder.resolve("ca.pem")));
    Address.Server server = new Address.Server("a.snowflakecomputing.com", OptionalInt.empty(), "");
    assertThat(catchThrowable(() -> SnowflakeEndpoint.of(server, tls, "snowflake")))
        .hasMessageContaining("tlsRoot")
        .hasMessageContaining("javax.net.ssl.trustStore");
  }

  @Test
  void aKeyReplacesThePassword(@TempDir Path folder) throws Exception {
    Credentials both =
        new Credentials(
            Optional.of("svc"), Optional.of("secret"), Map.of("private_key_base64", "a2V5"));
    assertThat(adapter.login(both)).isEqualTo(Map.of("user", "svc", "private_key_base64", "a2V5"));

    Path key = Files.createFile(folder.resolve("key.p8"));
    assertThat(target(URL + "?private_key_file=" + key).properties())
        .containsEntry("private_key_file", key.toString());
    assertThatThrownBy(
            () -> adapter.login(new Credentials(Optional.empty(), Optional.empty(), Map.of())))
        .hasMessageContaining("user");
  }

  @Test
  void onlyWhatNothingPinnedIsUnset() {
    assertThat(adapter.reset("timezone")).contains("ALTER SESSION UNSET TIMEZONE");
    assertThat(adapter.reset("statement_timeout_in_seconds")).isEmpty();
    assertThat(adapter.reset("query_tag")).isEmpty();
    assertThat(adapter.reset("schema")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "390100, AUTHENTICATION_ERROR",
    "390144, AUTHENTICATION_ERROR",
    "390102, AUTHENTICATION_ERROR",
    "390186, CONFIGURATION_ERROR",
    "390201, CONFIGURATION_ERROR",
    "200012, AUTHENTICATION_ERROR",
    "200045, CONFIGURATION_ERROR",
    "200015, NETWORK_ERROR",
  })
  void saysWhatWentWrong(int code, String kind) {
    assertThat(SnowflakeFailures.diagnose(new SQLException("x", "08001", code)).code())
        .hasToString(kind);
  }

  @Test
  void tellsTheHostsNameFromTheAuthority() {
    SQLException name = new SQLException("x", "58030", new SSLPeerUnverifiedException("x"));
    SQLException authority = new SQLException("x", "58030", new SSLHandshakeException("x"));
    assertThat(SnowflakeFailures.diagnose(name).message()).contains("another host");
    assertThat(SnowflakeFailures.diagnose(authority).message()).contains("trust store");
  }

  private Target target(String url) throws SQLException {
    Configuration configuration =
        Configuration.of(ParsedUrl.parse(url), new Properties(), adapter.vendorProperties());
    return adapter.target(configuration.address(), configuration.settings());
  }
}
