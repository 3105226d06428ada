package so.buster.jdbc.adapters;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.spi.Limits;

/** What a fresh session of MySQL or MariaDB is told, and asked about itself. */
final class MySqlSession {
  /**
   * The modes that change how a text is read: MySQL 8.4 manual §7.1.11; the last ones are MariaDB's
   * names for sets of them. All other modes stay as the server has them.
   */
  private static final List<String> READING =
      List.of(
          "ANSI_QUOTES",
          "HIGH_NOT_PRECEDENCE",
          "IGNORE_SPACE",
          "NO_BACKSLASH_ESCAPES",
          "PIPES_AS_CONCAT",
          "ANSI",
          "DB2",
          "MAXDB",
          "MSSQL",
          "ORACLE",
          "POSTGRESQL");

  private static final Set<String> UTF8 = Set.of("utf8mb4");

  private MySqlSession() {}

  /** {@code sql_mode} without what changes how a text is read, for the driver's first SET. */
  static String lexicalMode() {
    String mode = "CONCAT(',',@@sql_mode,',')";
    for (String name : READING) {
      mode = "REPLACE(" + mode + ",'," + name + ",',',')";
    }
    return mode;
  }

  /** Whether this mode, in upper case, is one of them. */
  static boolean changesReading(String mode) {
    return READING.contains(mode);
  }

  static List<String> statements(MySqlProduct product, Limits limits) {
    return List.of(
        "SET SESSION TRANSACTION READ ONLY",
        "SET SESSION "
            + product.timeLimit()
            + " = "
            + product.amount(limits.query()).toPlainString()
            + (", lock_wait_timeout = " + seconds(limits.lock()))
            + (", innodb_lock_wait_timeout = " + seconds(limits.lock()))
            + (", " + product.idle(seconds(limits.transaction()))));
  }

  static void attest(Connection fresh, MySqlProduct product, Limits limits, String source)
      throws SQLException {
    try (Statement statement = fresh.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT @@sql_mode, @@character_set_client, @@character_set_connection, @@"
                    + (product.timeLimit()
                        + ", @@lock_wait_timeout, @@innodb_lock_wait_timeout"))) {
      row.next();
      if (!readsAsTheGuard(row)) {
        throw refused("set to read SQL as the guard does", source);
      }
      BigDecimal time = row.getBigDecimal(4);
      if (time == null || time.compareTo(product.amount(limits.query())) != 0) {
        throw refused("bounded by queryTimeout", source);
      }
      if (row.getLong(5) != seconds(limits.lock()) || row.getLong(6) != seconds(limits.lock())) {
        throw refused("bounded by lockTimeout", source);
      }
    }
    if (!readOnly(fresh)) {
      throw refused("read-only", source);
    }
  }

  private static boolean readsAsTheGuard(ResultSet row) throws SQLException {
    List<String> modes = List.of(given(row.getString(1)).toUpperCase(Locale.ROOT).split(","));
    return READING.stream().noneMatch(modes::contains)
        && UTF8.contains(given(row.getString(2)))
        && UTF8.contains(given(row.getString(3)));
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Old servers know one name and new ones the other, so it is looked up. */
  private static boolean readOnly(Connection fresh) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = fresh.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SHOW SESSION VARIABLES WHERE Variable_name IN"
                    + " ('transaction_read_only', 'tx_read_only')")) {
      while (rows.next()) {
        values.add(rows.getString(2));
      }
    }
    return !values.isEmpty() && values.stream().allMatch("ON"::equals);
  }

  /** Rounded up: less than one second is an error in one of the servers and none in the other. */
  private static long seconds(Duration time) {
    return Math.max(1, (time.toMillis() + 999) / 1000);
  }

  private static BusterConnectionException refused(String what, String source) {
    return BusterConnectionException.configuration(
        "The session is not "
            + what
            + ", although it was told to be: something stands between that answers in the server's"
            + " place, or the server is too old; connect to MySQL (8.0 or newer) or MariaDB (10.6 or"
            + " newer) itself.",
        source);
  }
}
