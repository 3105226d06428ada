package so.buster.it.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import so.buster.it.database.Failure;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;

/** Texts that are no statement, more than one, or monstrous: refused quickly, nothing sent. */
@ExtendWith(SharedPostgres.class)
class BadSqlIT {
  private static PostgresDatabase database;
  private static Connection connection;

  @BeforeAll
  static void connect(PostgresServer server) throws SQLException {
    database = PostgresDatabase.create(server, "badsql");
    connection = DriverManager.getConnection(database.url(), database.credentials());
    connection.createStatement().executeQuery("SELECT 1").close();
  }

  @AfterAll
  static void disconnect() throws SQLException {
    connection.close();
  }

  static Stream<Arguments> texts() {
    int mega = 1 << 20;
    return Stream.of(
        Arguments.of("empty", "", "EMPTY"),
        Arguments.of("blank", " \n\t ", "EMPTY"),
        Arguments.of("a comment", "-- nothing", "EMPTY"),
        Arguments.of("a block comment", "/* nothing */", "EMPTY"),
        Arguments.of("a separator", ";", "EMPTY"),
        Arguments.of("two statements", "SELECT 1; SELECT 2", "MULTIPLE_STATEMENTS"),
        Arguments.of(
            "two, one hidden", "SELECT 1;\n/* x */ DROP TABLE book", "MULTIPLE_STATEMENTS"),
        Arguments.of("5 MB of parentheses", "(".repeat(5 * mega), "TOO_LONG"),
        Arguments.of(
            "5 MB of pairs",
            "SELECT " + "(".repeat(3 * mega) + "1" + ")".repeat(2 * mega),
            "TOO_LONG"),
        Arguments.of("deep", "SELECT " + "(".repeat(500) + "1" + ")".repeat(500), "TOO_DEEP"),
        Arguments.of("deep case", "SELECT " + "CASE WHEN ".repeat(400) + "1", null),
        Arguments.of("a long chain", "SELECT 1 " + "OR true ".repeat(200_000), null),
        Arguments.of("an open quote", "SELECT 'x", "UNTERMINATED"),
        Arguments.of("an open comment", "SELECT 1 /* x", "UNTERMINATED"),
        Arguments.of("a NUL", "SELECT 1\u0000", "BAD_CHARACTER"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isRefusedQuicklyAndUnsent(String name, String sql, String code) throws Exception {
    database.assertUntouchedBy(
        () -> {
          long start = System.nanoTime();
          Failure failure = Failure.of(() -> connection.createStatement().execute(sql));
          assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
          assertThat(failure.state()).isEqualTo("42501");
          assertThat(failure.message()).hasSizeLessThan(300);
          if (code != null) {
            assertThat(failure.code()).isEqualTo(code);
          }
        });
  }

  @Test
  void aLongValueIsNoLongStatement() throws SQLException {
    String value = "x".repeat(1 << 20);
    try (var statement = connection.prepareStatement("SELECT length(?)")) {
      statement.setString(1, value);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        assertThat(rows.getInt(1)).isEqualTo(value.length());
      }
    }
  }

  @Test
  void nothingIsLeftOpen() throws SQLException {
    assertThat(database.sessions()).isEqualTo(1);
  }
}
