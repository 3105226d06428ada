package so.buster.jdbc.guarded;

import java.sql.SQLException;
import java.sql.Statement;

/**
 * The vendor's statement. Some close theirs after an error (DuckDB's driver does), where JDBC lets
 * a caller go on with it: then another takes its place, without parameters and fetch size.
 */
final class VendorStatement<S extends Statement> {
  private final LentConnection connection;
  private final LentConnection.Call<S> creation;
  private volatile S current;

  VendorStatement(LentConnection connection, LentConnection.Call<S> creation) throws SQLException {
    this.connection = connection;
    this.creation = creation;
    this.current = connection.inside(creation);
  }

  S get() {
    return current;
  }

  /** After an error; returns whether there is another statement now. */
  boolean renewed() {
    try {
      if (current.isClosed()) {
        current = connection.inside(creation);
        return true;
      }
    } catch (Throwable e) {
      // The connection itself is broken; the error at hand says so.
    }
    return false;
  }
}
