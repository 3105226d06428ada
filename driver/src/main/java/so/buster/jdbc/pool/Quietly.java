package so.buster.jdbc.pool;

import java.sql.Connection;
import java.sql.SQLException;

/** Closing a connection that nobody will use, and whose last words interest nobody. */
public final class Quietly {
  private Quietly() {}

  /** Closes; a failure to do so means that it is closed already. */
  public static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // The connection is broken, which is as closed as it gets; the message may name the host.
    }
  }
}
