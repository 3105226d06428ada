package so.buster.jdbc.guarded;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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

  /** The last first: two changes may be about the same thing by different names. */
  synchronized void undoAll() throws SQLException {
    List<Undo> backwards = new ArrayList<>(undos.values());
    Collections.reverse(backwards);
    for (Undo undo : backwards) {
      undo.run();
    }
  }
}
