package so.buster.jdbc.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import so.buster.jdbc.spi.ConnectFailure;

final class BackoffTest {
  private long now = Long.MAX_VALUE - 5;
  private final Backoff backoff = new Backoff(() -> now);

  @Test
  void aServerIsAskedAgainSoon() {
    backoff.failed(ConnectFailure.UNREACHABLE);
    assertThat(pause()).isEqualTo(Duration.ofMillis(250));
    backoff.failed(ConnectFailure.UNREACHABLE);
    assertThat(pause()).isEqualTo(Duration.ofMillis(500));
    for (int i = 0; i < 20; i++) {
      backoff.failed(ConnectFailure.UNREACHABLE);
    }
    assertThat(pause()).isEqualTo(Duration.ofSeconds(4));
  }

  @Test
  void aUserThatWasNotAcceptedIsNotTriedManyTimes() {
    int tries = 0;
    long start = now;
    while (now - start < Duration.ofMinutes(15).toNanos()) {
      backoff.failed(ConnectFailure.AUTHENTICATION);
      tries++;
      pause();
    }
    assertThat(tries).isLessThan(20);
  }

  @Test
  void successForgets() {
    backoff.failed(ConnectFailure.UNREACHABLE);
    backoff.failed(ConnectFailure.UNREACHABLE);
    backoff.succeeded();
    assertThat(backoff.standing()).isNull();
    assertThat(backoff.since(now)).isNull();

    backoff.failed(ConnectFailure.UNREACHABLE);
    assertThat(pause()).isEqualTo(Duration.ofMillis(250));
  }

  @Test
  void aFailureIsNewOrOld() {
    long before = now;
    now += 10;
    backoff.failed(ConnectFailure.UNREACHABLE);

    assertThat(backoff.since(before)).isEqualTo(ConnectFailure.UNREACHABLE);
    assertThat(backoff.since(now + 1)).isNull();
  }

  /** How long the last failure stands; afterwards, the clock has moved on. */
  private Duration pause() {
    long start = now;
    while (backoff.standing() != null) {
      now += Duration.ofMillis(50).toNanos();
    }
    return Duration.ofNanos(now - start);
  }
}
