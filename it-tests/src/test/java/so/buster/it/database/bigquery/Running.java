package so.buster.it.database.bigquery;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A statement of the engine that can be stopped from outside: by its caller or by its time. */
final class Running {
  private final ScheduledExecutorService clock;
  private @Nullable Statement statement;
  private @Nullable Complaint stop;
  private boolean ended;

  Running(ScheduledExecutorService clock) {
    this.clock = clock;
  }

  synchronized void begin(Statement started) throws Complaint {
    check();
    statement = started;
  }

  /** The statement is done, and may be closed. */
  synchronized void pause() {
    statement = null;
  }

  synchronized void end() {
    ended = true;
    statement = null;
  }

  synchronized boolean ended() {
    return ended;
  }

  /** Again and again: a cancel that comes before the engine has begun does nothing. */
  synchronized void stop(Complaint why) {
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
    if (stop != null) {
      throw stop;
    }
  }
}
