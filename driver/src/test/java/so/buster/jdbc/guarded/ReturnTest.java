package so.buster.jdbc.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.Limits.OnLimit;
import so.buster.sql.Dialect;
import so.buster.sql.Guard;
import so.buster.sql.Policy;

/** What the next borrower gets: a connection as it was lent, or none. */
@Timeout(60)
class ReturnTest {
  private final Stub<Statement> statement = new Stub<>(Statement.class);
  private final AtomicBoolean autoCommit = new AtomicBoolean(true);
  private final AtomicReference<Object> schema = new AtomicReference<>("public");
  private final Stub<Connection> vendor =
      Stub.connection(statement.object)
          .on("getAutoCommit", arguments -> autoCommit.get())
          .on(
              "setAutoCommit",
              arguments -> {
                autoCommit.set((boolean) arguments.get(0));
                return null;
              })
          .on("getSchema", arguments -> schema.get())
          .on(
              "setSchema",
              arguments -> {
                schema.set(arguments.get(0));
                return null;
              })
          .on("getTransactionIsolation", arguments -> Connection.TRANSACTION_READ_COMMITTED)
          .on("getHoldability", arguments -> ResultSet.HOLD_CURSORS_OVER_COMMIT)
          .on("getClientInfo", arguments -> "buster/source")
          .on("isValid", arguments -> true);

  private final CountingLease lease = new CountingLease(vendor.object);
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void stopThreads() {
    threads.shutdownNow();
  }

  private Connection guarded() {
    Limits limits = DuckDb.limits(100, Duration.ofSeconds(5), OnLimit.TRUNCATE);
    Origin origin =
        new Origin() {
          @Override
          public String source() {
            return "source";
          }

          @Override
          public String url() {
            return "jdbc:postgresql:";
          }

          @Override
          public Optional<String> undo(String setting, Connection before) {
            return setting.equals("extra_float_digits")
                ? Optional.of("RESET extra_float_digits")
                : Optional.empty();
          }
        };
    return new GuardedConnection(
        lease, new Guard(Dialect.POSTGRESQL, Policy.DEFAULT), limits, origin);
  }

  private void assertGivenBack() {
    assertThat(lease.givenBack).hasValue(1);
    assertThat(lease.evicted).hasValue(0);
  }

  private void assertEvicted() {
    assertThat(lease.givenBack).hasValue(0);
    assertThat(lease.evicted).hasValue(1);
  }

  @Test
  void anUntouchedConnectionGoesBackOnce() throws SQLException {
    Connection connection = guarded();
    connection.close();
    connection.close();

    assertGivenBack();
    assertThat(vendor.calls).doesNotContain("rollback[]");
  }

  @Test
  void anOpenTransactionIsRolledBack() throws SQLException {
    Connection connection = guarded();
    connection.setAutoCommit(false);
    connection.close();

    assertGivenBack();
    assertThat(vendor.calls).contains("rollback[]");
    assertThat(autoCommit).isTrue();
  }

  @Test
  void whatWasSetByMethodIsSetBack() throws SQLException {
    Connection connection = guarded();
    connection.setSchema("sales");
    connection.setSchema("stock");
    connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
    connection.setHoldability(ResultSet.CLOSE_CURSORS_AT_COMMIT);
    connection.setClientInfo("ApplicationName", "DBeaver */ --");
    assertThat(connection.getClientInfo("ApplicationName")).isEqualTo("DBeaver */ --");
    connection.close();

    assertGivenBack();
    assertThat(schema).hasValue("public");
    assertThat(vendor.calls)
        .contains(
            "setTransactionIsolation[8]",
            "setTransactionIsolation[2]",
            "setHoldability[2]",
            "setHoldability[1]",
            "setClientInfo[ApplicationName, buster/source DBeaver / --]",
            "setClientInfo[ApplicationName, buster/source]");
  }

  @Test
  void whatWasSetByTextIsUndoneByText() throws SQLException {
    Connection connection = guarded();
    connection.createStatement().execute("SET extra_float_digits = 3");
    connection.close();

    assertGivenBack();
    assertThat(statement.calls).contains("execute[SET extra_float_digits = 3]");
    assertThat(statement.calls).contains("execute[RESET extra_float_digits]");
  }

  @Test
  void whatNobodyCanUndoEvicts() throws SQLException {
    Connection connection = guarded();
    connection.createStatement().execute("SET DateStyle = 'ISO'");
    connection.close();

    assertEvicted();
  }

  @Test
  void whatCannotBeUndoneEvicts() throws SQLException {
    Connection connection = guarded();
    connection.setSchema("sales");
    vendor.on(
        "setSchema",
        arguments -> {
          throw new SQLException("no");
        });
    connection.close();

    assertEvicted();
  }

  @Test
  void aBrokenConnectionIsEvicted() throws SQLException {
    Connection connection = guarded();
    statement.on(
        "executeQuery",
        arguments -> {
          throw new SQLException("connection reset by 10.0.0.1", "08006");
        });
    assertThatThrownBy(() -> connection.createStatement().executeQuery("SELECT 1"))
        .hasMessage("The connection broke.");
    connection.close();

    assertEvicted();
  }

  @Test
  void aDriverThatCrashedIsEvicted() throws SQLException {
    Connection connection = guarded();
    statement.on(
        "executeQuery",
        arguments -> {
          throw new IllegalStateException("inside");
        });
    assertThatThrownBy(() -> connection.createStatement().executeQuery("SELECT 1"))
        .isInstanceOf(SQLException.class);
    connection.close();

    assertEvicted();
  }

  @Test
  void anAbortedConnectionIsEvictedAndClosed() throws SQLException {
    Connection connection = guarded();
    connection.abort(
        task -> {
          throw new AssertionError("the executor is not needed");
        });
    connection.close();

    assertEvicted();
    assertThat(connection.isClosed()).isTrue();
  }

  @Test
  void aConnectionInTheMiddleOfACallIsEvicted() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    statement.on(
        "executeQuery",
        arguments -> {
          inside.countDown();
          end.await();
          return null;
        });
    Connection connection = guarded();
    Statement running = connection.createStatement();
    Future<?> query = threads.submit(() -> running.executeQuery("SELECT 1"));
    inside.await();
    connection.close();
    end.countDown();

    assertEvicted();
    assertThatThrownBy(query::get).hasCauseInstanceOf(SQLException.class);
  }

  @Test
  void aConnectionInTheMiddleOfReadingIsEvicted() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Stub<ResultSet> slow =
        new Stub<>(ResultSet.class)
            .on(
                "next",
                arguments -> {
                  inside.countDown();
                  end.await();
                  return true;
                });
    statement.on("executeQuery", arguments -> slow.object);
    Connection connection = guarded();
    ResultSet rows = connection.createStatement().executeQuery("SELECT 1");
    Future<Boolean> reading = threads.submit(rows::next);
    inside.await();
    connection.close();
    end.countDown();

    assertEvicted();
    reading.get();
    assertThatThrownBy(() -> rows.getInt(1))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("08003"));
  }

  /** However the threads meet, nobody reads rows of a connection that was given back. */
  @Test
  void nobodyReadsOnAfterTheReturn() throws Exception {
    for (int round = 0; round < 300; round++) {
      AtomicBoolean returned = new AtomicBoolean();
      AtomicBoolean closedRows = new AtomicBoolean();
      AtomicBoolean stray = new AtomicBoolean();
      Stub<ResultSet> endless =
          new Stub<>(ResultSet.class)
              .on(
                  "close",
                  arguments -> {
                    closedRows.set(true);
                    return null;
                  })
              .on(
                  "next",
                  arguments -> {
                    if (closedRows.get()) {
                      throw new SQLException("closed", "24000");
                    }
                    stray.compareAndSet(false, returned.get());
                    return true;
                  });
      statement.on("executeQuery", arguments -> endless.object);
      Lease given =
          new Lease() {
            @Override
            public Connection connection() {
              return vendor.object;
            }

            @Override
            public void giveBack() {
              returned.set(true);
            }

            @Override
            public void evict() {
              // It is nobody's any more.
            }
          };
      Connection connection =
          new GuardedConnection(
              given,
              new Guard(Dialect.POSTGRESQL, Policy.DEFAULT),
              Limits.DEFAULT,
              Origin.of("source", "jdbc:postgresql:"));
      ResultSet rows = connection.createStatement().executeQuery("SELECT 1");
      Future<Boolean> reading = threads.submit(() -> readToTheEnd(rows));
      connection.close();
      reading.get();
      assertThat(stray).isFalse();
    }
  }

  private static boolean readToTheEnd(ResultSet rows) {
    try {
      while (rows.next()) {
        Thread.onSpinWait();
      }
    } catch (SQLException e) {
      return true;
    }
    return false;
  }

  @Test
  void manyThreadsCloseOnce() throws Exception {
    for (int round = 0; round < 200; round++) {
      CountingLease one = new CountingLease(vendor.object);
      Connection connection =
          new GuardedConnection(
              one,
              new Guard(Dialect.POSTGRESQL, Policy.DEFAULT),
              Limits.DEFAULT,
              Origin.of("source", "jdbc:postgresql:"));
      CountDownLatch start = new CountDownLatch(1);
      Future<?> first = threads.submit(() -> closeAfter(start, connection));
      Future<?> second = threads.submit(() -> closeAfter(start, connection));
      start.countDown();
      first.get();
      second.get();
      assertThat(one.givenBack.get() + one.evicted.get()).isEqualTo(1);
    }
  }

  private static Void closeAfter(CountDownLatch start, Connection connection) throws Exception {
    start.await();
    connection.close();
    return null;
  }

  @Test
  void transactionsMayBeginAndEndByText() throws SQLException {
    Connection connection = guarded();
    Statement text = connection.createStatement();
    text.execute("COMMIT");
    assertThat(vendor.calls).doesNotContain("commit[]");

    text.execute("BEGIN");
    assertThat(connection.getAutoCommit()).isFalse();
    text.execute("COMMIT");
    assertThat(connection.getAutoCommit()).isTrue();

    text.execute("BEGIN ISOLATION LEVEL SERIALIZABLE");
    text.execute("ROLLBACK");
    assertThat(vendor.calls)
        .containsSubsequence(
            "setAutoCommit[false]",
            "commit[]",
            "setAutoCommit[true]",
            "setTransactionIsolation[8]",
            "setAutoCommit[false]",
            "rollback[]",
            "setAutoCommit[true]",
            "setTransactionIsolation[2]");
    assertThat(statement.calls)
        .noneMatch(call -> call.matches("execute\\[(BEGIN|COMMIT|ROLLBACK).*"));
  }

  @Test
  void textDoesNotEndTheAutoCommitThatAMethodTurnedOff() throws SQLException {
    Connection connection = guarded();
    connection.setAutoCommit(false);
    Statement text = connection.createStatement();
    text.execute("BEGIN");
    text.execute("COMMIT");

    assertThat(connection.getAutoCommit()).isFalse();
  }

  @Test
  void savepointsBelongToTheirConnection() throws SQLException {
    Stub<Savepoint> raw = new Stub<>(Savepoint.class).on("getSavepointName", arguments -> "here");
    vendor.on("setSavepoint", arguments -> raw.object);
    Connection connection = guarded();
    Savepoint savepoint = connection.setSavepoint("here");
    assertThat(savepoint.getSavepointName()).isEqualTo("here");
    connection.rollback(savepoint);
    connection.releaseSavepoint(savepoint);

    assertThat(vendor.calls).contains("rollback[stub]", "releaseSavepoint[stub]");
    assertThatThrownBy(() -> connection.rollback(raw.object))
        .hasMessageContaining("not set by this");
    assertThatThrownBy(() -> guarded().rollback(savepoint)).hasMessageContaining("not set by this");
  }

  @Test
  void isValidDoesNotWaitForAServerThatHangs() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    vendor.on(
        "isValid",
        arguments -> {
          never.await();
          return true;
        });
    Connection connection = guarded();
    long start = System.nanoTime();

    assertThat(connection.isValid(1)).isFalse();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    assertThat(connection.isClosed()).isTrue();
    assertEvicted();
  }

  @Test
  void isValidAsksTheServer() throws SQLException {
    Connection connection = guarded();
    assertThat(connection.isValid(1)).isTrue();
    vendor.on("isValid", arguments -> false);
    assertThat(connection.isValid(1)).isFalse();
    assertThatThrownBy(() -> connection.isValid(-1)).isInstanceOf(SQLException.class);
  }
}
