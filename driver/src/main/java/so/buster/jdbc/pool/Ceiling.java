package so.buster.jdbc.pool;

import java.lang.ref.WeakReference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * How many physical connections the whole process may hold. Counts connections, not pools: whoever
 * closes one, and however, makes room.
 */
final class Ceiling {
  private final int most;
  private final List<WeakReference<Connection>> open = new ArrayList<>();
  private int opening;

  Ceiling(int most) {
    this.most = most;
  }

  int most() {
    return most;
  }

  /** Takes a place for a connection about to be made; false if there is none. */
  synchronized boolean reserve() {
    sweep();
    if (open.size() + opening >= most) {
      return false;
    }
    opening++;
    return true;
  }

  /** The connection was made. */
  synchronized void filled(Connection made) {
    opening--;
    open.add(new WeakReference<>(made));
  }

  /** The connection was not made. */
  synchronized void released() {
    opening--;
  }

  private void sweep() {
    for (Iterator<WeakReference<Connection>> each = open.iterator(); each.hasNext(); ) {
      Connection connection = each.next().get();
      if (connection == null || closed(connection)) {
        each.remove();
      }
    }
  }

  /** Drivers answer this from memory. One that fails to is broken, and counts as closed. */
  private static boolean closed(Connection connection) {
    try {
      return connection.isClosed();
    } catch (SQLException e) {
      return true;
    }
  }
}
