package so.buster.jdbc.adapters;

import java.util.Set;
import so.buster.jdbc.Finding.Severity;

/**
 * How much a privilege of MySQL (8.4 manual §8.2.2) or MariaDB ("GRANT") lets its user do beyond
 * reading. What is not named here is more than reading, too.
 */
final class MySqlPrivilege {
  private static final Set<String> READING =
      Set.of("USAGE", "SELECT", "SHOW VIEW", "SHOW DATABASES", "SHOW CREATE ROUTINE");

  /** They read what other sessions do, run code, or use up room, and change no row. */
  private static final Set<String> MORE =
      Set.of(
          "PROCESS",
          "EXECUTE",
          "LOCK TABLES",
          "CREATE TEMPORARY TABLES",
          "REFERENCES",
          "REPLICATION CLIENT",
          "REPLICATION SLAVE",
          "REPLICATION MASTER ADMIN",
          "BINLOG MONITOR",
          "SLAVE MONITOR",
          "REPLICA MONITOR",
          "SHOW_ROUTINE",
          "INNODB_REDO_LOG_ARCHIVE",
          "RESOURCE_GROUP_USER");

  private MySqlPrivilege() {}

  static Severity of(String privilege) {
    if (READING.contains(privilege)) {
      return Severity.OK;
    }
    return MORE.contains(privilege) ? Severity.WARNING : Severity.CRITICAL;
  }
}
