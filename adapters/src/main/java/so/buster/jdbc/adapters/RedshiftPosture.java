package so.buster.jdbc.adapters;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import so.buster.jdbc.Finding;
import so.buster.jdbc.Posture;

/**
 * What a Redshift user may do without this driver, in the words of PostgreSQL 8.0, from which
 * Redshift has its catalogue; roles by SVV_USER_GRANTS (Database Developer Guide, "Role-based
 * access control").
 */
final class RedshiftPosture {
  private static final String WAY_OUT = "Connect as the user of the script below.";

  private static final String OF_USERS =
      " n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_internal', 'pg_automv',"
          + " 'pg_auto_copy', 'pg_s3', 'catalog_history')"
          + " AND n.nspname NOT LIKE 'pg!_toast%' ESCAPE '!' AND n.nspname NOT LIKE 'pg!_temp%' ESCAPE '!'";

  private static final String RELATIONS =
      "SELECT n.nspname || '.' || c.relname FROM pg_catalog.pg_class c"
          + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
          + " WHERE c.relkind IN ('r', 'v') AND"
          + OF_USERS;

  private RedshiftPosture() {}

  static Posture of(Connection session) throws SQLException {
    List<Finding> findings = new ArrayList<>();
    if (!attributes(session, findings)) {
      roles(session, findings);
      objects(session, findings);
    }
    findings.add(
        Finding.ok(
            "session",
            "This driver's session is read-only, with a statement_timeout of "
                + Catalogue.texts(session, "SELECT pg_catalog.current_setting('statement_timeout')")
                    .get(0)
                + " ms, read back from the server."));
    return new Posture(findings, script(session));
  }

  private static boolean attributes(Connection session, List<Finding> findings)
      throws SQLException {
    List<String> attributes =
        Catalogue.texts(
            session,
            "SELECT CASE WHEN usesuper THEN 'super' WHEN usecreatedb THEN 'createdb' ELSE '' END"
                + " FROM pg_catalog.pg_user WHERE usename = current_user");
    if (attributes.contains("super")) {
      findings.add(
          Finding.critical("superuser", "The user is a superuser: it may do everything.", WAY_OUT));
      return true;
    }
    findings.add(
        attributes.contains("createdb")
            ? Finding.warning("create-database", "The user may create databases.", WAY_OUT)
            : Finding.ok("attributes", "No superuser, and may create no database."));
    return false;
  }

  private static void roles(Connection session, List<Finding> findings) throws SQLException {
    for (String role :
        Catalogue.texts(
            session,
            "SELECT role_name FROM svv_user_grants WHERE user_name = current_user ORDER BY 1")) {
      findings.add(
          switch (role) {
            case "sys:superuser", "sys:dba", "sys:secadmin", "sys:operator" ->
                Finding.critical("system-role", "The user has the role " + role + ".", WAY_OUT);
            default ->
                Finding.info(
                    "member",
                    "The user has the role " + role + ".",
                    "Check what it may do with SHOW GRANTS as an administrator.");
          });
    }
  }

  private static void objects(Connection session, List<Finding> findings) throws SQLException {
    int before = findings.size();
    List<String> owned =
        Catalogue.texts(
            session,
            RELATIONS
                + " AND c.relowner = (SELECT u.usesysid FROM pg_catalog.pg_user u"
                + " WHERE u.usename = current_user) ORDER BY 1");
    if (!owned.isEmpty()) {
      findings.add(
          Finding.critical(
              "owner",
              "It owns " + Catalogue.some(owned) + ", and may change or drop them.",
              WAY_OUT));
    }
    List<String> writable =
        Catalogue.texts(
            session,
            RELATIONS
                + " AND (has_table_privilege(current_user, c.oid, 'INSERT')"
                + " OR has_table_privilege(current_user, c.oid, 'UPDATE')"
                + " OR has_table_privilege(current_user, c.oid, 'DELETE')) ORDER BY 1");
    if (!writable.isEmpty()) {
      findings.add(
          Finding.critical(
              "write-grant", "It may write to " + Catalogue.some(writable) + ".", WAY_OUT));
    }
    List<String> creatable =
        Catalogue.texts(
            session,
            "SELECT n.nspname FROM pg_catalog.pg_namespace n"
                + " WHERE has_schema_privilege(current_user, n.nspname, 'CREATE') ORDER BY 1");
    if (!creatable.isEmpty()) {
      findings.add(
          Finding.warning(
              "create",
              "It may create in the schemas " + Catalogue.some(creatable) + ".",
              "REVOKE CREATE ON SCHEMA … FROM PUBLIC, or from the user."));
    }
    if (findings.size() == before) {
      findings.add(Finding.ok("grants", "It may write to no table, and create in no schema."));
    }
  }

  private static List<String> script(Connection session) throws SQLException {
    String user = quoted(Posture.READER);
    List<String> script = new ArrayList<>();
    script.add(
        "CREATE USER "
            + user
            + " NOCREATEDB CONNECTION LIMIT 20 PASSWORD "
            + Posture.PASSWORD
            + ";");
    for (String schema :
        Catalogue.texts(
            session,
            "SELECT n.nspname FROM pg_catalog.pg_namespace n WHERE" + OF_USERS + " ORDER BY 1")) {
      script.add("GRANT USAGE ON SCHEMA " + quoted(schema) + " TO " + user + ";");
      script.add("GRANT SELECT ON ALL TABLES IN SCHEMA " + quoted(schema) + " TO " + user + ";");
    }
    return script;
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
