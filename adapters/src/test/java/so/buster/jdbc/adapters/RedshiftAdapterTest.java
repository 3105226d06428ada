package so.buster.jdbc.adapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.redshift.RedshiftProperty;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.BusterProperty;
import so.buster.jdbc.config.Configuration;
import so.buster.jdbc.config.ParsedUrl;
import so.buster.jdbc.spi.Tls;

/** The driver itself is used in the integration tests; here is what is asked of it. */
final class RedshiftAdapterTest {
  private final RedshiftAdapter adapter = new RedshiftAdapter();

  /** A new version brings new properties: somebody must read what they do. */
  @ParameterizedTest
  @EnumSource
  void everyPropertyOfTheDriverIsDecided(RedshiftProperty property) {
    String name = property.getName().strip();

    assertThat(
            BusterProperty.named(name).isPresent()
                || adapter.vendorProperties().named(name).isPresent())
        .isTrue();
  }

  @Test
  void theConnectionIsReadOnlyBoundedAndSilent() throws Exception {
    assertThat(target("db.example.com", "?queryTimeout=7"))
        .containsEntry("readonly", "true")
        .containsEntry("enablemultisqlsupport", "false")
        .containsEntry("preferquerymode", "extended")
        .containsEntry("logservererrordetail", "false")
        .containsEntry("loglevel", "OFF")
        .containsEntry("applicationname", "buster/redshift")
        .containsEntry("sockettimeout", "37")
        .doesNotContainKeys("user", "password", "logpath", "options", "plugin_name", "iamauth");
    assertThat(
            RedshiftSession.statements(configuration("h", "?queryTimeout=7").settings().limits()))
        .containsExactly(
            "SET readonly = 1",
            "SET statement_timeout = 7000",
            "SET enable_case_sensitive_identifier TO false");
  }

  @Test
  void noFileOfPropertiesIsLookedForAndNoKey() throws Exception {
    Map<String, String> properties = target("db.example.com", "");

    assertThat(Path.of(properties.get("inifile"))).isEmptyFile();
    assertThat(properties).containsEntry("sslcert", "").containsEntry("sslkey", "");
  }

  @Test
  void aFileThatWasRemovedOrChangedIsMadeAnew() throws Exception {
    Path first = Path.of(target("db.example.com", "").get("inifile"));
    assertThat(target("db.example.com", "")).containsEntry("inifile", first.toString());
    Files.writeString(first, "[DRIVER]\nsocketfactory=x\n");

    Path second = Path.of(target("db.example.com", "").get("inifile"));
    assertThat(second).isNotEqualTo(first).isEmptyFile();
    Files.delete(second);
    assertThat(Path.of(target("db.example.com", "").get("inifile"))).isEmptyFile();
  }

  @ParameterizedTest
  @CsvSource({
    "db.example.com, '',               true,  verify-full,",
    "db.example.com, ?tls=verify-ca,   true,  verify-ca,",
    "db.example.com, ?sslmode=verify-ca, true, verify-ca,",
    "db.example.com, ?ssl=true,        true,  verify-full,",
    "db.example.com, ?tls=require,     true,  , com.amazon.redshift.ssl.NonValidatingFactory",
    "db.example.com, ?tls=off,         false, ,",
    "localhost,      '',               true,  , com.amazon.redshift.ssl.NonValidatingFactory",
    "localhost,      ?tls=verify-full, true,  verify-full,",
  })
  void tls(String host, String query, String ssl, String mode, String factory) throws Exception {
    Map<String, String> properties = target(host, query);

    assertThat(properties.get("ssl")).isEqualTo(ssl);
    assertThat(properties.get("sslmode")).isEqualTo(mode);
    assertThat(properties.get("sslfactory")).isEqualTo(factory);
    assertThat(properties).doesNotContainKeys("sslrootcert", "ssltruststorepath");
  }

  /** The driver's own sslrootcert would take the first of them, and the JVM's trust store too. */
  @Test
  void allCertificatesOfTheFileAreTrustedAndNoOthers(@TempDir Path folder) throws Exception {
    Path pem = folder.resolve("roots.pem");
    try (InputStream roots =
        Objects.requireNonNull(getClass().getResourceAsStream("two-roots.pem"))) {
      Files.write(pem, roots.readAllBytes());
    }

    Path file = TrustStoreFile.of(pem, "redshift");

    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, null);
    }
    assertThat(store.size()).isEqualTo(2);
    assertThat(TrustStoreFile.of(pem, "redshift")).isEqualTo(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "accesskeyid",
        "authprofile",
        "autocreate",
        "clusterid",
        "datatype.point",
        "dbuser",
        "endpointurl",
        "host",
        "inifile",
        "logpath",
        "options",
        "overrideschemapatterntype",
        "plugin_name",
        "port",
        "profile",
        "pwd",
        "querygroup",
        "secretaccesskey",
        "socketfactory",
        "sslfactory",
        "sslhostnameverifier",
        "sslkey",
        "ssltruststorepath",
        "stsendpointurl",
        "uid",
        "webidentitytoken",
        "client_protocol_version",
      })
  @DefaultLocale("tr")
  void whatIsDangerousIsRefusedInAnyCase(String name) {
    assertRefused(name, "x");
    assertRefused(name.toUpperCase(Locale.ROOT), "x");
  }

  @ParameterizedTest
  @CsvSource({
    "readOnly, false",
    "readonlymode, ignore",
    "enableMultiSqlSupport, true",
    "preferQueryMode, simple",
    "logServerErrorDetail, true",
    "LogLevel, 6",
    "iamauth, true",
    "ssl, false",
    "sslmode, require",
    "currentSchema, 'a,pg_catalog'",
    "currentSchema, 'a;b'",
    "compression, lz4",
  })
  void whatWeakensIsRefused(String name, String value) {
    assertRefused(name, value);
  }

  @ParameterizedTest
  @CsvSource({
    "ReadOnly, true",
    "enableMultiSqlSupport, false",
    "loginTimeout, 20",
    "currentSchema, 'app,public'",
    "connectionTimezone, SERVER",
    "defaultRowFetchSize, 500",
    "LogLevel, 0",
    "OpenSourceSubProtocolOverride, false",
  })
  void whatToolsGiveIsTaken(String name, String value) throws Exception {
    assertThat(configuration("db.example.com", "", name, value).source()).isEqualTo("redshift");
  }

  @ParameterizedTest
  @CsvSource({
    "28000, AUTHENTICATION_ERROR",
    "3D000, CONFIGURATION_ERROR",
    "42704, CONFIGURATION_ERROR",
    "53300, CONNECTION_POOL_ERROR",
    "08001, NETWORK_ERROR",
  })
  void failuresToConnect(String state, String code) {
    Tls tls = new Tls(Tls.Mode.IF_OFFERED, java.util.Optional.empty());

    assertThat(adapter.diagnose(new SQLException("x", state), tls).code().name()).isEqualTo(code);
  }

  @Test
  void aServerWithoutTlsIsToldSoOnLoopbackToo() {
    Tls tls = new Tls(Tls.Mode.IF_OFFERED, java.util.Optional.empty());

    assertThat(adapter.diagnose(new SQLException("x", "08004"), tls).message()).contains("tls=off");
  }

  @Test
  void whatTheSessionWasToldIsNotReset() {
    assertThat(adapter.reset("schema")).contains("RESET search_path");
    assertThat(adapter.reset("query_group")).contains("RESET query_group");
    for (String ours :
        List.of(
            "readonly",
            "statement_timeout",
            "enable_case_sensitive_identifier",
            "extra_float_digits")) {
      assertThat(adapter.reset(ours)).as(ours).isEmpty();
    }
    assertThat(adapter.reset("session characteristics")).isEmpty();
    assertThat(adapter.reset("catalog")).isEmpty();
  }

  private void assertRefused(String name, String value) {
    assertThatThrownBy(() -> configuration("db.example.com", "", name, value))
        .isInstanceOf(BusterConnectionException.class)
        .message()
        .startsWithIgnoringCase(name + ": ");
  }

  private Map<String, String> target(String host, String query) throws SQLException {
    Configuration configuration = configuration(host, query);
    return adapter.target(configuration.address(), configuration.settings()).properties();
  }

  private Configuration configuration(String host, String query, String... properties)
      throws SQLException {
    Properties info = new Properties();
    for (int i = 0; i < properties.length; i += 2) {
      info.setProperty(properties[i], properties[i + 1]);
    }
    ParsedUrl url = ParsedUrl.parse("jdbc:buster:redshift://" + host + "/shop" + query);
    return Configuration.of(url, info, adapter.vendorProperties());
  }
}
