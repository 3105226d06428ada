package so.buster.jdbc.adapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.api.util.DefaultTimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGProperty;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.BusterProperty;
import so.buster.jdbc.config.Configuration;
import so.buster.jdbc.config.ParsedUrl;
import so.buster.jdbc.spi.Address;
import so.buster.jdbc.spi.PooledTransaction;
import so.buster.jdbc.spi.Target;

/** The server itself is asked in the integration tests; here is what is asked of it. */
final class PostgreSqlAdapterTest {
  private final PostgreSqlAdapter adapter = new PostgreSqlAdapter();

  /** A new version of pgjdbc brings new properties: somebody must read what they do. */
  @ParameterizedTest
  @EnumSource
  void everyPropertyOfTheDriverIsDecided(PGProperty property) {
    boolean ours = BusterProperty.named(property.getName()).isPresent();

    assertThat(ours || adapter.vendorProperties().named(property.getName()).isPresent()).isTrue();
  }

  @Test
  void theSessionIsReadOnlyAndBoundedFromTheStartUpPacketOn() throws Exception {
    Map<String, String> properties =
        target("?queryTimeout=7&lockTimeout=1500ms&transactionTimeout=1m").properties();

    assertThat(properties.get("options"))
        .contains(
            "-c default_transaction_read_only=on",
            "-c standard_conforming_strings=on",
            "-c statement_timeout=7000",
            "-c lock_timeout=1500",
            "-c idle_in_transaction_session_timeout=60000");
    assertThat(properties)
        .containsEntry("readOnly", "true")
        .containsEntry("readOnlyMode", "transaction")
        .containsEntry("preferQueryMode", "extended")
        .containsEntry("ApplicationName", "buster/postgresql")
        .containsEntry("socketTimeout", "37")
        .doesNotContainKeys("user", "password", "service");
  }

  @Test
  void behindAPoolerNothingIsAskedForAtTheStart() throws Exception {
    String query = "?pooler=transaction&prepareThreshold=5&currentSchema=app,public";
    Map<String, String> properties = target(query).properties();

    assertThat(properties)
        .containsEntry("readOnly", "true")
        .containsEntry("readOnlyMode", "transaction")
        .containsEntry("prepareThreshold", "0")
        .doesNotContainKeys("options", "currentSchema");
  }

  @Test
  void behindAPoolerEachTransactionIsPinned() throws Exception {
    String query = "?pooler=transaction&queryTimeout=7s&currentSchema=app,public";
    PooledTransaction transaction =
        adapter.transaction(configuration("db.example.com", query).settings()).orElseThrow();

    assertThat(transaction.begin().split("; "))
        .contains(
            "SET TRANSACTION READ ONLY",
            "SET LOCAL SESSION AUTHORIZATION DEFAULT",
            "SET LOCAL role TO DEFAULT",
            "SET LOCAL default_transaction_read_only TO on",
            "SET LOCAL standard_conforming_strings TO on",
            "SET LOCAL statement_timeout TO 7000",
            "SET LOCAL search_path TO app,public",
            "SET LOCAL application_name TO 'buster/postgresql'")
        .allMatch(statement -> statement.matches("SET LOCAL .*|.* READ ONLY|RESET ALL"));
  }

  /** In PostgreSQL's name of a zone the plus is west of Greenwich. */
  @Test
  @DefaultTimeZone("GMT+03:00")
  void behindAPoolerTheTimeIsThatOfThisMachine() throws Exception {
    PooledTransaction transaction =
        adapter
            .transaction(configuration("db.example.com", "?pooler=transaction").settings())
            .orElseThrow();

    assertThat(transaction.begin()).contains("; SET LOCAL timezone TO 'GMT-03:00';");
  }

  @ParameterizedTest
  @CsvSource({
    "db.example.com, '',               verify-full, org.postgresql.ssl.DefaultJavaSSLFactory",
    "db.example.com, ?tls=verify-full, verify-full, org.postgresql.ssl.DefaultJavaSSLFactory",
    "db.example.com, ?tls=verify-ca,   verify-ca,   org.postgresql.ssl.DefaultJavaSSLFactory",
    "db.example.com, ?tls=require,     require,",
    "db.example.com, ?sslmode=require, require,",
    "db.example.com, ?ssl=true,        verify-full, org.postgresql.ssl.DefaultJavaSSLFactory",
    "db.example.com, ?tls=off,         disable,",
    "localhost,      '',               prefer,",
    "127.0.0.1,      '',               prefer,",
    "[::1],          '',               prefer,",
    "localhost,      ?tls=verify-full, verify-full, org.postgresql.ssl.DefaultJavaSSLFactory",
  })
  void tls(String host, String query, String mode, String factory) throws Exception {
    Map<String, String> properties = target(host, query).properties();

    assertThat(properties.get("sslmode")).isEqualTo(mode);
    assertThat(properties.get("sslfactory")).isEqualTo(factory);
    assertThat(properties).containsEntry("sslkey", "").containsEntry("sslcert", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "socketFactory",
        "socketFactoryArg",
        "sslfactory",
        "sslfactoryarg",
        "sslhostnameverifier",
        "sslpasswordcallback",
        "authenticationPluginClassName",
        "xmlFactoryFactory",
        "connectExecutor",
        "classLoaderStrategy",
        "loggerFile",
        "loggerLevel",
        "options",
        "service",
        "PGHOST",
        "PGPORT",
        "PGDBNAME",
        "localSocketAddress",
        "sslkey",
        "sslcert",
        "sslpassword",
        "jaasApplicationName",
        "kerberosServerName",
        "gssUseDefaultCreds",
      })
  @DefaultLocale("tr")
  void whatIsDangerousIsRefusedInAnyCase(String name) {
    assertRefused(name, "x");
    assertRefused(name.toUpperCase(java.util.Locale.ROOT), "x");
    assertRefused(name.toLowerCase(java.util.Locale.ROOT), "x");
  }

  @ParameterizedTest
  @CsvSource({
    "readOnly, false",
    "readOnlyMode, transaction",
    "preferQueryMode, simple",
    "logServerErrorDetail, true",
    "allowEncodingChanges, true",
    "replication, database",
    "autosave, always",
    "stringtype, unspecified",
    "targetServerType, primary",
    "sslmode, prefer",
    "sslmode, allow",
    "ssl, false",
    "gssEncMode, prefer",
    "requireAuth, none",
    "currentSchema, 'a,pg_catalog'",
    "currentSchema, 'a;b'",
    "channelBinding, disable",
  })
  void whatWeakensIsRefused(String name, String value) {
    assertRefused(name, value);
  }

  @ParameterizedTest
  @CsvSource({
    "readOnly, true",
    "readOnlyMode, always",
    "preferQueryMode, extended",
    "loginTimeout, 20",
    "socketTimeout, 0",
    "escapeSyntaxCallMode, callIfNoReturn",
    "currentSchema, 'app,public'",
    "prepareThreshold, 0",
    "defaultRowFetchSize, 500",
    "tcpKeepAlive, false",
  })
  void whatToolsGiveIsTaken(String name, String value) throws Exception {
    assertThat(configuration("db.example.com", "", name, value).source()).isEqualTo("postgresql");
  }

  @ParameterizedTest
  @CsvSource({
    "28P01, AUTHENTICATION_ERROR",
    "3D000, CONFIGURATION_ERROR",
    "53300, CONNECTION_POOL_ERROR",
    "57P03, NETWORK_ERROR",
    "08001, NETWORK_ERROR",
    "08P01, CONFIGURATION_ERROR",
    "08004, CONFIGURATION_ERROR",
  })
  void aFailureIsToldByItsState(String state, String code) throws Exception {
    Configuration verified = configuration("db.example.com", "");

    assertThat(
            adapter
                .diagnose(new SQLException("MARKER", state), verified.settings().tls())
                .code()
                .name())
        .isEqualTo(code);
  }

  @Test
  void resetsAreQuoted() {
    assertThat(adapter.reset("search_path")).contains("RESET \"search_path\"");
    assertThat(adapter.reset("schema")).contains("RESET search_path");
    assertThat(adapter.reset("session characteristics")).isPresent();
    assertThat(adapter.reset("catalog")).isEmpty();
  }

  private void assertRefused(String name, String value) {
    assertThatThrownBy(() -> configuration("db.example.com", "", name, value))
        .isInstanceOf(BusterConnectionException.class)
        .message()
        .startsWithIgnoringCase(name + ": ");
  }

  private Target target(String query) throws SQLException {
    return target("db.example.com", query);
  }

  private Target target(String host, String query) throws SQLException {
    Configuration configuration = configuration(host, query);
    assertThat(configuration.address()).isInstanceOf(Address.Server.class);
    return adapter.target(configuration.address(), configuration.settings());
  }

  private Configuration configuration(String host, String query, String... properties)
      throws SQLException {
    Properties info = new Properties();
    for (int i = 0; i < properties.length; i += 2) {
      info.setProperty(properties[i], properties[i + 1]);
    }
    ParsedUrl url = ParsedUrl.parse("jdbc:buster:postgresql://" + host + "/shop" + query);
    return Configuration.of(url, info, adapter.vendorProperties());
  }
}
