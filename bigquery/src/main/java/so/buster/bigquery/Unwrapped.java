package so.buster.bigquery;

import java.sql.SQLException;

/** There is nothing behind any of this driver's objects. */
final class Unwrapped {
  private Unwrapped() {}

  static <T> T of(Object self, Class<T> type) throws SQLException {
    if (type.isInstance(self)) {
      return type.cast(self);
    }
    throw Failures.misuse("There is no such object behind this one.");
  }
}
