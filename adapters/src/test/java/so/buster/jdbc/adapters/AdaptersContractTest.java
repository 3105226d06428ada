package so.buster.jdbc.adapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.config.Configuration;
import so.buster.jdbc.config.ParsedUrl;
import so.buster.jdbc.source.SourceKeys;
import so.buster.jdbc.spi.Adapter;
import so.buster.jdbc.spi.Address;
import so.buster.jdbc.spi.Credentials;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.SourceForm;
import so.buster.jdbc.spi.Target;

/** Runs over whatever is registered: a new adapter is tested by being listed. */
final class AdaptersContractTest {
  private static @TempDir Path folder;

  /** Every way that a driver's own parser is known to take for something else. */
  private static final List<String> SMUGGLED =
      List.of(
          "?socketFactory=MARKER",
          "?SocketFactory=MARKER",
          "?SOCKETFACTORY=MARKER",
          "?%73ocketFactory=MARKER",
          "?%2573ocketFactory=MARKER",
          "?socketFactory%00=MARKER",
          "? socketFactory =MARKER",
          "?maxRows=1&maxRows=2",
          "?MAXROWS=1&maxRows=2",
          "?applicationName=x%26socketFactory%3DMARKER",
          ";socketFactory=MARKER",
          "?maxRows=1;socketFactory=MARKER",
          "?maxRows=1?socketFactory=MARKER",
          "%3FsocketFactory=MARKER",
          "#&socketFactory=MARKER",
          "?host=MARKER",
          "?port=1",
          "?PGHOST=MARKER",
          "?options=-c%20MARKER",
          "?service=MARKER",
          "?sslfactory=MARKER",
          "?loggerFile=MARKER",
          "?datatype.x=java.lang.MARKER",
          "?session_init_sql_file=MARKER",
          "?enable_external_access=true",
          "?access_mode=read_write",
          "?readOnly=false",
          "?allowLoadLocalInfile=MARKER",
          "?autoDeserialize=MARKER",
          "?applicationName=x%0d%0aMARKER",
          "?tls=MARKER");

  /**
   * Drivers with libraries that others have too, or that replace parts of the JVM for everybody.
   */
  private static final Set<String> FROM_FOLDERS = Set.of("bigquery", "snowflake");

  private static final Credentials SOMEBODY =
      new Credentials(Optional.of("ann"), Optional.of("secret"), Map.of());

  static List<Adapter> adapters() {
    return ServiceLoader.load(Adapter.class).stream().map(ServiceLoader.Provider::get).toList();
  }

  @Test
  void namesAreUnique() {
    assertThat(adapters()).extracting(Adapter::name).doesNotHaveDuplicates().hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @MethodSource("adapters")
  void namesAreLowerCase(Adapter adapter) {
    assertThat(adapter.name()).matches("[a-z][a-z0-9]*");
  }

  @ParameterizedTest
  @MethodSource("adapters")
  void aTargetHoldsNoSecretAndPointsWhereTheUrlDoes(Adapter adapter) throws Exception {
    Properties info = new Properties();
    info.setProperty("user", "USER_MARKER");
    info.setProperty("password", "PW_MARKER");

    Target target = target(adapter, url(adapter), info);

    assertThat(target.url() + target.properties()).doesNotContain("USER_MARKER", "PW_MARKER");
    assertThat(target.url())
        .startsWith("jdbc:" + adapter.name() + ":")
        .doesNotContain("?", ";", "&");
    assertThat(adapter.artifact()).matches("[^:]+:[^:]+:[^:]+");
    assertThat(target.toString()).doesNotContain("://", "/");
  }

  @ParameterizedTest
  @MethodSource("adapters")
  void itsOwnDriverExists(Adapter adapter) throws Exception {
    Target target = target(adapter, url(adapter), new Properties());
    assumeFalse(
        FROM_FOLDERS.contains(adapter.name()),
        "its driver is not for a class path; the integration tests load it from its folder");

    assertThat(Class.forName(target.driverClass())).isAssignableTo(java.sql.Driver.class);
  }

  @ParameterizedTest
  @MethodSource("adapters")
  void anAddressOfTheWrongKindSaysHowToWriteIt(Adapter adapter) throws Exception {
    String wrong =
        local(adapter)
            ? "jdbc:buster:" + adapter.name() + "://HOST-MARKER/x"
            : "jdbc:buster:" + adapter.name() + ":./HOST-MARKER";

    Throwable mistake = catchThrowable(() -> target(adapter, wrong, new Properties()));

    assertThat(mistake)
        .isInstanceOf(BusterConnectionException.class)
        .hasMessageContaining("jdbc:buster:" + adapter.name() + ":")
        .hasMessageNotContaining("MARKER");
  }

  @ParameterizedTest
  @MethodSource("adapters")
  void theKeysOfItsSourcesMeanPropertiesThatThereAre(Adapter adapter) {
    assertThat(new SourceKeys(adapter.sourceForm()).byName().values())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            key -> {
              if (key.meaning() instanceof SourceForm.Meaning.Vendor vendor) {
                assertThat(adapter.vendorProperties().named(vendor.property())).isPresent();
              }
            });
  }

  @ParameterizedTest
  @MethodSource("adapters")
  void whatBoundsASessionIsInItOrInItsStatements(Adapter adapter) throws Exception {
    Target target = target(adapter, url(adapter) + "?queryTimeout=12345s", new Properties());

    assertThat(target.properties() + " " + adapter.session(unknownServer(), limits("12345s")))
        .contains("12345");
  }

  @ParameterizedTest
  @MethodSource("adapters")
  void aSettingOfOddSpellingIsNotReset(Adapter adapter) {
    for (String setting : List.of("", "a\"; drop table t; --", "a b", "A", "x".repeat(100), "é")) {
      assertThat(adapter.reset(setting)).as(setting).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("adapters")
  void anErrorWithoutAStateHasAFailureToo(Adapter adapter) throws Exception {
    Configuration configuration = configuration(adapter, url(adapter), new Properties());
    for (SQLException error : List.of(new SQLException(), new SQLException("x", "99999"))) {
      assertThat(adapter.diagnose(error, configuration.settings().tls()).message()).endsWith(".");
    }
  }

  static Stream<Object[]> inUrls() {
    return eachAdapter(SMUGGLED.stream());
  }

  static Stream<Object[]> inProperties() {
    return eachAdapter(
        SMUGGLED.stream().filter(text -> text.startsWith("?") && !text.contains("&")));
  }

  private static Stream<Object[]> eachAdapter(Stream<String> texts) {
    List<String> all = texts.toList();
    return adapters().stream()
        .flatMap(adapter -> all.stream().map(text -> new Object[] {adapter, text}));
  }

  @ParameterizedTest
  @MethodSource("inUrls")
  void nothingIsSmuggledInByUrl(Adapter adapter, String smuggled) throws Exception {
    String url = url(adapter) + smuggled;

    assertThat(catchThrowable(() -> target(adapter, url, new Properties())))
        .isInstanceOf(BusterConnectionException.class)
        .hasMessageNotContaining("MARKER")
        .hasMessageNotContaining("db.example.com")
        .hasNoCause();
  }

  @ParameterizedTest
  @MethodSource("inProperties")
  void nothingIsSmuggledInByProperties(Adapter adapter, String smuggled) throws Exception {
    int equals = smuggled.indexOf('=');
    Properties info = new Properties();
    info.setProperty(smuggled.substring(1, equals), smuggled.substring(equals + 1));

    assertThat(catchThrowable(() -> target(adapter, url(adapter), info)))
        .isInstanceOf(BusterConnectionException.class)
        .hasMessageNotContaining("MARKER");
  }

  private static Limits limits(String queryTimeout) throws Exception {
    ParsedUrl url = ParsedUrl.parse("jdbc:buster:x:?queryTimeout=" + queryTimeout);
    return Configuration.of(url, new Properties(), so.buster.jdbc.spi.VendorProperties.NONE)
        .settings()
        .limits();
  }

  /** A session that says nothing of its server. */
  private static Connection unknownServer() {
    InvocationHandler silent =
        (proxy, method, arguments) ->
            method.getName().equals("getMetaData") ? proxy(DatabaseMetaData.class) : null;
    return (Connection)
        Proxy.newProxyInstance(
            AdaptersContractTest.class.getClassLoader(), new Class<?>[] {Connection.class}, silent);
  }

  private static Object proxy(Class<?> type) {
    return Proxy.newProxyInstance(
        AdaptersContractTest.class.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> method.getReturnType() == int.class ? 0 : null);
  }

  private static boolean local(Adapter adapter) throws Exception {
    return adapter.login(SOMEBODY).isEmpty();
  }

  /** A URL that this adapter accepts. */
  private static String url(Adapter adapter) throws Exception {
    if (!local(adapter)) {
      return "jdbc:buster:" + adapter.name() + "://" + place(adapter);
    }
    Path file = folder.resolve("a b.db");
    if (!Files.exists(file)) {
      Files.createFile(file);
    }
    return "jdbc:buster:" + adapter.name() + ":" + file.toString().replace('\\', '/');
  }

  /** A vendor that runs the servers itself has names of its own for them, and no database there. */
  private static String place(Adapter adapter) {
    return switch (adapter.name()) {
      case "bigquery" -> "db.example.com.googleapis.com:7/sh-op-1";
      case "snowflake" -> "db.example.com.snowflakecomputing.com:7/";
      default -> "db.example.com:7/sh-op.$1";
    };
  }

  private static Configuration configuration(Adapter adapter, String url, Properties info)
      throws SQLException {
    return Configuration.of(ParsedUrl.parse(url), info, adapter.vendorProperties());
  }

  private static Target target(Adapter adapter, String url, Properties info) throws SQLException {
    Configuration configuration = configuration(adapter, url, info);
    return adapter.target(configuration.address(), configuration.settings());
  }

  @Test
  void theRebuiltUrlEscapesItsParts() throws Exception {
    Address address = new Address.Server("::1", java.util.OptionalInt.empty(), "a b?x=y/é");
    Configuration any =
        configuration(new PostgreSqlAdapter(), "jdbc:buster:postgresql://h", new Properties());

    assertThat(new PostgreSqlAdapter().target(address, any.settings()).url())
        .isEqualTo("jdbc:postgresql://[::1]:5432/a+b%3Fx%3Dy%2F%C3%A9");
  }
}
