package so.buster.jdbc.adapters;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import so.buster.jdbc.Finding;
import so.buster.jdbc.Posture;

/**
 * What a PostgreSQL role may do without this driver: attributes and predefined roles (manual,
 * chapter 21), privileges (§5.8), what runs behind views, and defaults of role and database that
 * change how a text is read. A role that may become another counts as that one, too.
 */
final class PostgreSqlPosture {
  private static final String WAY_OUT = "Connect as the role of the script below.";

  private PostgreSqlPosture() {}

  static Posture of(Connection session) throws SQLException {
    List<Finding> findings = new ArrayList<>();
    boolean superuser = attributes(session, findings);
    if (!superuser) {
      // Of a superuser every answer would be yes.
      predefined(session, findings);
      objects(session, findings);
    }
    stored(session, findings);
    defaults(session, findings);
    proxy(session, findings);
    return new Posture(findings, PostgreSqlScript.of(session));
  }

  private static boolean attributes(Connection session, List<Finding> findings)
      throws SQLException {
    boolean superuser = false;
    for (List<String> row : PostgreSqlRights.attributes(session)) {
      String text = "The role is or may become one with " + row.get(1) + ".";
      switch (row.get(0)) {
        case "superuser" -> {
          superuser = true;
          findings.add(
              Finding.critical(
                  "superuser",
                  "The role is a superuser or may become one: it may do everything, on the server's"
                      + " machine, too.",
                  WAY_OUT));
        }
        case "create-database" -> findings.add(Finding.warning("create-database", text, WAY_OUT));
        default -> findings.add(Finding.critical(row.get(0), text, WAY_OUT));
      }
    }
    if (findings.isEmpty()) {
      findings.add(
          Finding.ok("attributes", "No superuser, and no attribute that lets it become more."));
    }
    return superuser;
  }

  private static void predefined(Connection session, List<Finding> findings) throws SQLException {
    List<String> roles = PostgreSqlRights.roles(session);
    for (String role : roles) {
      String text = "The role is a member of " + role + ".";
      String advice = "REVOKE " + role + " from it, or connect as the role of the script below.";
      switch (role) {
        case "pg_write_all_data",
            "pg_execute_server_program",
            "pg_write_server_files",
            "pg_read_server_files" ->
            findings.add(Finding.critical("predefined-role", text, advice));
        case "pg_monitor",
            "pg_read_all_stats",
            "pg_read_all_settings",
            "pg_stat_scan_tables",
            "pg_read_all_data" ->
            findings.add(
                Finding.info("predefined-role", text, "Check that it is to read all of that."));
        default -> {
          // Every other predefined role does something: pg_signal_backend, pg_maintain, …
          if (role.startsWith("pg_")) {
            findings.add(Finding.warning("predefined-role", text, advice));
          }
        }
      }
    }
    List<String> own = roles.stream().filter(role -> !role.startsWith("pg_")).toList();
    if (!own.isEmpty()) {
      findings.add(
          Finding.info(
              "member",
              "The role may act as " + Catalogue.some(own) + "; their rights are counted here.",
              ""));
    }
  }

  private static void objects(Connection session, List<Finding> findings) throws SQLException {
    int before = findings.size();
    told(
        PostgreSqlRights.owned(session),
        names ->
            Finding.critical(
                "owner", "It owns " + names + ", and may change or drop them.", WAY_OUT),
        findings);
    told(
        PostgreSqlRights.writable(session),
        names -> Finding.critical("write-grant", "It may write to " + names + ".", WAY_OUT),
        findings);
    told(
        PostgreSqlRights.sequences(session),
        names -> Finding.warning("sequence", "It may move sequences: " + names + ".", WAY_OUT),
        findings);
    told(
        PostgreSqlRights.creatable(session),
        names -> Finding.warning("create", "It may create in " + names + ".", WAY_OUT),
        findings);
    if (findings.size() == before) {
      findings.add(Finding.ok("grants", "It may write to no table, and create in no schema."));
    }
    if (PostgreSqlRights.temporary(session)) {
      findings.add(
          Finding.info(
              "temporary",
              "It may create temporary tables, as everybody by default; they can fill the disk.",
              "If nobody else needs them: REVOKE TEMPORARY ON DATABASE … FROM PUBLIC."));
    }
    told(
        PostgreSqlRights.definers(session),
        names ->
            Finding.info(
                "security-definer",
                "It may call functions that run with their owner's rights: " + names + ".",
                "The guard refuses them unless allowFunctions names them; REVOKE EXECUTE from"
                    + " PUBLIC where nobody needs them."),
        findings);
  }

  private static void stored(Connection session, List<Finding> findings) throws SQLException {
    List<String> views = PostgreSqlRights.calling(session);
    told(
        views,
        names ->
            Finding.warning(
                "code-behind-view",
                "Reading these runs functions that are volatile or have their owner's rights: "
                    + names
                    + ".",
                "Check that the functions only read, or close the views with denyTables."),
        findings);
    if (views.isEmpty()) {
      findings.add(
          Finding.ok(
              "code-behind-view", "No readable view and no row policy calls a volatile function."));
    }
    told(
        PostgreSqlRights.foreign(session),
        names ->
            Finding.info(
                "foreign-table",
                "Reading these reaches another server or a file, as whoever set them up: "
                    + names
                    + ".",
                "Close them with denyTables if they are not meant."),
        findings);
  }

  private static void defaults(Connection session, List<Finding> findings) throws SQLException {
    told(
        PostgreSqlRights.lexicalDefaults(session),
        names ->
            Finding.warning(
                "lexical-default",
                "Role or database have defaults that change how SQL is read: " + names + ".",
                "ALTER ROLE or ALTER DATABASE … RESET them; this driver pins them for its own"
                    + " sessions."),
        findings);
    if (PostgreSqlRights.readOnlyByDefault(session)) {
      findings.add(Finding.ok("read-only-default", "The role is read-only by its own default."));
    } else {
      findings.add(
          Finding.info(
              "read-only-default",
              "The role's own sessions are not read-only by default; this driver's are.",
              "ALTER ROLE … SET default_transaction_read_only = on."));
    }
    List<String> held = PostgreSqlRights.held(session);
    findings.add(
        Finding.ok(
            "session",
            "This driver's session is read-only, with a statement_timeout of "
                + held.get(0)
                + " and a lock_timeout of "
                + held.get(1)
                + ", read back from the server."));
  }

  private static void proxy(Connection session, List<Finding> findings) throws SQLException {
    if (PostgreSqlProxy.stands(session)) {
      findings.add(
          Finding.info(
              "pooler",
              "Something answers in the server's place, as a pooler does; what this driver pins"
                  + " still holds.",
              "If it is in transaction mode, add pooler=transaction."));
    }
  }

  private static void told(
      List<String> names, Function<String, Finding> sentence, List<Finding> findings) {
    if (!names.isEmpty()) {
      findings.add(sentence.apply(Catalogue.some(names)));
    }
  }
}
