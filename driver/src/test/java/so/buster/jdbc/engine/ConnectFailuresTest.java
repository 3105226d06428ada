package so.buster.jdbc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import so.buster.jdbc.BusterError;

/** No failure to connect shows where to, as whom, or with what. */
final class ConnectFailuresTest {
  private static final String SERVER = "jdbc:buster:stub://HOST-MARKER.invalid:7/";
  private static final Logger ROOT = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listenToEveryLoggerAtEveryLevel() {
    log.start();
    ROOT.addAppender(log);
    ROOT.setLevel(Level.TRACE);
  }

  @AfterEach
  void nothingWasLoggedThatShowsWhereTo() {
    ROOT.setLevel(Level.OFF);
    ROOT.detachAppender(log);
    assertThat(List.copyOf(log.list)).isNotEmpty().noneMatch(ConnectFailuresTest::shows);
  }

  private static boolean shows(ILoggingEvent event) {
    IThrowableProxy thrown = event.getThrowableProxy();
    return (event.getFormattedMessage()
            + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown)))
        .contains("MARKER");
  }

  @ParameterizedTest
  @CsvSource({
    "password,        28000, AUTHENTICATION_ERROR, user and password",
    "role,            28000, AUTHENTICATION_ERROR, user and password",
    "missing,         08001, CONFIGURATION_ERROR,  database",
    "down,            08001, NETWORK_ERROR,        host and port",
    "certificate,     08001, CONFIGURATION_ERROR,  tlsRoot=",
    "stateless,       08001, NETWORK_ERROR,        host and port",
    "runtime,         08001, CONFIGURATION_ERROR,  driver",
    "linkage,         08001, CONFIGURATION_ERROR,  driver",
    "null,            08001, CONFIGURATION_ERROR,  driver",
    "session,         08001, NETWORK_ERROR,        host and port",
    "session-runtime, 08001, CONFIGURATION_ERROR,  driver",
    "surprise,        08001, CONFIGURATION_ERROR,  report",
  })
  void eachSaysWhatToDo(String database, String state, String code, String words) {
    SQLException error = error(SERVER + database);

    assertThat(error.getSQLState()).isEqualTo(state);
    assertThat(error.getMessage()).contains(words).endsWith(".");
    assertThat(((BusterError) error).code()).isEqualTo(code);
    assertThat(((BusterError) error).source()).isIn("stub", "buster");
    assertThat(((BusterError) error).incident()).matches("[0-9a-z]{4,}");
    assertMute(error);
  }

  static Stream<String> mistakes() {
    return Stream.of(
        "jdbc:buster:HOST-MARKER",
        "jdbc:buster:HOST-MARKER:DB_MARKER",
        "jdbc:buster:unknown://HOST-MARKER/DB_MARKER",
        "jdbc:buster:nosuch://HOST-MARKER/DB_MARKER",
        "jdbc:buster:lost://HOST-MARKER/DB_MARKER",
        "jdbc:buster:stub:DB_MARKER",
        SERVER + "x?password=PW_MARKER",
        SERVER + "x?socketFactory=MARKER",
        SERVER + "x?maxRows=MARKER",
        SERVER + "x?MARKER",
        "jdbc:buster:stub://USER_MARKER:PW_MARKER@HOST-MARKER/x",
        "jdbc:buster:stub://HOST-MARKER\n/x");
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeInTheUrlShowsNothingOfIt(String url) {
    SQLException error = error(url);

    assertThat(error.getSQLState()).isEqualTo("08001");
    assertMute(error);
  }

  @Test
  void anUnknownDatabaseIsToldWhichAreKnown() {
    assertThat(error("jdbc:buster:oracle://h/x").getMessage()).contains("lost, stub");
  }

  @Test
  void aMissingDriverIsToldWhereToGetIt() {
    assertThat(error("jdbc:buster:lost://h/x").getMessage())
        .contains("com.example:stub:1.0", "drivers/lost", "buster.drivers");
  }

  @Test
  void withoutAUserNothingIsAsked() {
    assertThat(
            catchThrowable(() -> DriverManager.getConnection(SERVER + "nobody", new Properties())))
        .hasMessageStartingWith("user: ");
    assertThat(StubDriver.ASKED).doesNotContainKey("jdbc:stub://HOST-MARKER.invalid:7/nobody");
  }

  @Test
  void theVendorsDriverGetsARebuiltUrlAndTheCredentialsApart() throws Exception {
    try (Connection connection =
        DriverManager.getConnection(SERVER + "fine?maxRows=5", "USER_MARKER", "PW_MARKER")) {
      assertThat(connection.isReadOnly()).isTrue();
      assertThat(connection.toString()).doesNotContain("MARKER");
    }
    assertThat(StubDriver.ASKED.get("jdbc:stub://HOST-MARKER.invalid:7/fine"))
        .containsOnly(Map.entry("user", "USER_MARKER"), Map.entry("password", "PW_MARKER"));
  }

  @Test
  void noThreadIsNamedAfterWhereItLeads() {
    error(SERVER + "down");

    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .noneMatch(name -> name.contains("MARKER"));
  }

  @Test
  void anErrorsIncidentStandsInTheLog() {
    BusterError error = (BusterError) error(SERVER + "password");

    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .anyMatch(line -> line.contains(error.incident()) && line.contains(error.code()));
  }

  private static SQLException error(String url) {
    Throwable error =
        catchThrowable(() -> DriverManager.getConnection(url, "USER_MARKER", "PW_MARKER"));
    assertThat(error).isInstanceOf(SQLException.class).isInstanceOf(BusterError.class);
    return (SQLException) error;
  }

  private static void assertMute(SQLException error) {
    StringWriter everything = new StringWriter();
    error.printStackTrace(new PrintWriter(everything));
    error.forEach(each -> everything.append(each.toString()));
    assertThat(everything.toString()).doesNotContain("MARKER");
    assertThat((Throwable) error).hasNoCause().hasNoSuppressedExceptions();
    assertThat((Throwable) error.getNextException()).isNull();
  }
}
