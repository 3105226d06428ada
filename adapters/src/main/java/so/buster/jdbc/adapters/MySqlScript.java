package so.buster.jdbc.adapters;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import so.buster.jdbc.Posture;
import so.buster.jdbc.spi.Settings;
import so.buster.jdbc.spi.Tls;

/** The script for a user of MySQL or MariaDB who may read the session's database, or all. */
final class MySqlScript {
  private static final String DATABASES =
      "SELECT SCHEMA_NAME FROM information_schema.SCHEMATA"
          + " WHERE SCHEMA_NAME NOT IN ('mysql', 'sys', 'information_schema',"
          + " 'performance_schema') AND (DATABASE() IS NULL OR SCHEMA_NAME = DATABASE())"
          + " ORDER BY 1";

  /** Where they are on, a wildcard in a database's name means itself: MySQL manual §8.2.12. */
  private static final String PARTIAL_REVOKES =
      "SHOW GLOBAL VARIABLES WHERE Variable_name = 'partial_revokes' AND Value = 'ON'";

  private MySqlScript() {}

  static List<String> of(Connection session, Settings settings) throws SQLException {
    String user = "'" + Posture.READER + "'@'%'";
    boolean literal = !Catalogue.texts(session, PARTIAL_REVOKES).isEmpty();
    List<String> script = new ArrayList<>();
    script.add(
        "CREATE USER "
            + user
            + (" IDENTIFIED BY " + Posture.PASSWORD)
            + (encrypted(settings.tls()) ? " REQUIRE SSL" : "")
            + " WITH MAX_USER_CONNECTIONS 20;");
    for (String database : Catalogue.texts(session, DATABASES)) {
      script.add("GRANT SELECT, SHOW VIEW ON " + quoted(database, literal) + ".* TO " + user + ";");
    }
    return script;
  }

  private static boolean encrypted(Tls tls) {
    return switch (tls.mode()) {
      case VERIFY_FULL, VERIFY_CA, REQUIRE -> true;
      case IF_OFFERED, OFF -> false;
    };
  }

  /** In a grant {@code _} and {@code %} stand for other characters, too. */
  private static String quoted(String database, boolean literal) {
    String name =
        literal ? database : database.replace("\\", "\\\\").replaceAll("([_%])", "\\\\$1");
    return "`" + name.replace("`", "``") + "`";
  }
}
