package so.buster.jdbc.guarded;

import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * The borrower's hold on a physical connection, and its end, which comes once. Calls that reach the
 * physical connection enter and leave; if one is still inside when the loan ends, the connection is
 * evicted, since it would go on working for somebody else. No locks.
 */
final class Loan {
  /** Far below any number of calls, so that the sum stays negative. */
  private static final int ENDED = Integer.MIN_VALUE;

  private final Lease lease;
  private final AtomicInteger calls = new AtomicInteger();
  private volatile boolean doubtful;

  Loan(Lease lease) {
    this.lease = lease;
  }

  /** The physical connection. */
  Connection connection() {
    return lease.connection();
  }

  /** Whether the physical connection is still the borrower's. */
  boolean live() {
    return calls.get() >= 0;
  }

  /** Begins a call, to be followed by {@link #leave}; false if the loan has ended. */
  boolean enter() {
    int inside = calls.get();
    while (inside >= 0) {
      if (calls.compareAndSet(inside, inside + 1)) {
        return true;
      }
      inside = calls.get();
    }
    return false;
  }

  void leave() {
    calls.decrementAndGet();
  }

  /** From now on the connection's state is not certain, and it will be evicted. */
  void doubt() {
    doubtful = true;
  }

  /** Ends the loan at once, from any thread, and closes the physical connection. */
  void abandon() {
    doubtful = true;
    end(() -> false);
  }

  /**
   * Ends the loan; does nothing if it has ended.
   *
   * @param cleaned puts the connection back into the state it was lent in, and says whether it
   *     could
   */
  void end(BooleanSupplier cleaned) {
    int inside = calls.getAndUpdate(count -> count < 0 ? count : count + ENDED);
    if (inside < 0) {
      return;
    }
    if (inside == 0 && !doubtful && cleaned.getAsBoolean() && !doubtful) {
      lease.giveBack();
    } else {
      lease.evict();
    }
  }
}
