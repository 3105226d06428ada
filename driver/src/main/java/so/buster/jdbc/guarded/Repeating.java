package so.buster.jdbc.guarded;

import java.sql.SQLException;

/**
 * A physical connection that is another session in each transaction: what a borrower sets has to be
 * said again in each.
 */
public interface Repeating {
  /** Whether this setting can be repeated, by the name in {@link so.buster.sql.Verdict.Session}. */
  boolean repeats(String setting);

  /**
   * Sets it in this transaction and in those to come.
   *
   * @param setting its name; what was set under this name before is forgotten
   * @param sql the text that sets it, as it was judged
   */
  void repeat(String setting, String sql) throws SQLException;

  /** Forgets all that was set. */
  void forget();
}
