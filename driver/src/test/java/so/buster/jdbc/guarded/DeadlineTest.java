package so.buster.jdbc.guarded;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import so.buster.jdbc.BusterError;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.Limits.OnLimit;
import so.buster.sql.Dialect;
import so.buster.sql.Guard;
import so.buster.sql.Policy;

/** A statement ends: by itself, at its deadline, or when it is cancelled. */
@Timeout(60)
class DeadlineTest {
  private static final Duration SHORT = Duration.ofMillis(400);

  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void stopThreads() {
    threads.shutdownNow();
  }

  private static Limits limits(Duration query) {
    return DuckDb.limits(1000, query, OnLimit.TRUNCATE);
  }

  private static Connection over(Connection vendor, Duration query) {
    return new GuardedConnection(
        new CountingLease(vendor),
        new Guard(Dialect.POSTGRESQL, Policy.DEFAULT),
        limits(query),
        Origin.of("source", "jdbc:postgresql:"));
  }

  private static void assertTimesOut(ThrowingCallable call) {
    assertStopped(call, "Query timeout", "QUERY_TIMEOUT");
  }

  private static void assertCancelled(ThrowingCallable call) {
    assertStopped(call, "Query cancelled", "QUERY_EXECUTION_ERROR");
  }

  /** Plain, because pools close the connection on {@link SQLTimeoutException}. */
  private static void assertStopped(ThrowingCallable call, String begin, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            SQLException.class,
            e -> {
              assertThat(e.getMessage()).startsWith(begin);
              assertThat(e.getSQLState()).isEqualTo("57014");
              assertThat(((BusterError) e).code()).isEqualTo(code);
              assertThat((Throwable) e).isNotInstanceOf(SQLTimeoutException.class);
            });
  }

  @Test
  void aRunawayQueryIsStopped() throws SQLException {
    try (DuckDb duck = new DuckDb();
        Connection connection = duck.guarded(limits(SHORT));
        Statement statement = connection.createStatement()) {
      long start = System.nanoTime();
      assertTimesOut(() -> statement.executeQuery(DuckDb.FOREVER));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));

      try (ResultSet rows = statement.executeQuery("SELECT 1")) {
        assertThat(rows.next()).isTrue();
      }
    }
  }

  @Test
  void aPreparedRunawayQueryIsStopped() throws SQLException {
    try (DuckDb duck = new DuckDb();
        Connection connection = duck.guarded(limits(SHORT));
        PreparedStatement statement = connection.prepareStatement(DuckDb.FOREVER)) {
      assertTimesOut(statement::executeQuery);
    }
  }

  @Test
  void theCallerMayTightenTheDeadline() throws SQLException {
    try (DuckDb duck = new DuckDb();
        Connection connection = duck.guarded(limits(Duration.ofMinutes(1)));
        Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(1);
      assertThat(statement.getQueryTimeout()).isEqualTo(1);
      assertTimesOut(() -> statement.executeQuery(DuckDb.FOREVER));
    }
  }

  @Test
  void theCallerMayNotLoosenTheDeadline() throws SQLException {
    try (DuckDb duck = new DuckDb();
        Connection connection = duck.guarded(limits(SHORT));
        Statement statement = connection.createStatement()) {
      for (int wish : new int[] {0, 3600}) {
        statement.setQueryTimeout(wish);
        assertTimesOut(() -> statement.executeQuery(DuckDb.FOREVER));
      }
    }
  }

  @Test
  void cancelStopsARunningQuery() throws Exception {
    try (DuckDb duck = new DuckDb();
        Connection connection = duck.guarded();
        Statement statement = connection.createStatement()) {
      Future<?> cancel =
          threads.submit(
              () -> {
                MILLISECONDS.sleep(300);
                statement.cancel();
                return null;
              });
      assertCancelled(() -> statement.executeQuery(DuckDb.FOREVER));
      cancel.get();
    }
  }

  @Test
  void aCancelBeforeOrAfterARunDoesNothing() throws SQLException {
    try (DuckDb duck = new DuckDb();
        Connection connection = duck.guarded();
        Statement statement = connection.createStatement()) {
      statement.cancel();
      try (ResultSet rows = statement.executeQuery("SELECT 1")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.next()).isFalse();
        statement.cancel();
      }
      statement.cancel();
      assertThat(statement.executeQuery("SELECT 1").next()).isTrue();
    }
  }

  @Test
  void aCancelBetweenRowsEndsTheReading() throws SQLException {
    try (DuckDb duck = new DuckDb();
        Connection connection = duck.guarded();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(DuckDb.TWENTY)) {
      assertThat(rows.next()).isTrue();
      statement.cancel();
      assertCancelled(rows::next);
    }
  }

  @Test
  void theDeadlineCoversReading() throws Exception {
    Stub<ResultSet> slow =
        new Stub<>(ResultSet.class)
            .on(
                "next",
                arguments -> {
                  MILLISECONDS.sleep(50);
                  return true;
                });
    Stub<Statement> statement =
        new Stub<>(Statement.class).on("executeQuery", arguments -> slow.object);
    try (Connection connection = over(Stub.connection(statement.object).object, SHORT)) {
      ResultSet rows = connection.createStatement().executeQuery("SELECT 1");
      assertTimesOut(
          () -> {
            while (rows.next()) {
              assertThat(rows.getRow()).isLessThan(100);
            }
          });
    }
  }

  @Test
  void theDriverIsCancelledOnlyWhileItIsAtWork() throws Exception {
    Stub<ResultSet> twoRows = new Stub<>(ResultSet.class).on("next", arguments -> true);
    Stub<Statement> statement =
        new Stub<>(Statement.class).on("executeQuery", arguments -> twoRows.object);
    try (Connection connection = over(Stub.connection(statement.object).object, SHORT)) {
      Statement guarded = connection.createStatement();
      ResultSet rows = guarded.executeQuery("SELECT 1");
      assertThat(rows.next()).isTrue();
      MILLISECONDS.sleep(SHORT.toMillis() + 200);

      assertTimesOut(rows::next);
      assertThat(statement.calls).doesNotContain("cancel[]");
    }
  }

  @Test
  void theDriverIsCancelledWhileItFetches() throws Exception {
    CountDownLatch cancelled = new CountDownLatch(1);
    Stub<ResultSet> stuck =
        new Stub<>(ResultSet.class)
            .on(
                "next",
                arguments -> {
                  cancelled.await();
                  throw new SQLException("interrupted", "HY000");
                });
    Stub<Statement> statement =
        new Stub<>(Statement.class)
            .on("executeQuery", arguments -> stuck.object)
            .on(
                "cancel",
                arguments -> {
                  cancelled.countDown();
                  return null;
                });
    try (Connection connection = over(Stub.connection(statement.object).object, SHORT)) {
      ResultSet rows = connection.createStatement().executeQuery("SELECT 1");
      assertTimesOut(rows::next);
    }
  }

  @Test
  void aServerThatDoesNotAnswerACancelLosesItsConnection() throws Exception {
    CountDownLatch evicted = new CountDownLatch(1);
    Stub<Statement> statement =
        new Stub<>(Statement.class)
            .on(
                "executeQuery",
                arguments -> {
                  evicted.await();
                  throw new SQLException("socket closed", "08006");
                });
    Connection vendor = Stub.connection(statement.object).object;
    Lease lease =
        new Lease() {
          @Override
          public Connection connection() {
            return vendor;
          }

          @Override
          public void giveBack() {
            throw new AssertionError("it is not clean");
          }

          @Override
          public void evict() {
            evicted.countDown();
          }
        };
    Connection connection =
        new GuardedConnection(
            lease,
            new Guard(Dialect.POSTGRESQL, Policy.DEFAULT),
            limits(SHORT),
            Origin.of("source", "jdbc:postgresql:"));
    Statement guarded = connection.createStatement();
    assertTimesOut(() -> guarded.executeQuery("SELECT 1"));
    assertThat(connection.isClosed()).isTrue();
  }

  @Test
  void whatTheVendorCallsATimeoutIsOurs() throws SQLException {
    Stub<Statement> statement =
        new Stub<>(Statement.class)
            .on(
                "executeQuery",
                arguments -> {
                  throw new SQLTimeoutException("timed out");
                });
    try (Connection connection =
        over(Stub.connection(statement.object).object, Duration.ofMinutes(1))) {
      Statement guarded = connection.createStatement();
      assertTimesOut(() -> guarded.executeQuery("SELECT 1"));
    }
  }

  @Test
  void theVendorIsToldTheDeadlineInWholeSeconds() throws SQLException {
    Stub<Statement> statement =
        new Stub<>(Statement.class)
            .on("executeQuery", arguments -> new Stub<>(ResultSet.class).object);
    try (Connection connection = over(Stub.connection(statement.object).object, SHORT)) {
      Statement guarded = connection.createStatement();
      guarded.executeQuery("SELECT 1").close();
      guarded.executeQuery("SELECT 1").close();
      assertThat(statement.calls).containsOnlyOnce("setQueryTimeout[1]", "setMaxRows[1001]");
      guarded.setMaxRows(7);
      guarded.executeQuery("SELECT 1").close();
      assertThat(statement.calls).containsOnlyOnce("setMaxRows[7]");
    }
  }

  /** Cancels of one borrower's statements race with the return of its connection. */
  @Test
  void aCancelNeverHitsTheNextBorrower() throws Exception {
    AtomicInteger strays = new AtomicInteger();
    AtomicInteger cancels = new AtomicInteger();
    for (int round = 0; round < 500; round++) {
      AtomicBoolean lentAgain = new AtomicBoolean();
      Stub<Statement> statement =
          new Stub<>(Statement.class)
              .on(
                  "executeQuery",
                  arguments -> {
                    LockSupport.parkNanos(100_000);
                    return new Stub<>(ResultSet.class).object;
                  })
              .on(
                  "cancel",
                  arguments -> {
                    LockSupport.parkNanos(100_000);
                    cancels.incrementAndGet();
                    if (lentAgain.get()) {
                      strays.incrementAndGet();
                    }
                    return null;
                  });
      Connection connection =
          new GuardedConnection(
              lending(Stub.connection(statement.object).object, lentAgain),
              new Guard(Dialect.POSTGRESQL, Policy.DEFAULT),
              limits(Duration.ofMinutes(1)),
              Origin.of("source", "jdbc:postgresql:"));
      Statement guarded = connection.createStatement();
      Future<?> cancel =
          threads.submit(
              () -> {
                for (int i = 0; i < 20; i++) {
                  guarded.cancel();
                }
                return null;
              });
      try {
        guarded.executeQuery("SELECT 1");
      } catch (SQLException e) {
        assertThat(e.getSQLState()).isEqualTo("57014");
      }
      connection.close();
      cancel.get();
    }
    assertThat(cancels.get()).isPositive();
    assertThat(strays).hasValue(0);
  }

  /** A lease whose connection goes to somebody else at once when it is given back. */
  private static Lease lending(Connection vendor, AtomicBoolean lentAgain) {
    return new Lease() {
      @Override
      public Connection connection() {
        return vendor;
      }

      @Override
      public void giveBack() {
        lentAgain.set(true);
      }

      @Override
      public void evict() {
        // Nobody else gets it, so a late cancel hits nobody.
      }
    };
  }
}
