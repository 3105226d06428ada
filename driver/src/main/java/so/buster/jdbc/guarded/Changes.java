package so.buster.jdbc.guarded;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a borrower changed in the session, and how each is changed back. */
final class Changes {
  /** Gives one thing the value it had when the connection was lent. */
  @FunctionalInterface
  interface Undo {
    void run() throws SQLException;
  }

  private final Map<String, Undo> undos = new LinkedHashMap<>();

  /** Only the first change of a thing knows the value it was lent with. */
  synchronized void remember(String thing, Undo undo) {
    undos.putIfAbsent(thing, undo);
  }

  synchronized void undoAll() throws SQLException {
    for (Undo undo : undos.values()) {
      undo.run();
    }
  }
}
