package so.buster.jdbc.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import so.buster.jdbc.BusterRefusedException;
import so.buster.sql.Dialect;
import so.buster.sql.Guard;
import so.buster.sql.Namespace;
import so.buster.sql.Policy;
import so.buster.sql.Reason;
import so.buster.sql.TableRules;

/** Tables that the operator closes, on every way in and whenever the session looks elsewhere. */
class TableGateTest {
  private static final TableRules RULES = new TableRules(Set.of(), Set.of("vault.gold"));
  private static final String GOLD = "SELECT weight FROM gold";

  private final Session session = new Session();
  private DuckDb duck;
  private Connection connection;

  /** Looks where the test says, and counts how often it is asked. */
  private static final class Session implements Origin {
    private List<String> schemas = List.of("main");
    private @Nullable SQLException failure;
    private int asked;

    @Override
    public String source() {
      return "ducks";
    }

    @Override
    public String url() {
      return "jdbc:duckdb:";
    }

    @Override
    public Optional<String> undo(String setting, Connection before) {
      return Optional.of("RESET schema");
    }

    @Override
    public Namespace namespace(Connection physical) throws SQLException {
      asked++;
      SQLException thrown = failure;
      if (thrown != null) {
        throw thrown;
      }
      return new Namespace(List.of("memory"), schemas);
    }
  }

  @BeforeEach
  void open() throws SQLException {
    duck = new DuckDb();
    duck.run("CREATE SCHEMA vault");
    duck.run("CREATE TABLE main.gold AS SELECT 1 AS weight");
    duck.run("CREATE TABLE vault.gold AS SELECT 999 AS weight");
    connection = duck.guarded(RULES, session);
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
    duck.close();
  }

  @Test
  void everyWayInRefusesAClosedTable() throws SQLException {
    String sql = "SELECT weight FROM vault.gold";
    Statement statement = connection.createStatement();
    for (ThrowingCallable way :
        new ThrowingCallable[] {
          () -> statement.execute(sql),
          () -> statement.execute(sql, Statement.RETURN_GENERATED_KEYS),
          () -> statement.executeQuery(sql),
          () -> statement.addBatch(sql),
          statement::executeBatch,
          () -> connection.prepareStatement(sql),
          () -> connection.prepareStatement(sql, Statement.NO_GENERATED_KEYS),
          () -> connection.prepareStatement(sql, new String[] {"weight"}),
          () ->
              connection.prepareStatement(
                  sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY),
          () -> connection.prepareCall(sql),
          () -> connection.nativeSQL(sql),
          () -> statement.executeQuery("SUMMARIZE vault.gold"),
          () -> statement.executeQuery("FROM (SUMMARIZE vault.gold)"),
          () -> statement.executeQuery("EXPLAIN ANALYZE SELECT * FROM vault.gold"),
          () -> statement.executeQuery("WITH q AS (FROM vault.gold) FROM q"),
        }) {
      assertThatThrownBy(way)
          .isInstanceOfSatisfying(
              BusterRefusedException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }
    assertThat(session.asked).isEqualTo(1);
  }

  @Test
  void aRefusalSaysThatTheTableIsClosed() {
    assertThatThrownBy(() -> connection.prepareStatement("SELECT * FROM vault.gold"))
        .isInstanceOfSatisfying(
            BusterRefusedException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.TABLE_DENIED);
              assertThat(e.hint()).contains("vault.gold");
            });
  }

  @Test
  void whatIsOpenIsRead() throws SQLException {
    assertThat(weight(GOLD)).isEqualTo(1);
    assertThat(weight("SELECT weight FROM main.gold")).isEqualTo(1);
    assertThat(connection.nativeSQL(GOLD)).isEqualTo(GOLD);
  }

  @Test
  void aPreparedStatementIsJudgedWhereTheSessionLooksWhenItIsExecuted() throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(GOLD)) {
      look("vault");
      connection.setSchema("vault");
      assertDenied(prepared::executeQuery);
      assertDenied(prepared::execute);
      assertDenied(prepared::getMetaData);
      assertDenied(prepared::getParameterMetaData);
      assertDenied(() -> connection.prepareStatement(GOLD));
      assertDenied(() -> connection.createStatement().executeQuery(GOLD));

      look("main");
      connection.setSchema("main");
      try (ResultSet rows = prepared.executeQuery()) {
        rows.next();
        assertThat(rows.getInt(1)).isEqualTo(1);
      }
    }
  }

  @Test
  void aTextThatMovesTheSessionCountsLikeTheMethod() throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(GOLD);
        Statement statement = connection.createStatement()) {
      look("vault");
      statement.execute("USE vault");
      assertDenied(prepared::executeQuery);
    }
  }

  @Test
  void theSessionIsAskedOnceUntilSomethingMayHaveMovedIt() throws SQLException {
    weight(GOLD);
    weight(GOLD);
    connection.prepareStatement(GOLD).close();
    assertThat(session.asked).isEqualTo(1);

    connection.setAutoCommit(false);
    weight(GOLD);
    assertThat(session.asked).isEqualTo(2);

    connection.commit();
    weight(GOLD);
    assertThat(session.asked).isEqualTo(3);

    connection.rollback();
    weight(GOLD);
    assertThat(session.asked).isEqualTo(4);

    try (Statement statement = connection.createStatement()) {
      statement.execute("SET TimeZone = 'UTC'");
      weight(GOLD);
      assertThat(session.asked).isEqualTo(5);
      statement.execute("COMMIT");
      weight(GOLD);
      assertThat(session.asked).isEqualTo(6);
    }
    connection.setSchema("main");
    weight(GOLD);
    assertThat(session.asked).isEqualTo(7);
  }

  @Test
  void whatFailsMayHaveMovedTheSessionToo() throws SQLException {
    weight(GOLD);
    assertThatThrownBy(() -> connection.setSchema("nowhere")).isInstanceOf(SQLException.class);

    weight(GOLD);

    assertThat(session.asked).isEqualTo(2);
  }

  @Test
  void aReturnToASavepointMayMoveTheSession() throws SQLException {
    Stub<Statement> statement = new Stub<>(Statement.class);
    Stub<Connection> vendor =
        Stub.connection(statement.object)
            .on("setSavepoint", arguments -> new Stub<>(Savepoint.class).object);
    try (Connection guarded = guarded(vendor, Dialect.POSTGRESQL)) {
      Savepoint savepoint = guarded.setSavepoint();
      assertThatThrownBy(() -> guarded.createStatement().executeQuery(GOLD));
      look("vault");
      guarded.rollback(savepoint);
      assertDenied(() -> guarded.createStatement().executeQuery(GOLD));
    }
  }

  @Test
  void aSessionThatCannotSayWhereItLooksReadsOnlyQualifiedNames() throws SQLException {
    look();

    assertDenied(() -> connection.createStatement().executeQuery(GOLD));
    assertThat(weight("SELECT weight FROM memory.main.gold")).isEqualTo(1);
  }

  @Test
  void aSessionThatCannotBeAskedReadsNothingThatDependsOnIt() throws SQLException {
    session.failure = new SQLException("Ada Lovelace", "25P02");

    assertThatThrownBy(() -> connection.createStatement().executeQuery(GOLD))
        .isInstanceOfSatisfying(
            SQLException.class,
            e -> {
              assertThat(e.getSQLState()).isEqualTo("25P02");
              assertThat(e.getMessage()).doesNotContain("Ada");
            });
    session.failure = null;
    assertThat(weight(GOLD)).isEqualTo(1);
  }

  @Test
  void nothingOfARefusedStatementReachesTheVendor() throws SQLException {
    Stub<Statement> statement = new Stub<>(Statement.class);
    Stub<Connection> vendor = Stub.connection(statement.object);
    look("vault");
    try (Connection guarded = guarded(vendor, Dialect.DUCKDB)) {
      Statement ours = guarded.createStatement();
      vendor.calls.clear();
      statement.calls.clear();

      assertDenied(() -> ours.executeQuery(GOLD));
      assertDenied(() -> guarded.prepareStatement(GOLD));
      assertDenied(() -> guarded.nativeSQL(GOLD));

      assertThat(vendor.calls).isEmpty();
      assertThat(statement.calls).isEmpty();
    }
  }

  /** A statement that closed itself would be prepared anew, and find the closed table. */
  @Test
  void aRefusedStatementIsNotPreparedAnew() throws SQLException {
    Stub<PreparedStatement> prepared =
        new Stub<>(PreparedStatement.class).on("isClosed", arguments -> true);
    Stub<Connection> vendor =
        new Stub<>(Connection.class).on("prepareStatement", arguments -> prepared.object);
    try (Connection guarded = guarded(vendor, Dialect.DUCKDB)) {
      PreparedStatement ours = guarded.prepareStatement(GOLD);
      look("vault");
      guarded.setSchema("vault");
      vendor.calls.clear();

      assertDenied(ours::executeQuery);

      assertThat(vendor.calls).isEmpty();
    }
  }

  @Test
  void nobodyMovesTheSessionUnderAStatementThatRuns() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Stub<ResultSet> rows = new Stub<>(ResultSet.class);
    Stub<Statement> statement =
        new Stub<>(Statement.class)
            .on(
                "executeQuery",
                arguments -> {
                  running.countDown();
                  end.await();
                  return rows.object;
                });
    Stub<Connection> vendor = Stub.connection(statement.object);
    try (Connection guarded = guarded(vendor, Dialect.DUCKDB)) {
      Thread reads = start(() -> guarded.createStatement().executeQuery(GOLD));
      assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();
      Thread moves = start(() -> guarded.setSchema("vault"));

      moves.join(200);
      assertThat(vendor.calls).doesNotContain("setSchema[vault]");

      end.countDown();
      reads.join(10_000);
      moves.join(10_000);
      assertThat(vendor.calls).contains("setSchema[vault]");
    }
  }

  @Test
  void noStatementIsJudgedWhileTheSessionMoves() throws Exception {
    CountDownLatch moving = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Stub<Statement> statement = new Stub<>(Statement.class);
    Stub<Connection> vendor =
        Stub.connection(statement.object)
            .on(
                "setSchema",
                arguments -> {
                  moving.countDown();
                  end.await();
                  look("vault");
                  return null;
                });
    try (Connection guarded = guarded(vendor, Dialect.DUCKDB)) {
      Statement ours = guarded.createStatement();
      Thread moves = start(() -> guarded.setSchema("vault"));
      assertThat(moving.await(10, TimeUnit.SECONDS)).isTrue();
      Thread reads = start(() -> assertDenied(() -> ours.executeQuery(GOLD)));

      reads.join(200);
      assertThat(session.asked).isZero();

      end.countDown();
      moves.join(10_000);
      reads.join(10_000);
      assertThat(session.asked).isEqualTo(1);
      assertThat(statement.calls).noneMatch(call -> call.startsWith("executeQuery"));
    }
  }

  @Test
  void withoutRulesNobodyAsks() throws SQLException {
    try (Connection guarded = duck.guarded(TableRules.NONE, session)) {
      guarded.createStatement().executeQuery("SELECT weight FROM vault.gold").close();
      guarded.createStatement().executeQuery(GOLD).close();
    }
    assertThat(session.asked).isZero();
  }

  private interface Work {
    void run() throws Throwable;
  }

  private static Thread start(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (Throwable e) {
                throw new AssertionError(e);
              }
            });
    thread.start();
    return thread;
  }

  private void look(String... schemas) {
    session.schemas = List.of(schemas);
  }

  private GuardedConnection guarded(Stub<Connection> vendor, Dialect dialect) {
    return new GuardedConnection(
        new CountingLease(vendor.object),
        new Guard(dialect, Policy.DEFAULT.withTables(RULES)),
        DuckDb.limits(10),
        session);
  }

  private static void assertDenied(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            BusterRefusedException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.TABLE_DENIED));
  }

  private int weight(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
