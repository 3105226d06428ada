package so.buster.jdbc.guarded;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads of this package, daemons that are shared by every connection: one that watches the
 * clock, and a few for calls to a server that may not answer.
 */
final class Background {
  /** Servers that hang at the same time; beyond it the clock's own thread calls. */
  private static final int CALLERS = 32;

  private static final ScheduledThreadPoolExecutor CLOCK =
      new ScheduledThreadPoolExecutor(1, daemons("so.buster deadlines"));

  private static final ThreadPoolExecutor SERVER_CALLS =
      new ThreadPoolExecutor(
          0,
          CALLERS,
          30,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          daemons("so.buster server call"),
          new ThreadPoolExecutor.AbortPolicy());

  static {
    CLOCK.setRemoveOnCancelPolicy(true);
    // Without work there is no thread, which would keep the class loader of a program alive.
    CLOCK.setKeepAliveTime(30, TimeUnit.SECONDS);
    CLOCK.allowCoreThreadTimeOut(true);
  }

  private Background() {}

  private static ThreadFactory daemons(String name) {
    return task -> {
      Thread thread = new Thread(null, task, name, 0, false);
      thread.setDaemon(true);
      thread.setContextClassLoader(null);
      return thread;
    };
  }

  static ScheduledFuture<?> after(Duration delay, Runnable task) {
    return CLOCK.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Calls a server on a thread of its own.
   *
   * @throws java.util.concurrent.RejectedExecutionException if too many hang
   */
  static <T> Future<T> call(Callable<T> call) {
    return SERVER_CALLS.submit(call);
  }
}
