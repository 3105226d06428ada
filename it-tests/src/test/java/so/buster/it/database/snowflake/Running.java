package so.buster.it.database.snowflake;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A statement that can be stopped from outside: by its client or by its time. */
final class Running {
  /** Why it has to stop. */
  enum Stop {
    ABORTED,
    TIMED_OUT
  }

  private final ScheduledExecutorService clock;
  private final long seconds;
  private @Nullable Statement statement;
  private @Nullable Stop stop;
  private boolean ended;

  Running(ScheduledExecutorService clock, long seconds) {
    this.clock = clock;
    this.seconds = seconds;
  }

  synchronized void begin(Statement started) throws Complaint {
    check();
    statement = started;
  }

  /** Before the engine's statement is closed: a closed one cannot be cancelled. */
  synchronized void pause() {
    statement = null;
  }

  synchronized void end() {
    ended = true;
  }

  synchronized boolean ended() {
    return ended;
  }

  /** Again and again: a cancel that comes before the engine has begun does nothing. */
  synchronized void stop(Stop why) {
    if (ended) {
      return;
    }
    stop = stop == null ? why : stop;
    if (statement != null) {
      cancel(statement);
    }
    var unused = clock.schedule(() -> stop(why), 50, TimeUnit.MILLISECONDS);
  }

  private static void cancel(Statement running) {
    try {
      running.cancel();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Says so if it was stopped. */
  synchronized void check() throws Complaint {
    if (stop == Stop.ABORTED) {
      throw Complaint.cancelled();
    } else if (stop == Stop.TIMED_OUT) {
      throw Complaint.timedOut(seconds);
    }
  }
}
