package so.buster.jdbc.guarded;

import java.sql.SQLWarning;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.SqlState;

/** The warnings of one object: ours, and the vendor's rebuilt without their text. */
final class Warnings {
  /** Servers can send notices without end. */
  private static final int MOST = 100;

  private @Nullable SQLWarning first;
  private int count;

  synchronized void add(SqlState state, String message) {
    add(new SQLWarning(message, state.code()));
  }

  private void add(SQLWarning ours) {
    if (count++ >= MOST) {
      return;
    }
    if (first == null) {
      first = ours;
    } else {
      first.setNextWarning(ours);
    }
  }

  synchronized void clear() {
    first = null;
    count = 0;
  }

  /** Ours followed by the vendor's, as a new chain. */
  synchronized @Nullable SQLWarning with(@Nullable SQLWarning vendor) {
    Warnings all = new Warnings();
    for (SQLWarning w = first; w != null; w = w.getNextWarning()) {
      all.add(new SQLWarning(w.getMessage(), w.getSQLState(), w.getErrorCode()));
    }
    for (SQLWarning w = vendor; w != null && all.count < MOST; w = w.getNextWarning()) {
      all.add(new SQLWarning("The database sent a notice.", state(w), w.getErrorCode()));
    }
    return all.first;
  }

  private static String state(SQLWarning vendor) {
    String state = vendor.getSQLState();
    return state == null ? SqlState.WARNING.code() : state;
  }
}
