package so.buster.jdbc.guarded;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.BusterError;

/**
 * One execution of a statement, from sending it until its rows are read or closed. It ends by
 * itself, at its deadline, or by {@code cancel()} from any thread.
 *
 * <p>The vendor's {@code cancel()} often hits whatever the connection does at that moment, so it is
 * called only while this run is inside the driver, and the run does not end while it is being
 * called. No locks; a row costs two volatile writes and two volatile reads.
 */
final class Run {
  /** Why a run has to stop. */
  private enum Stop {
    DEADLINE,
    CANCEL
  }

  /** Waiting for a vendor's cancel() before the connection is given up. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration TRY_AGAIN = Duration.ofMillis(50);

  private final @Nullable Statement delegate;
  private final Loan loan;
  private final Errors errors;
  private final String sql;
  private final Duration limit;
  private final Future<?> alarm;
  private final long began = System.nanoTime();
  private final AtomicReference<@Nullable CompletableFuture<Void>> interruption =
      new AtomicReference<>();
  private volatile @Nullable Stop stop;
  private volatile boolean inside;
  private volatile boolean ended;

  /**
   * Starts the clock.
   *
   * @param delegate what to cancel; null if the vendor gives nothing that can be
   * @param sql the caller's own text, for messages
   */
  Run(@Nullable Statement delegate, Loan loan, Errors errors, String sql, Duration limit) {
    this.delegate = delegate;
    this.loan = loan;
    this.errors = errors;
    this.sql = sql;
    this.limit = limit;
    this.alarm = Background.after(limit, () -> stop(Stop.DEADLINE));
  }

  /**
   * Before every call that may make the driver talk to its server. The flag is set first and read
   * last by the other side, so one of the two sees the other: either this call does not happen, or
   * whoever stops the run or ends the loan knows of it.
   */
  void enter() throws SQLException {
    inside = true;
    if (stop != null || !loan.live()) {
      inside = false;
      throw stop == null ? errors.closed() : stopped();
    }
  }

  /** After it. */
  void leave() {
    inside = false;
  }

  /** Whether some thread is inside the driver for this run. */
  boolean inside() {
    return inside;
  }

  void cancel() {
    stop(Stop.CANCEL);
  }

  private void stop(Stop why) {
    if (ended || stop != null) {
      return;
    }
    stop = why;
    interrupt();
    var unused = Background.after(PATIENCE, this::abandon);
  }

  /** Calls the vendor's cancel() once, if the run is inside the driver. */
  private void interrupt() {
    CompletableFuture<Void> mine = new CompletableFuture<>();
    if (delegate == null || !inside || !interruption.compareAndSet(null, mine)) {
      return;
    }
    // The end sets its flag before it looks for an interruption: one of the two sees the other.
    if (ended || !loan.enter()) {
      mine.complete(null);
      return;
    }
    try {
      var unused = Background.call(() -> cancel(delegate, mine));
    } catch (RejectedExecutionException e) {
      // Too many servers hang; the threads of their calls come back with their own deadlines.
      loan.leave();
      mine.complete(null);
      interruption.set(null);
      var unused = Background.after(TRY_AGAIN, this::interrupt);
    }
  }

  private @Nullable Void cancel(Statement running, CompletableFuture<Void> mine) {
    try {
      running.cancel();
    } catch (Throwable e) {
      loan.doubt();
    } finally {
      loan.leave();
      mine.complete(null);
    }
    return null;
  }

  /** The server does not even answer a cancel: closing the connection frees the borrower. */
  private void abandon() {
    if (!ended && inside) {
      loan.abandon();
    }
  }

  /** The statement has no more to give; later cancels do nothing. */
  void end() {
    if (ended) {
      return;
    }
    ended = true;
    alarm.cancel(false);
    CompletableFuture<Void> running = interruption.get();
    if (running != null && !running.isDone()) {
      await(running);
    }
  }

  private void await(CompletableFuture<Void> running) {
    try {
      running.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      loan.doubt();
    } catch (InterruptedException e) {
      loan.doubt();
      Thread.currentThread().interrupt();
    }
  }

  /** What leaves instead of an error of the vendor's in this run. */
  SQLException masked(Throwable vendor) {
    if (vendor instanceof BusterError) {
      return errors.masked(vendor, sql);
    }
    if (vendor instanceof SQLException && stop != null) {
      return stopped();
    }
    if (vendor instanceof SQLTimeoutException || ranOut(vendor)) {
      return errors.timedOut(limit);
    }
    return errors.masked(vendor, sql);
  }

  private SQLException stopped() {
    return stop == Stop.CANCEL ? errors.cancelled() : errors.timedOut(limit);
  }

  /** The server's own clock may be a moment ahead of ours. */
  private boolean ranOut(Throwable vendor) {
    return vendor instanceof SQLException error
        && "57014".equals(error.getSQLState())
        && System.nanoTime() - began >= limit.toNanos() - limit.toNanos() / 10;
  }
}
