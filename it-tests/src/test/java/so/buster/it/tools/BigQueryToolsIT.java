package so.buster.it.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import so.buster.it.contract.Rows;
import so.buster.it.database.Failure;
import so.buster.it.database.Statements;
import so.buster.it.database.bigquery.BigQueryDatabase;
import so.buster.it.database.bigquery.BigQueryServer;
import so.buster.sql.Dialect;
import so.buster.sql.Guard;
import so.buster.sql.Mode;
import so.buster.sql.Policy;
import so.buster.sql.Verdict;

/**
 * What DBeaver and Metabase send to BigQuery, by their sources: they learn what there is from
 * JDBC's descriptions and from {@code INFORMATION_SCHEMA}. DataGrip's own statements for it are not
 * known, but for those of its table view. The list {@code judged} holds what the stand-in has no
 * means to answer: it is allowed, and that is all that is shown.
 */
class BigQueryToolsIT {
  private static BigQueryDatabase database;

  @BeforeAll
  static void start() {
    database = BigQueryDatabase.start();
  }

  @AfterAll
  static void stop() throws SQLException {
    database.server().close();
    assertThat(database.server().witness().unexpected()).isEmpty();
  }

  static List<String> statements() {
    return Statements.of(BigQueryToolsIT.class, "statements.bigquery.sql");
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
    return Statements.of(BigQueryToolsIT.class, "session.bigquery.sql");
  }

  /** The connection keeps them and sends them with each job: the service knows no session. */
  @ParameterizedTest
  @MethodSource("arrangements")
  void arrangesTheSession(String sql) throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      int mark = database.server().witness().mark();
      assertThat(statement.executeUpdate(sql)).isZero();
      assertThat(database.server().witness().since(mark)).isEmpty();
      assertThat(statement.executeQuery("SELECT 1").next()).isTrue();
    }
  }

  @Test
  void whatIsArrangedTravelsWithTheJobAndNotToTheNextBorrower() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.execute("SET @@time_zone = 'America/New_York'");
      statement.execute("SET @@query_label = 'team:bi'");
      statement.executeQuery("SELECT 1").close();
      assertThat(database.server().lastConfiguration(BigQueryServer.READER))
          .contains("America/New_York", "\"team\":\"bi\"", "buster_bigquery");
    }
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.executeQuery("SELECT 1").close();
      assertThat(database.server().lastConfiguration(BigQueryServer.READER))
          .doesNotContain("America/New_York", "\"team\"")
          .contains("buster_bigquery");
    }
  }

  /** DBeaver's own BigQuery driver changes the dataset so; the JDBC method does it, too. */
  @Test
  void namesAreMovedByTheMethodAndNotByAStatement() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      Failure failure =
          Failure.of(() -> statement.execute("SET @@dataset_id = `" + BigQueryServer.VAULT + "`"));
      assertThat(failure.state()).isEqualTo("42501");
      connection.setSchema(BigQueryServer.DATASET);
      assertThat(connection.getSchema()).isEqualTo(BigQueryServer.DATASET);
      assertThat(statement.executeQuery("SELECT title FROM book").next()).isTrue();
    }
  }

  static List<String> judged() {
    return Statements.of(BigQueryToolsIT.class, "judged.bigquery.sql");
  }

  @ParameterizedTest
  @MethodSource("judged")
  void isAllowed(String sql) {
    Guard guard = new Guard(Dialect.BIGQUERY, Policy.DEFAULT);
    assertThat(guard.judge(sql, Mode.PLAIN)).isNotInstanceOf(Verdict.Refused.class);
  }

  private static Connection open() throws SQLException {
    return DriverManager.getConnection(database.url(), database.credentials());
  }
}
