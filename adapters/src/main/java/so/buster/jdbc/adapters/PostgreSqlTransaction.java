package so.buster.jdbc.adapters;

import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.PooledTransaction;
import so.buster.jdbc.spi.Settings;

/**
 * What comes first in a transaction behind a pooler, where the session may hold whatever another
 * client left: https://www.postgresql.org/docs/18/sql-set.html ({@code SET LOCAL}).
 */
final class PostgreSqlTransaction {
  /**
   * Read-only from the first word, and whatever was set, seen in pg_settings or not, is as the role
   * and the server have it: row policies may ask for settings of an application's own. The
   * transaction's rollback gives it back to the others.
   */
  private static final String ANYBODYS =
      "SET TRANSACTION READ ONLY; SET LOCAL SESSION AUTHORIZATION DEFAULT;"
          + " SET LOCAL role TO DEFAULT; RESET ALL";

  /**
   * A table of another client's, left in the session, would be read in place of one of the same
   * name, unless the place of temporary tables in the path is said to be the last.
   */
  private static final String TEMPORARY_TABLES_LAST =
      "SELECT pg_catalog.set_config('search_path', pg_catalog.ltrim(pg_catalog.concat_ws(', ',"
          + " pg_catalog.current_setting('search_path'), 'pg_temp'), ', '), true)";

  private static final Pattern ZONE = Pattern.compile("[A-Za-z0-9_+\\-/:]{1,64}");

  private PostgreSqlTransaction() {}

  static PooledTransaction of(Settings settings) {
    Limits limits = settings.limits();
    StringBuilder begin = new StringBuilder(ANYBODYS);
    set(begin, "default_transaction_read_only", "on");
    set(begin, "standard_conforming_strings", "on");
    set(begin, "backslash_quote", "off");
    set(begin, "client_encoding", "'UTF8'");
    set(begin, "statement_timeout", Long.toString(limits.query().toMillis()));
    set(begin, "lock_timeout", Long.toString(limits.lock().toMillis()));
    set(
        begin,
        "idle_in_transaction_session_timeout",
        Long.toString(limits.transaction().toMillis()));
    set(begin, "search_path", settings.vendor().getOrDefault("currentSchema", "DEFAULT"));
    set(begin, "application_name", "'" + settings.application() + "'");
    set(begin, "datestyle", "'ISO, MDY'");
    set(begin, "timezone", timeZone());
    set(begin, "extra_float_digits", "3");
    return new PooledTransaction(
        begin.toString(),
        TEMPORARY_TABLES_LAST,
        Set.of("session characteristics", "default_transaction_isolation"));
  }

  private static void set(StringBuilder text, String setting, String value) {
    text.append("; SET LOCAL ").append(setting).append(" TO ").append(value);
  }

  /**
   * As pgjdbc says it when it connects: in PostgreSQL's {@code GMT+3} the plus is west of
   * Greenwich. A program may have given its zone any name; one that is none is the server's matter.
   */
  private static String timeZone() {
    String zone = TimeZone.getDefault().getID();
    if (!ZONE.matcher(zone).matches()) {
      return "DEFAULT";
    }
    return switch (zone.startsWith("GMT") && zone.length() > 3 ? zone.charAt(3) : ' ') {
      case '+' -> "'GMT-" + zone.substring(4) + "'";
      case '-' -> "'GMT+" + zone.substring(4) + "'";
      default -> "'" + zone + "'";
    };
  }
}
