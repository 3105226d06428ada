package so.buster.jdbc.adapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.conf.PropertyKey;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.BusterProperty;
import so.buster.jdbc.config.Configuration;
import so.buster.jdbc.config.ParsedUrl;

/** The servers themselves are asked in the integration tests; here is what the driver is told. */
final class MySqlAdapterTest {
  private final MySqlAdapter adapter = new MySqlAdapter();

  /**
   * A new version brings new properties: somebody must read what they do. Not of the X protocol.
   */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "xdevapi.*")
  void everyPropertyOfTheDriverIsDecided(PropertyKey property) {
    assertDecided(property.getKeyName());
    if (property.getCcAlias() != null) {
      assertDecided(property.getCcAlias());
    }
  }

  private void assertDecided(String name) {
    boolean ours = BusterProperty.named(name).isPresent();
    assertThat(ours || adapter.vendorProperties().named(name).isPresent()).as(name).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "db.example.com, '',                              VERIFY_IDENTITY",
    "db.example.com, ?tls=verify-ca,                  VERIFY_CA",
    "db.example.com, ?sslMode=REQUIRED,               REQUIRED",
    "db.example.com, ?sslMode=verify_identity,        VERIFY_IDENTITY",
    "db.example.com, ?sslMode=trust,                  REQUIRED",
    "db.example.com, ?useSSL=true,                    VERIFY_IDENTITY",
    "db.example.com, ?requireSSL=true,                VERIFY_IDENTITY",
    "localhost,      '',                              PREFERRED",
    "127.0.0.1,      ?tls=off,                        DISABLED",
  })
  void tls(String host, String query, String mode) throws Exception {
    assertThat(properties(host, query)).containsEntry("sslMode", mode);
  }

  @Test
  void bytesAreBoundedByASocketOfOurs() throws Exception {
    assertThat(properties("db.example.com", "?maxResultBytes=8MiB"))
        .containsEntry("socketFactory", MySqlSockets.class.getName())
        .containsEntry("resourceId", "8388608")
        .containsEntry("useCompression", "false")
        .containsEntry("useCursorFetch", "false");
  }

  /** A class that the driver makes is in a class loader of its own with all that it needs. */
  @Test
  void whatTheDriverMakesNeedsNothingElseOfOurs() {
    assertThat(adapter.companions())
        .contains(MySqlSockets.class.getName(), MySqlClientInfo.class.getName())
        .contains(BoundedSocket.class.getName())
        .containsAll(
            java.util.Arrays.stream(BoundedSocket.class.getDeclaredClasses())
                .map(Class::getName)
                .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "socketFactory",
        "clientInfoProvider",
        "queryInterceptors",
        "autoDeserialize",
        "sessionVariables",
        "allowLoadLocalInfileInPath",
        "socksProxyHost",
        "host",
        "resourceId",
        "allowLocalInfile",
        "initSql",
        "permitRedirect",
        "timezone",
        "trustStore",
        "credentialType",
        "trustCertificateKeyStoreUrl",
        "propertiesTransform",
        "connectionAttributes",
      })
  void whatIsDangerousOrForeignIsRefusedInAnyCase(String name) {
    assertRefused(name, "x");
    assertRefused(name.toUpperCase(java.util.Locale.ROOT), "x");
  }

  @ParameterizedTest
  @CsvSource({
    "allowMultiQueries, true",
    "allowLoadLocalInfile, true",
    "allowPublicKeyRetrieval, true",
    "createDatabaseIfNotExist, true",
    "characterEncoding, GBK",
    "databaseTerm, SCHEMA",
    "useCompression, true",
    "jdbcCompliantTruncation, false",
    "sslMode, PREFERRED",
    "useSSL, false",
    "verifyServerCertificate, false",
    "useServerPrepStmts, false",
  })
  void whatWeakensIsRefused(String name, String value) {
    assertRefused(name, value);
  }

  @ParameterizedTest
  @CsvSource({
    "useUnicode, true",
    "characterEncoding, UTF-8",
    "serverTimezone, UTC",
    "connectionTimeZone, Europe/Berlin",
    "zeroDateTimeBehavior, convertToNull",
    "tinyInt1isBit, false",
    "autoReconnect, false",
    "allowMultiQueries, FALSE",
    "defaultFetchSize, 500",
    "useCursorFetch, true",
  })
  void whatToolsGiveIsTaken(String name, String value) throws Exception {
    assertThat(configuration("db.example.com", "", name, value).source()).isEqualTo("mysql");
  }

  private void assertRefused(String name, String value) {
    assertThatThrownBy(() -> configuration("db.example.com", "", name, value))
        .isInstanceOf(BusterConnectionException.class)
        .message()
        .containsIgnoringCase(name);
  }

  private Map<String, String> properties(String host, String query) throws SQLException {
    Configuration configuration = configuration(host, query);
    return adapter.target(configuration.address(), configuration.settings()).properties();
  }

  private Configuration configuration(String host, String query, String... properties)
      throws SQLException {
    Properties info = new Properties();
    for (int i = 0; i < properties.length; i += 2) {
      info.setProperty(properties[i], properties[i + 1]);
    }
    ParsedUrl url = ParsedUrl.parse("jdbc:buster:mysql://" + host + "/shop" + query);
    return Configuration.of(url, info, adapter.vendorProperties());
  }
}
