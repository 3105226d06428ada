package so.buster.jdbc.pool;

import java.sql.Connection;
import java.sql.SQLException;

/** Makes a pool's first connection on the thread that asks, and fails with the reason at once. */
record FirstConnection(PhysicalSource physical, String name, int ceiling) {
  private static final long PAUSE_MILLISECONDS = 20;

  /** Waits, until {@code deadline}, for nothing but room in the process. */
  Connection make(long deadline) throws SQLException {
    while (true) {
      try {
        return physical.getConnection();
      } catch (Connector.Refused e) {
        throw e.failure().toException(name);
      } catch (PhysicalSource.CeilingReached e) {
        pause(deadline);
      }
    }
  }

  private void pause(long deadline) throws SQLException {
    if (System.nanoTime() - deadline >= 0) {
      throw Exhaustion.process(ceiling).toException(name);
    }
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Exhaustion.time().toException(name);
    }
  }
}
