package so.buster.it.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import so.buster.it.contract.Rows;
import so.buster.it.database.Statements;
import so.buster.it.database.snowflake.SnowflakeDatabase;
import so.buster.it.database.snowflake.SnowflakeServer;
import so.buster.sql.Dialect;
import so.buster.sql.Guard;
import so.buster.sql.Mode;
import so.buster.sql.Policy;
import so.buster.sql.Verdict;

/**
 * What DBeaver and Metabase send to Snowflake. DataGrip's statements for it are not known. The list
 * {@code judged} holds what the stand-in has no means to answer: it is allowed, and that is all
 * that is shown.
 */
class SnowflakeToolsIT {
  private static SnowflakeDatabase database;

  @BeforeAll
  static void start() {
    database = new SnowflakeDatabase(SnowflakeServer.start(Optional.empty()));
  }

  @AfterAll
  static void stop() throws SQLException {
    database.server().close();
    assertThat(database.server().witness().unexpected()).isEmpty();
  }

  static List<String> statements() {
    return Statements.of(SnowflakeToolsIT.class, "statements.snowflake.sql");
  }

  @ParameterizedTest
  @MethodSource("statements")
  void answersAsTheVendorsDriverDoes(String sql) throws SQLException {
    try (Connection guarded = open();
        Connection plain = database.plain()) {
      assertThat(Rows.of(guarded, sql)).isEqualTo(Rows.of(plain, sql));
    }
  }

  static List<String> arrangements() {
    return Statements.of(SnowflakeToolsIT.class, "session.snowflake.sql");
  }

  @ParameterizedTest
  @MethodSource("arrangements")
  void arrangesTheSession(String sql) throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      int mark = database.server().witness().mark();
      assertThat(statement.executeUpdate(sql)).isZero();
      assertThat(database.server().witness().statements(mark, SnowflakeServer.USER)).contains(sql);
      assertThat(statement.executeQuery("SELECT 1").next()).isTrue();
    }
  }

  static List<String> judged() {
    return Statements.of(SnowflakeToolsIT.class, "judged.snowflake.sql");
  }

  @ParameterizedTest
  @MethodSource("judged")
  void isAllowed(String sql) {
    Guard guard = new Guard(Dialect.SNOWFLAKE, Policy.DEFAULT);
    assertThat(guard.judge(sql, Mode.PLAIN)).isNotInstanceOf(Verdict.Refused.class);
  }

  private static Connection open() throws SQLException {
    return DriverManager.getConnection(database.url(), database.credentials());
  }
}
