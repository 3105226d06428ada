package so.buster.jdbc.engine;

import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import so.buster.jdbc.pool.Connector.Refused;
import so.buster.jdbc.pool.Quietly;
import so.buster.jdbc.spi.ConnectFailure;

/**
 * Makes a physical connection on a thread of its own, so that whoever asks waits no longer than
 * promised: not every vendor's driver keeps to its own timeouts (snowflake-jdbc 4.4.1 waits five
 * minutes for a server that accepts and is silent). A connection that comes too late is closed.
 */
final class Opening {
  private final CompletableFuture<Connection> made = new CompletableFuture<>();
  private final Work work;

  /** Connects, and makes the session ready. */
  @FunctionalInterface
  interface Work {
    Connection open() throws Refused;
  }

  private Opening(Work work) {
    this.work = work;
  }

  /** What {@code work} makes within its time, or why there is nothing. */
  static Connection within(Duration limit, Work work) throws Refused {
    Opening opening = new Opening(work);
    Thread thread = new Thread(null, opening::run, "so.buster connect", 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(null);
    thread.start();
    return opening.await(limit);
  }

  private void run() {
    Connection connection;
    try {
      connection = work.open();
    } catch (Throwable e) {
      made.completeExceptionally(e);
      return;
    }
    if (!made.complete(connection)) {
      Quietly.close(connection);
    }
  }

  private Connection await(Duration limit) throws Refused {
    try {
      return made.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Refused refused ? refused : new Refused(ConnectFailure.DRIVER);
    } catch (TimeoutException e) {
      return orRefused();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return orRefused();
    }
  }

  /** Nobody waits any more; what came in the same moment is taken all the same. */
  private Connection orRefused() throws Refused {
    Refused late = new Refused(ConnectFailure.UNREACHABLE);
    if (made.completeExceptionally(late) || made.isCompletedExceptionally()) {
      throw late;
    }
    return made.join();
  }
}
