package so.buster.jdbc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import so.buster.jdbc.pool.Connector.Refused;
import so.buster.jdbc.spi.ConnectFailure;

@Timeout(20)
final class OpeningTest {
  private static final Duration LONG = Duration.ofSeconds(10);
  private static final Duration SHORT = Duration.ofMillis(50);

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Connection connection =
      (Connection)
          Proxy.newProxyInstance(
              OpeningTest.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (self, method, arguments) -> {
                if (method.getName().equals("close")) {
                  closed.countDown();
                }
                return method.getName().equals("hashCode") ? (Object) 1 : null;
              });

  @Test
  void givesWhatIsMade() throws Exception {
    assertThat((Object) Opening.within(LONG, () -> connection)).isSameAs(connection);
    assertThat(closed.getCount()).isEqualTo(1);
  }

  @Test
  void aReasonComesThrough() {
    Refused refused = new Refused(ConnectFailure.AUTHENTICATION);
    assertThatThrownBy(
            () ->
                Opening.within(
                    LONG,
                    () -> {
                      throw refused;
                    }))
        .isSameAs(refused);
  }

  @Test
  void anythingElseIsTheDriversFault() {
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () ->
                Opening.within(
                    LONG,
                    () -> {
                      throw new IllegalStateException("secret");
                    }));
    assertThat(refused.failure()).isEqualTo(ConnectFailure.DRIVER);
  }

  @Test
  void whatComesTooLateIsClosed() throws Exception {
    CountDownLatch answer = new CountDownLatch(1);
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () ->
                Opening.within(
                    SHORT,
                    () -> {
                      await(answer);
                      return connection;
                    }));
    assertThat(refused.failure()).isEqualTo(ConnectFailure.UNREACHABLE);
    answer.countDown();
    assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whoIsInterruptedWaitsNoLongerAndKnowsIt() {
    Thread.currentThread().interrupt();
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () ->
                Opening.within(
                    LONG,
                    () -> {
                      await(new CountDownLatch(1));
                      return connection;
                    }));
    assertThat(refused.failure()).isEqualTo(ConnectFailure.UNREACHABLE);
    assertThat(Thread.interrupted()).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
