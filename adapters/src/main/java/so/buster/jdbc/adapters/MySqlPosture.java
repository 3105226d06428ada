package so.buster.jdbc.adapters;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import so.buster.jdbc.Finding;
import so.buster.jdbc.Finding.Severity;
import so.buster.jdbc.Posture;
import so.buster.jdbc.spi.Settings;

/** What a user of MySQL or MariaDB may do without this driver. */
final class MySqlPosture {
  private static final String WAY_OUT = "Connect as the user of the script below.";

  /** Each of these alone is as good as everything. */
  private static final Set<String> EVERYTHING =
      Set.of("ALL PRIVILEGES", "ALL", "SUPER", "SYSTEM_USER", "CREATE USER", "SET_USER_ID");

  private MySqlPosture() {}

  static Posture of(Connection session, Settings settings) throws SQLException {
    List<Finding> findings = new ArrayList<>();
    MySqlProduct product = MySqlProduct.of(session);
    stored(session, findings);
    defaults(session, findings);
    session(session, product, findings);
    List<String> script = MySqlScript.of(session, settings);
    // Last, because on MariaDB it gives up the role of the session.
    findings.addAll(grants(MySqlGrants.of(session, product)));
    return new Posture(findings, script);
  }

  private static List<Finding> grants(MySqlGrants grants) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Set<String>> objects = new TreeMap<>();
    for (MySqlGrant grant : grants.privileges()) {
      for (String privilege : grant.privileges()) {
        objects.computeIfAbsent(privilege, p -> new LinkedHashSet<>()).add(grant.object().get());
      }
      if (grant.grantable()) {
        objects
            .computeIfAbsent("GRANT OPTION", p -> new LinkedHashSet<>())
            .add(grant.object().get());
      }
    }
    findings.addAll(superuser(objects));
    findings.addAll(more(objects));
    if (findings.isEmpty()) {
      findings.add(Finding.ok("grants", "The user may read, and do nothing else."));
    }
    if (objects.getOrDefault("SELECT", Set.of()).contains("*.*")) {
      findings.add(
          Finding.warning(
              "reads-everything",
              "The user may read every database, the one with the password hashes, too.",
              "GRANT SELECT database by database, as the script does."));
    }
    if (!grants.unreadable().isEmpty()) {
      findings.add(
          Finding.warning(
              "role-not-shown",
              "The server does not show what these roles may: "
                  + Catalogue.some(List.copyOf(grants.unreadable()))
                  + ".",
              "Run SHOW GRANTS for them as an administrator."));
    }
    return findings;
  }

  private static List<Finding> superuser(Map<String, Set<String>> objects) {
    return objects.entrySet().stream()
        .filter(e -> EVERYTHING.contains(e.getKey()) && e.getValue().contains("*.*"))
        .limit(1)
        .map(
            e ->
                Finding.critical(
                    "superuser",
                    "The user is an administrator of the whole server: " + e.getKey() + ".",
                    WAY_OUT))
        .toList();
  }

  private static List<Finding> more(Map<String, Set<String>> objects) {
    List<Finding> findings = new ArrayList<>();
    objects.forEach(
        (privilege, on) -> {
          Severity severity = MySqlPrivilege.of(privilege);
          if (severity != Severity.OK) {
            String text = "It has " + privilege + " ON " + Catalogue.some(List.copyOf(on)) + ".";
            findings.add(new Finding(severity, code(privilege), text, WAY_OUT));
          }
        });
    return findings;
  }

  private static String code(String privilege) {
    return "privilege-" + privilege.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }

  private static void stored(Connection session, List<Finding> findings) throws SQLException {
    List<String> calling = MySqlStored.viewsThatCall(session);
    if (calling.isEmpty()) {
      findings.add(Finding.ok("code-behind-view", "No readable view calls a stored function."));
    } else {
      findings.add(
          Finding.warning(
              "code-behind-view",
              "Reading these views runs stored functions: " + Catalogue.some(calling) + ".",
              "Check that the functions only read, or close the views with denyTables."));
    }
    List<String> hidden = MySqlStored.viewsWithHiddenText(session);
    if (!hidden.isEmpty()) {
      findings.add(
          Finding.info(
              "view-not-shown",
              "What these views run cannot be seen: " + Catalogue.some(hidden) + ".",
              "GRANT SHOW VIEW, as the script does, and ask again."));
    }
    List<String> definers = MySqlStored.definersViews(session);
    if (!definers.isEmpty()) {
      findings.add(
          Finding.info(
              "definer-view",
              "These views read with their definer's rights: " + Catalogue.some(definers) + ".",
              ""));
    }
  }

  /** What the server gives every session; this driver takes the modes back for its own. */
  private static void defaults(Connection session, List<Finding> findings) throws SQLException {
    List<String> modes =
        List.of(Catalogue.texts(session, "SELECT UPPER(@@GLOBAL.sql_mode)").get(0).split(","));
    List<String> lexical = modes.stream().filter(MySqlSession::changesReading).toList();
    if (lexical.isEmpty()) {
      findings.add(Finding.ok("lexical-default", "No mode of the server changes how SQL is read."));
    } else {
      findings.add(
          Finding.warning(
              "lexical-default",
              "The server's sql_mode changes how SQL is read: " + Catalogue.some(lexical) + ".",
              "Take them out of the server's sql_mode if nobody needs them; this driver does so"
                  + " for its own sessions."));
    }
    if (!Catalogue.texts(session, "SELECT @@GLOBAL.init_connect").get(0).isBlank()) {
      findings.add(
          Finding.info(
              "init-connect",
              "The server runs statements of its own in every new session (init_connect).",
              "Check that they are meant for this user."));
    }
  }

  private static void session(Connection session, MySqlProduct product, List<Finding> findings)
      throws SQLException {
    String limit = Catalogue.texts(session, "SELECT @@" + product.timeLimit()).get(0);
    findings.add(
        Finding.ok(
            "session",
            "This driver's session is read-only, with "
                + product.timeLimit()
                + " = "
                + limit
                + ", read back from the server."));
  }
}
