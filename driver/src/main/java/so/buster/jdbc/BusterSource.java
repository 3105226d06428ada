package so.buster.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** A named source. May be used by several threads, and kept for as long as one likes. */
public interface BusterSource extends AutoCloseable {
  /** Its name. */
  String name();

  /**
   * Opens a guarded connection, as {@code jdbc:buster:<name>} does.
   *
   * @throws SQLException an exception that is a {@link BusterError}
   */
  Connection connection() throws SQLException;

  /**
   * Whether the source can be connected to and answers within ten seconds after that. {@link
   * #connection()} says why not.
   */
  boolean test();

  /**
   * Lets its pools run dry: idle connections are closed, those in use when they are closed. May be
   * called again; the next connection opens a new pool.
   */
  @Override
  void close();
}
