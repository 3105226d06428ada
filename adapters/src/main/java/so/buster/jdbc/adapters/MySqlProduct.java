package so.buster.jdbc.adapters;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Which of the two servers it is. Connector/J calls both MySQL; their versions tell. */
enum MySqlProduct {
  /** Milliseconds, for SELECT: MySQL manual, "max_execution_time". */
  MYSQL("max_execution_time") {
    @Override
    BigDecimal amount(Duration time) {
      return BigDecimal.valueOf(time.toMillis());
    }
  },

  /** Seconds and fractions, for every statement: MariaDB manual, "max_statement_time". */
  MARIADB("max_statement_time") {
    @Override
    BigDecimal amount(Duration time) {
      return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros();
    }
  };

  private final String timeLimit;

  MySqlProduct(String timeLimit) {
    this.timeLimit = timeLimit;
  }

  /** The variable that bounds a statement's time. */
  String timeLimit() {
    return timeLimit;
  }

  /** A time as {@link #timeLimit()} takes it. */
  abstract BigDecimal amount(Duration time);

  /** Without a statement: the server's greeting holds the version. */
  static MySqlProduct of(Connection fresh) throws SQLException {
    String version = fresh.getMetaData().getDatabaseProductVersion();
    return version != null && version.contains("MariaDB") ? MARIADB : MYSQL;
  }
}
