package so.buster.it.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import so.buster.it.contract.Rows;
import so.buster.it.database.Failure;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;
import so.buster.it.database.Statements;
import so.buster.jdbc.BusterResult;

/**
 * Every listed statement through the driver and through PostgreSQL's own: what reads answers the
 * same rows up to the limit, what does not is refused and never seen by the server.
 */
@ExtendWith(SharedPostgres.class)
class PostgresqlGuardIT {
  private static final int LIMIT = 100;
  private static final Pattern ABOUT_THE_DATABASE =
      Pattern.compile("information_schema|pg_catalog|FROM pg_|SHOW");

  private static PostgresDatabase database;
  private static Connection guarded;
  private static Connection plain;

  @BeforeAll
  static void connect(PostgresServer server) throws SQLException {
    database = PostgresDatabase.create(server, "guard");
    database.run(
        "CREATE FUNCTION quiet_write(bigint) RETURNS bigint LANGUAGE sql AS"
            + " 'INSERT INTO author VALUES ($1, ''nobody'') RETURNING author_id'");
    guarded = DriverManager.getConnection(database.url("maxRows=" + LIMIT), database.credentials());
    plain = database.plain();
    plain.setReadOnly(true);
    plain.setAutoCommit(false);
  }

  @AfterAll
  static void disconnect() throws SQLException {
    guarded.close();
    plain.close();
  }

  static List<String> reads() {
    return Statements.of(PostgresqlGuardIT.class, "reads.postgresql.sql");
  }

  @ParameterizedTest
  @MethodSource("reads")
  void aReadAnswersTheSameRowsUpToTheLimit(String sql) throws SQLException {
    List<List<String>> all = plainAnswer(sql);
    try (Statement statement = guarded.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertSameUpToTheLimit(sql, rows, all);
    }
  }

  @ParameterizedTest
  @MethodSource("reads")
  void aReadPreparesToo(String sql) throws SQLException {
    List<List<String>> all = plainAnswer(sql);
    String operatorsDoubled = sql.replaceAll(" \\?(\\|?) ", " ??$1 ");
    try (PreparedStatement statement = guarded.prepareStatement(operatorsDoubled);
        ResultSet rows = statement.executeQuery()) {
      assertSameUpToTheLimit(sql, rows, all);
    }
  }

  static List<String> changing() {
    return Statements.of(PostgresqlGuardIT.class, "changing.postgresql.sql");
  }

  @ParameterizedTest
  @MethodSource("changing")
  void aReadWhoseValuesChangeHasAsManyRows(String sql) throws SQLException {
    int all = plainAnswer(sql).size();
    try (Statement statement = guarded.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertThat(Rows.of(rows)).hasSize(all);
    }
  }

  private static List<List<String>> plainAnswer(String sql) throws SQLException {
    try (Statement statement = plain.createStatement()) {
      statement.execute(sql);
      return Rows.of(statement.getResultSet());
    } finally {
      plain.rollback();
    }
  }

  private static void assertSameUpToTheLimit(String sql, ResultSet rows, List<List<String>> all)
      throws SQLException {
    List<List<String>> got = Rows.of(rows);
    boolean cut = all.size() > LIMIT && !ABOUT_THE_DATABASE.matcher(sql).find();
    assertThat(rows.unwrap(BusterResult.class).truncated()).isEqualTo(cut);
    if (cut) {
      assertThat(got).hasSize(LIMIT);
      List<List<String>> left = new ArrayList<>(all);
      assertThat(got).allSatisfy(row -> assertThat(left.remove(row)).isTrue());
    } else {
      assertThat(got).containsExactlyInAnyOrderElementsOf(all);
    }
  }

  static List<String> refused() {
    return Statements.of(PostgresqlGuardIT.class, "refused.postgresql.sql");
  }

  @Test
  void nothingThatIsRefusedReachesTheServer() throws SQLException {
    long mark = database.mark();
    List<String> wrong = new ArrayList<>();
    for (String sql : refused()) {
      try (Statement statement = guarded.createStatement()) {
        Failure failure = Failure.of(() -> statement.execute(sql));
        if (!failure.state().equals("42501")) {
          wrong.add(sql);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(database.sentByOthersSince(mark)).isEmpty();
  }
}
