package so.buster.jdbc.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import so.buster.jdbc.BusterAuthenticationException;
import so.buster.jdbc.BusterError;
import so.buster.jdbc.BusterUnavailableException;
import so.buster.jdbc.guarded.Lease;
import so.buster.jdbc.spi.ConnectFailure;
import so.buster.jdbc.spi.Limits;

@Timeout(60)
final class PoolsTest {
  private static final Fingerprint KEY = Fingerprint.of(List.of("a"));
  private static final Fingerprint OTHER = Fingerprint.of(List.of("b"));

  private final Pools<StubConnector> pools = new Pools<>(5);
  private final StubConnector stub = new StubConnector();

  @AfterEach
  void close() {
    pools.close();
  }

  @Test
  void aPoolConnectsWhenItIsAskedAndNotBefore() throws Exception {
    Pool<StubConnector> pool = pool(3);
    assertThat(stub.asked).hasValue(0);

    Lease lease = borrow(pool);

    assertThat(stub.asked).hasValue(1);
    assertThat(lease.connection().unwrap(Connection.class)).isSameAs(stub.made.get(0).proxy);
  }

  @Test
  void fiftyThreadsShareOnePoolAndItsFirstConnection() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(50);
    try {
      List<Future<Pool<StubConnector>>> used = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        used.add(threads.submit(this::useOnce));
      }
      for (Future<Pool<StubConnector>> each : used) {
        assertThat(each.get(30, TimeUnit.SECONDS)).isSameAs(pool(2));
      }
      assertThat(stub.asked).hasValueLessThanOrEqualTo(2);
    } finally {
      threads.shutdownNow();
    }
  }

  private Pool<StubConnector> useOnce() throws SQLException {
    Pool<StubConnector> pool = pool(2);
    borrow(pool).giveBack();
    return pool;
  }

  @Test
  void whatIsGivenBackIsLentAgain() throws Exception {
    Pool<StubConnector> pool = pool(1);
    borrow(pool).giveBack();
    borrow(pool).giveBack();

    assertThat(stub.asked).hasValue(1);
  }

  @Test
  void whatIsEvictedIsClosedAndReplaced() throws Exception {
    Pool<StubConnector> pool = pool(1);
    Lease lease = borrow(pool);
    lease.evict();
    lease.evict();
    lease.giveBack();
    borrow(pool);

    assertThat(stub.asked).hasValue(2);
    eventually(() -> stub.made.get(0).closed);
    assertThat(stub.made.get(1).closed).isFalse();
  }

  @Test
  void aConnectionThatBrokeIsNotLentAgain() throws Exception {
    Pool<StubConnector> pool = pool(1);
    Lease lease = borrow(pool);
    stub.made.get(0).closed = true;
    lease.giveBack();

    borrow(pool);

    assertThat(stub.asked).hasValue(2);
  }

  @Test
  void theLastConnectionIsWaitedForAndThenTheOptionIsNamed() throws Exception {
    Pool<StubConnector> pool = pool(1, Duration.ofMillis(400));
    Lease held = borrow(pool);
    long start = System.nanoTime();

    assertThatThrownBy(() -> borrow(pool))
        .isInstanceOf(BusterUnavailableException.class)
        .hasMessageContaining("poolSize")
        .hasNoCause()
        .satisfies(e -> assertCode("CONNECTION_POOL_EXHAUSTED", e));

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(ms(400), ms(3000));
    held.giveBack();
    borrow(pool);
    assertThat(stub.asked).hasValue(1);
  }

  @Test
  void aWaiterGetsWhatIsGivenBack() throws Exception {
    Pool<StubConnector> pool = pool(1);
    Lease held = borrow(pool);
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<Lease> waiting = thread.submit(() -> borrow(pool));
      Thread.sleep(600);
      held.giveBack();

      assertThat(waiting.get(10, TimeUnit.SECONDS)).isNotNull();
    } finally {
      thread.shutdownNow();
    }
  }

  @Test
  void aFirstConnectionThatFailsFailsAtOnceAndTheServerIsAskedOnce() {
    stub.failure = ConnectFailure.AUTHENTICATION;
    Pool<StubConnector> pool = pool(3);
    long start = System.nanoTime();

    for (int i = 0; i < 1000; i++) {
      assertThat(catchThrowable(() -> borrow(pool)))
          .isInstanceOf(BusterAuthenticationException.class);
    }

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(ms(4000));
    assertThat(stub.asked).hasValue(1);
  }

  @Test
  void aLaterConnectionThatFailsFailsSoonAndTheServerIsAskedOnce() throws Exception {
    Pool<StubConnector> pool = pool(3);
    borrow(pool);
    stub.failure = ConnectFailure.AUTHENTICATION;
    long start = System.nanoTime();

    assertThat(catchThrowable(() -> borrow(pool)))
        .isInstanceOf(BusterAuthenticationException.class)
        .hasNoCause();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(ms(4000));
    assertThat(stub.asked).hasValue(2);
  }

  @Test
  void aServerThatCameBackIsFound() throws Exception {
    Pool<StubConnector> pool = pool(3);
    stub.failure = ConnectFailure.UNREACHABLE;
    assertThat(catchThrowable(() -> borrow(pool))).isInstanceOf(BusterUnavailableException.class);
    stub.failure = null;

    eventually(() -> catchThrowable(() -> borrow(pool).giveBack()) == null);
  }

  @Test
  void aFullServerIsNoReasonNotToWaitForAConnectionInUse() throws Exception {
    Pool<StubConnector> pool = pool(3);
    Lease held = borrow(pool);
    stub.failure = ConnectFailure.TOO_MANY;
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<Lease> waiting = thread.submit(() -> borrow(pool));
      eventually(() -> stub.asked.get() == 2);
      Thread.sleep(400);
      held.giveBack();

      assertThat(waiting.get(10, TimeUnit.SECONDS)).isNotNull();
    } finally {
      thread.shutdownNow();
    }
  }

  @Test
  void theProcessHasACeilingAndNamesIt() throws Exception {
    Pool<StubConnector> full = pool(5);
    for (int i = 0; i < 5; i++) {
      borrow(full);
    }
    Pool<StubConnector> other =
        pools.pool(OTHER, limits(2, Duration.ofMillis(400)), StubConnector::new);

    assertThatThrownBy(() -> borrow(other))
        .isInstanceOf(BusterUnavailableException.class)
        .hasMessageContaining("buster.maxConnections")
        .satisfies(e -> assertCode("CONNECTION_POOL_EXHAUSTED", e));
    assertThat(other.connector().asked).hasValue(0);
  }

  @Test
  void underTheCeilingIdleConnectionsMakeRoom() throws Exception {
    Pool<StubConnector> idle = pool(5);
    List<Lease> leases = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      leases.add(borrow(idle));
    }
    leases.forEach(Lease::giveBack);
    Pool<StubConnector> other =
        pools.pool(OTHER, limits(2, Duration.ofSeconds(10)), StubConnector::new);

    borrow(other);

    assertThat(stub.stillOpen()).isLessThan(5);
  }

  @Test
  void aPoolThatNobodyUsesIsRetiredAndOneInUseIsNot() throws Exception {
    Pool<StubConnector> unused = pool(1);
    Pool<StubConnector> used =
        pools.pool(OTHER, limits(1, Duration.ofSeconds(1)), StubConnector::new);
    borrow(used);

    pools.sweep(Duration.ZERO);

    assertThat(unused.borrow()).isEmpty();
    assertThat(pool(1)).isNotSameAs(unused);
    assertThat(stub.asked).hasValue(0);
    assertThat(used.connector().stillOpen()).isEqualTo(1);
  }

  @Test
  void closingClosesEverything() throws Exception {
    Pool<StubConnector> pool = pool(2);
    borrow(pool);
    borrow(pool).giveBack();

    pools.close();

    eventually(() -> stub.stillOpen() == 0);
    assertThat(pool.borrow()).isEmpty();
  }

  @Test
  void nothingIsNamedAfterWhereItLeads() throws Exception {
    Pool<StubConnector> pool = pool(1);
    Lease lease = borrow(pool);

    assertThat(pool + " " + lease + " " + KEY).matches("Pool\\[stub] PooledLease [0-9a-f]{8}");
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .filteredOn(name -> name.contains("stub"))
        .allMatch(name -> name.matches("buster-stub-[0-9]+( [a-z ]+)?"));
  }

  private Pool<StubConnector> pool(int size) {
    return pool(size, Duration.ofSeconds(30));
  }

  private Pool<StubConnector> pool(int size, Duration wait) {
    return pools.pool(KEY, limits(size, wait), () -> stub);
  }

  @Test
  void whoTakesPoolsOutOfUseDoesNotWaitUntilTheyAreClosed() throws Exception {
    borrow(pool(1)).giveBack();
    stub.closing = new CountDownLatch(1);

    long start = System.nanoTime();
    pools.drain(each -> true);
    pools.drain(each -> true);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(ms(4000));
    assertThat(stub.stillOpen()).isOne();
    stub.closing.countDown();
    eventually(() -> stub.stillOpen() == 0);
  }

  private static Limits limits(int size, Duration wait) {
    Limits usual = Limits.DEFAULT;
    return new Limits(
        usual.rows(),
        usual.metadataRows(),
        usual.bytes(),
        usual.query(),
        usual.transaction(),
        usual.lock(),
        wait,
        size,
        usual.onLimit());
  }

  private static Lease borrow(Pool<StubConnector> pool) throws SQLException {
    return pool.borrow().orElseThrow();
  }

  private static void assertCode(String code, Throwable error) {
    assertThat(((BusterError) error).code()).isEqualTo(code);
  }

  private static Duration ms(long milliseconds) {
    return Duration.ofMillis(milliseconds);
  }

  /** Something that may fail. */
  private interface Condition {
    boolean holds() throws Exception;
  }

  private static void eventually(Condition condition) throws Exception {
    long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!condition.holds()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
      Thread.sleep(10);
    }
  }
}
