package so.buster.jdbc.pooled;

import java.sql.Connection;
import java.sql.SQLException;
import so.buster.jdbc.SqlState;

/** An isolation level, by JDBC's number and in SQL's words. */
enum Isolation {
  READ_UNCOMMITTED(Connection.TRANSACTION_READ_UNCOMMITTED),
  READ_COMMITTED(Connection.TRANSACTION_READ_COMMITTED),
  REPEATABLE_READ(Connection.TRANSACTION_REPEATABLE_READ),
  SERIALIZABLE(Connection.TRANSACTION_SERIALIZABLE);

  private final int level;

  Isolation(int level) {
    this.level = level;
  }

  static Isolation of(int level) throws SQLException {
    for (Isolation isolation : values()) {
      if (isolation.level == level) {
        return isolation;
      }
    }
    throw new SQLException("There is no such isolation level.", SqlState.SEQUENCE.code());
  }

  int level() {
    return level;
  }

  String sql() {
    return name().replace('_', ' ');
  }
}
