package so.buster.jdbc.adapters;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import so.buster.jdbc.Posture;

/** The script for a PostgreSQL role that may read this database and nothing else. */
final class PostgreSqlScript {
  private static final String SCHEMAS =
      """
      SELECT n.nspname
        FROM pg_catalog.pg_namespace n
       WHERE n.nspname NOT IN ('pg_catalog', 'information_schema')
         AND n.nspname NOT LIKE 'pg\\_%'
         AND EXISTS (SELECT 1 FROM pg_catalog.pg_class c
                      WHERE c.relnamespace = n.oid AND c.relkind IN ('r', 'p', 'v', 'm', 'f'))
       ORDER BY 1
      """;

  private PostgreSqlScript() {}

  static List<String> of(Connection session) throws SQLException {
    String role = quoted(Posture.READER);
    String database = Catalogue.texts(session, "SELECT pg_catalog.current_database()").get(0);
    List<String> script = new ArrayList<>();
    script.add(
        "CREATE ROLE "
            + role
            + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS"
            + (" CONNECTION LIMIT 20 PASSWORD " + Posture.PASSWORD + ";"));
    script.add("ALTER ROLE " + role + " SET default_transaction_read_only = on;");
    script.add("ALTER ROLE " + role + " SET statement_timeout = '60s';");
    script.add("GRANT CONNECT ON DATABASE " + quoted(database) + " TO " + role + ";");
    for (String schema : Catalogue.texts(session, SCHEMAS)) {
      script.add("GRANT USAGE ON SCHEMA " + quoted(schema) + " TO " + role + ";");
      script.add("GRANT SELECT ON ALL TABLES IN SCHEMA " + quoted(schema) + " TO " + role + ";");
      script.add(
          "ALTER DEFAULT PRIVILEGES IN SCHEMA "
              + quoted(schema)
              + (" GRANT SELECT ON TABLES TO " + role + ";"));
    }
    return script;
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
