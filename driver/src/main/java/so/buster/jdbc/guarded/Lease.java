package so.buster.jdbc.guarded;

import java.sql.Connection;

/** A physical connection on loan from a pool; exactly one of the two endings is called, once. */
public interface Lease {
  /** The vendor's connection, behind the pool's proxy. */
  Connection connection();

  /** Gives it back, clean. */
  void giveBack();

  /** Gives it back to be closed: its state is not certain. Lock-free, callable from any thread. */
  void evict();
}
