package so.buster.sql;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Waiting that looks for a moment before it sleeps: to be woken takes about as long as to parse a
 * short statement. The moment is short, so that whoever waits in vain costs no more than one such
 * statement.
 */
final class Spinning {
  private static final long MOMENT_NANOSECONDS = 200_000;

  /** On a single processor looking only keeps the other from working. */
  private static final boolean WORTHWHILE = Runtime.getRuntime().availableProcessors() > 1;

  private Spinning() {}

  /** Looks for a moment whether it is done; it may still not be. */
  static void until(BooleanSupplier done) {
    if (!WORTHWHILE) {
      return;
    }
    long begin = System.nanoTime();
    while (!done.getAsBoolean() && System.nanoTime() - begin < MOMENT_NANOSECONDS) {
      Thread.onSpinWait();
    }
  }

  /** A queue whose takers look for a moment before they sleep. */
  static final class Queue<T> extends LinkedBlockingQueue<T> {
    private static final long serialVersionUID = 1;

    Queue(int capacity) {
      super(capacity);
    }

    @Override
    public @Nullable T poll(long timeout, TimeUnit unit) throws InterruptedException {
      until(() -> !isEmpty());
      return super.poll(timeout, unit);
    }
  }
}
