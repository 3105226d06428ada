package so.buster.jdbc.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.BusterProperty;
import so.buster.jdbc.secret.StoredSecret;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.Tls;
import so.buster.jdbc.spi.VendorProperties;
import so.buster.sql.TableRules;

final class ConfigurationTest {
  private static final String REMOTE = "jdbc:buster:stub://db.example.com/shop";
  private static final String LOOPBACK = "jdbc:buster:stub://localhost/shop";
  private static final VendorProperties TABLE =
      VendorProperties.builder()
          .allow("currentSchema", "[a-z]+", "a schema's name")
          .allowBoolean("tcpKeepAlive")
          .clamp("fetchSize", 1, 100)
          .pinned("readOnly", "true")
          .means("sslmode", BusterProperty.TLS, Map.of("require", "require", "disable", "off"))
          .renames("sslrootcert", BusterProperty.TLS_ROOT)
          .drop("loginTimeout")
          .owner("keyFile", "/[a-z/.]+", "a file")
          .secret("privateKey")
          .refuse("loads a class by name", "SocketFactory")
          .build();

  @Test
  void nothingGivenMeansTheDefaults() throws Exception {
    Configuration configuration = of(REMOTE);

    assertThat(configuration.settings().limits()).isEqualTo(Limits.DEFAULT);
    assertThat(configuration.settings().tls().mode()).isEqualTo(Tls.Mode.VERIFY_FULL);
    assertThat(configuration.settings().application()).isEqualTo("buster/stub");
    assertThat(configuration.allowedFunctions()).isEmpty();
    assertThat(configuration.tables()).isEqualTo(TableRules.NONE);
    assertThat(configuration.credentials().user()).isEmpty();
  }

  @Test
  void aDatabaseMayHaveDefaultsOfItsOwn() throws Exception {
    VendorProperties slow =
        VendorProperties.builder().byDefault(BusterProperty.QUERY_TIMEOUT, "2m").build();

    Configuration given =
        Configuration.of(ParsedUrl.parse(REMOTE + "?queryTimeout=3s"), new Properties(), slow);
    Configuration not = Configuration.of(ParsedUrl.parse(REMOTE), new Properties(), slow);

    assertThat(not.settings().limits().query()).isEqualTo(Duration.ofMinutes(2));
    assertThat(not.settings().limits().rows()).isEqualTo(Limits.DEFAULT.rows());
    assertThat(given.settings().limits().query()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void everythingGiven() throws Exception {
    Configuration configuration =
        of(
            REMOTE
                + "?maxRows=10&maxMetadataRows=20&maxResultBytes=64KiB&onLimit=error&poolSize=3"
                + "&queryTimeout=500ms&connectTimeout=2&transactionTimeout=5m&lockTimeout=PT1.5S"
                + "&tls=require&allowFunctions=App.Price,%20tax&allowTables=App.*,%20shop.app.tax"
                + "&denyTables=payroll&applicationName=report%207",
            "user",
            "ann",
            "password",
            "p;#?&%41\\");

    assertThat(configuration.settings().limits())
        .isEqualTo(
            new Limits(
                10,
                20,
                65536,
                Duration.ofMillis(500),
                Duration.ofMinutes(5),
                Duration.ofMillis(1500),
                Duration.ofSeconds(2),
                3,
                Limits.OnLimit.ERROR));
    assertThat(configuration.settings().tls().mode()).isEqualTo(Tls.Mode.REQUIRE);
    assertThat(configuration.settings().application()).isEqualTo("buster/report 7");
    assertThat(configuration.allowedFunctions()).containsExactlyInAnyOrder("app.price", "tax");
    assertThat(configuration.tables())
        .isEqualTo(new TableRules(Set.of("app.*", "shop.app.tax"), Set.of("payroll")));
    assertThat(configuration.credentials().user()).contains("ann");
    assertThat(configuration.credentials().password())
        .contains(new StoredSecret.Clear("p;#?&%41\\"));
    assertThat(configuration + " " + configuration.settings()).doesNotContain("ann", "p;", "shop");
  }

  @Test
  void namesHaveNoCaseAndDefaultsInsidePropertiesCount() throws Exception {
    Properties defaults = new Properties();
    defaults.setProperty("MAXROWS", "7");
    Properties info = new Properties(defaults);
    info.setProperty("USER", "ann");

    Configuration configuration = Configuration.of(ParsedUrl.parse(REMOTE), info, TABLE);

    assertThat(configuration.settings().limits().rows()).isEqualTo(7);
    assertThat(configuration.credentials().user()).contains("ann");
  }

  @Test
  @DefaultLocale("tr")
  void namesHaveNoCaseInTurkeyEither() throws Exception {
    assertThat(of(REMOTE + "?ONLIMIT=ERROR").settings().limits().onLimit())
        .isEqualTo(Limits.OnLimit.ERROR);
    assertMistake("SOCKETFACTORY", REMOTE + "?SOCKETFACTORY=x");
    assertMistake("socketfactory", REMOTE + "?socketfactory=x");
  }

  @ParameterizedTest
  @CsvSource({
    "maxRows, 0",
    "maxRows, -1",
    "maxRows, 1e3",
    "maxRows, PW_MARKER",
    "maxRows, ''",
    "maxRows, 99999999999999999999",
    "maxRows, ١٢",
    "maxMetadataRows, 0",
    "maxResultBytes, 1",
    "maxResultBytes, 64kib",
    "maxResultBytes, 999999999999999GiB",
    "onLimit, PW_MARKER",
    "queryTimeout, 0",
    "queryTimeout, 1ms",
    "queryTimeout, 99999999h",
    "queryTimeout, PT",
    "queryTimeout, -PT5S",
    "queryTimeout, PW_MARKER",
    "connectTimeout, 0",
    "transactionTimeout, 0",
    "lockTimeout, 0",
    "poolSize, 0",
    "poolSize, 101",
    "tls, prefer",
    "tls, PW_MARKER",
    "tls, ''",
    "tlsRoot, /no/such/PW_MARKER.pem",
    "tlsRoot, ''",
    "allowFunctions, 'a b'",
    "allowFunctions, 'f()'",
    "allowFunctions, a.b.c",
    "allowTables, ''",
    "allowTables, 'a,'",
    "allowTables, 'a b'",
    "allowTables, a*",
    "allowTables, a.b.c.d",
    "allowTables, '\"a\"'",
    "denyTables, 'a;b'",
    "denyTables, a..b",
    "denyTables, PW_MARKER.",
    "applicationName, PW_MARKER'; drop",
    "applicationName, x&socketFactory=y",
  })
  void aBadValueIsNamedByItsPropertyAndNotRepeated(String name, String value) {
    assertMistake(name, REMOTE, name, value);
  }

  @Test
  void aFileWithoutCertificatesIsNoTrust(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("root.pem"), "PW_MARKER");

    assertMistake("tlsRoot", REMOTE, "tlsRoot", file.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"maxRows=1&maxrows=1", "readOnly=true&READONLY=true", "tls=off&sslmode=require"})
  void whatIsGivenTwiceIsRefused(String query) {
    assertThat(mistake(LOOPBACK + "?" + query)).matches("(maxRows|readOnly|READONLY|sslmode): .*");
  }

  @Test
  void whatIsGivenInUrlAndPropertiesIsGivenTwice() {
    assertMistake("maxRows", REMOTE + "?maxRows=1", "MAXROWS", "1");
    assertMistake("user", REMOTE + "?user=a", "user", "a");
  }

  @Test
  void aPasswordInTheUrlIsForLoopbackOnly() throws Exception {
    assertThat(of(LOOPBACK + "?user=a&password=PW_MARKER").credentials().password())
        .contains(new StoredSecret.Clear("PW_MARKER"));
    assertMistake("password", REMOTE + "?password=PW_MARKER");
    assertMistake("password", REMOTE + "?PassWord=PW_MARKER");
  }

  @Test
  void aSealedPasswordMayStandInAnyUrl() throws Exception {
    assertThat(of(REMOTE + "?user=a&password=sealed:v1:AAAA").credentials().password())
        .contains(new StoredSecret.Sealed("sealed:v1:AAAA"));
    assertThat(of(REMOTE + "?privateKey=sealed:v1:AAAA").credentials().secrets())
        .containsExactly(Map.entry("privateKey", new StoredSecret.Sealed("sealed:v1:AAAA")));
  }

  @Test
  void whoeverConnectsCannotReadFilesAndVariables() throws Exception {
    for (String text : Set.of("${env:HOME}", "${file:/etc/hostname}")) {
      assertThat(of(REMOTE, "password", text).credentials().password())
          .contains(new StoredSecret.Clear(text));
    }
  }

  @Test
  void aSupplierOfCredentialsIsNotNamedInAUrl() throws Exception {
    assertMistake("credentialSupplier", REMOTE + "?credentialSupplier=iam");
    assertThat(of(REMOTE, "credentialSupplier", "iam").credentials().supplier()).contains("iam");
    assertThat(of(LOOPBACK + "?credentialSupplier=iam").credentials().supplier()).contains("iam");
  }

  @Test
  void aVendorsSecretReachesTheLoginAndNothingElse() throws Exception {
    Configuration configuration = of(REMOTE, "PRIVATEKEY", "KEY_MARKER");

    assertThat(configuration.credentials().secrets())
        .containsExactly(Map.entry("privateKey", new StoredSecret.Clear("KEY_MARKER")));
    assertThat(configuration.settings().vendor()).isEmpty();
    assertThat(configuration.credentials().toString()).doesNotContain("MARKER");
  }

  @Test
  void aVendorsSecretInTheUrlIsForLoopbackOnly() throws Exception {
    assertThat(of(LOOPBACK + "?privateKey=KEY_MARKER").credentials().secrets()).isNotEmpty();
    assertMistake("privateKey", REMOTE + "?PrivateKey=KEY_MARKER");
  }

  @Test
  void anEmptyUserIsNone() throws Exception {
    assertThat(of(REMOTE, "user", "", "password", "").credentials().user()).isEmpty();
  }

  @Test
  void onLoopbackTlsIsTakenIfOfferedUnlessACaIsNamed(@TempDir Path folder) throws Exception {
    assertThat(of(LOOPBACK).settings().tls().mode()).isEqualTo(Tls.Mode.IF_OFFERED);
    assertThat(of(LOOPBACK, "tlsRoot", "system").settings().tls().mode())
        .isEqualTo(Tls.Mode.IF_OFFERED);
    assertThat(of(LOOPBACK, "tls", "verify-full").settings().tls().mode())
        .isEqualTo(Tls.Mode.VERIFY_FULL);
    assertMistake("tlsRoot", LOOPBACK, "tlsRoot", folder.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1.evil.com", "localhost.evil.com", "127evil", "0.0.0.0"})
  void whatOnlyLooksLikeLoopbackIsNot(String host) throws Exception {
    assertThat(of("jdbc:buster:stub://" + host + "/x").settings().tls().mode())
        .isEqualTo(Tls.Mode.VERIFY_FULL);
  }

  @Test
  void vendorPropertiesPassTheAdaptersTable() throws Exception {
    Configuration configuration =
        of(
            REMOTE + "?CURRENTSCHEMA=app&readonly=TRUE&sslmode=require&logintimeout=20",
            "tcpKeepAlive",
            "true",
            "fetchSize",
            "5000");

    assertThat(configuration.settings().vendor())
        .isEqualTo(Map.of("currentSchema", "app", "tcpKeepAlive", "true", "fetchSize", "100"));
    assertThat(configuration.settings().tls().mode()).isEqualTo(Tls.Mode.REQUIRE);
    assertThat(configuration.adjusted()).containsExactlyInAnyOrder("loginTimeout", "fetchSize");
  }

  @ParameterizedTest
  @CsvSource({
    "currentSchema, PW_MARKER",
    "currentSchema, 'a;b'",
    "tcpKeepAlive, yes",
    "fetchSize, PW_MARKER",
    "readOnly, false",
    "sslmode, prefer",
    "socketFactory, PW_MARKER",
    "SocketFactory, PW_MARKER",
    "unknown, PW_MARKER",
    "datatype.x, java.lang.String",
  })
  void aVendorPropertyThatDoesNotPassIsNamed(String name, String value) {
    assertThat(mistake(REMOTE, name, value))
        .startsWithIgnoringCase(name + ": ")
        .doesNotContain("MARKER");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" socketFactory ", "socketFactory\0", "%73ocketFactory", "", "a b", "söcket"})
  void anOddNameIsRefusedUnrepeated(String name) {
    assertThat(mistake(REMOTE, name, "PW_MARKER"))
        .startsWith("A property's name")
        .doesNotContain("söck");
  }

  @Test
  void valuesThatAreNotTextAreRefused() throws Exception {
    Properties info = new Properties();
    info.put("maxRows", 5);
    ParsedUrl url = ParsedUrl.parse(REMOTE);

    assertThatThrownBy(() -> Configuration.of(url, info, TABLE))
        .isInstanceOf(BusterConnectionException.class)
        .hasMessageContaining("not a String");
  }

  private static Configuration of(String url, String... properties)
      throws BusterConnectionException {
    Properties info = new Properties();
    for (int i = 0; i < properties.length; i += 2) {
      info.setProperty(properties[i], properties[i + 1]);
    }
    return Configuration.of(ParsedUrl.parse(url), info, TABLE);
  }

  private static String mistake(String url, String... properties) {
    BusterConnectionException mistake =
        catchThrowableOfType(BusterConnectionException.class, () -> of(url, properties));
    assertThat((Throwable) mistake).isNotNull().hasNoCause();
    assertThat(mistake.code()).isEqualTo("CONFIGURATION_ERROR");
    assertThat(mistake.getSQLState()).isEqualTo("08001");
    return String.valueOf(mistake.getMessage());
  }

  private static void assertMistake(String property, String url, String... properties) {
    assertThat(mistake(url, properties))
        .startsWithIgnoringCase(property + ": ")
        .doesNotContain("MARKER", "example", "\n");
  }
}
