package so.buster.jdbc.adapters;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.Finding;
import so.buster.jdbc.Finding.Severity;
import so.buster.jdbc.Posture;

/**
 * What a Snowflake user may do without this driver: by every role that was granted to them,
 * directly or through another, for without this driver each may be the session's, and all of them
 * together its secondary ones.
 */
final class SnowflakePosture {
  private static final String WAY_OUT = "Connect as the user of the script below.";

  private static final Set<String> ADMINISTRATORS =
      Set.of(
          "ACCOUNTADMIN", "ORGADMIN", "GLOBALORGADMIN", "SECURITYADMIN", "SYSADMIN", "USERADMIN");

  private SnowflakePosture() {}

  static Posture of(Connection session) throws SQLException {
    List<@Nullable String> current =
        Catalogue.rows(session, "SELECT CURRENT_USER(), CURRENT_DATABASE(), CURRENT_WAREHOUSE()")
            .get(0);
    Deque<String> asked = new ArrayDeque<>();
    for (List<@Nullable String> row :
        Catalogue.rows(session, "SHOW GRANTS TO USER " + quoted(current.get(0)))) {
      asked.add(String.valueOf(row.get(1)));
    }
    Set<String> roles = new LinkedHashSet<>();
    List<SnowflakeGrant> grants = new ArrayList<>();
    while (!asked.isEmpty()) {
      String role = asked.remove();
      // Of an administrator's role there are thousands of grants, and none more telling.
      if (roles.add(role) && !ADMINISTRATORS.contains(role)) {
        for (List<@Nullable String> row :
            Catalogue.rows(session, "SHOW GRANTS TO ROLE " + quoted(role))) {
          SnowflakeGrant grant = SnowflakeGrant.of(row);
          grants.add(grant);
          if (grant.role()) {
            asked.add(grant.name());
          }
        }
      }
    }
    return new Posture(findings(roles, grants), script(current.get(1), current.get(2)));
  }

  static List<Finding> findings(Set<String> roles, List<SnowflakeGrant> grants) {
    List<Finding> findings = new ArrayList<>();
    List<String> administrators = roles.stream().filter(ADMINISTRATORS::contains).toList();
    if (!administrators.isEmpty()) {
      findings.add(
          Finding.critical(
              "superuser",
              "The user may take the role " + Catalogue.some(administrators) + ".",
              WAY_OUT));
    }
    Map<String, Set<String>> objects = new TreeMap<>();
    Map<String, Severity> severities = new TreeMap<>();
    for (SnowflakeGrant grant : grants) {
      if (grant.severity() != Severity.OK) {
        objects.computeIfAbsent(grant.privilege(), p -> new LinkedHashSet<>()).add(grant.name());
        severities.put(grant.privilege(), grant.severity());
      }
    }
    objects.forEach(
        (privilege, names) ->
            findings.add(
                new Finding(
                    severities.getOrDefault(privilege, Severity.CRITICAL),
                    privilege.equals("OWNERSHIP") ? "owner" : "write-grant",
                    "It has " + privilege + " ON " + Catalogue.some(List.copyOf(names)) + ".",
                    WAY_OUT)));
    if (findings.isEmpty()) {
      findings.add(Finding.ok("grants", "No role of the user may do more than read."));
    }
    if (new HashSet<>(roles).size() > 1) {
      findings.add(
          Finding.info(
              "secondary-roles",
              "Without this driver the user's "
                  + roles.size()
                  + " roles can act together as secondary roles; this driver turns them off.",
              "Give the user one role, and ALTER USER … SET DEFAULT_SECONDARY_ROLES = ()."));
    }
    findings.add(
        Finding.info(
            "no-read-only-session",
            "Snowflake has no read-only session: beside the guard only the role keeps from writing.",
            "Let the role only read, as the script does."));
    return findings;
  }

  /** A user of a service has no password, but a key: the guide, "Key-pair authentication". */
  static List<String> script(@Nullable String database, @Nullable String warehouse) {
    String role = quoted(Posture.READER.toUpperCase(Locale.ROOT));
    List<String> script = new ArrayList<>();
    script.add("CREATE ROLE " + role + ";");
    if (warehouse != null) {
      script.add("GRANT USAGE ON WAREHOUSE " + quoted(warehouse) + " TO ROLE " + role + ";");
    }
    if (database != null) {
      String named = quoted(database);
      script.add("GRANT USAGE ON DATABASE " + named + " TO ROLE " + role + ";");
      script.add("GRANT USAGE ON ALL SCHEMAS IN DATABASE " + named + " TO ROLE " + role + ";");
      for (String kind : List.of("TABLES", "VIEWS")) {
        script.add(
            "GRANT SELECT ON ALL " + kind + " IN DATABASE " + named + " TO ROLE " + role + ";");
        script.add(
            "GRANT SELECT ON FUTURE " + kind + " IN DATABASE " + named + " TO ROLE " + role + ";");
      }
    }
    script.add(
        "CREATE USER "
            + role
            + (" TYPE = SERVICE RSA_PUBLIC_KEY = " + Posture.PASSWORD)
            + (" DEFAULT_ROLE = " + role + " DEFAULT_SECONDARY_ROLES = ();"));
    script.add("GRANT ROLE " + role + " TO USER " + role + ";");
    return script;
  }

  private static String quoted(@Nullable String name) {
    return '"' + String.valueOf(name).replace("\"", "\"\"") + '"';
  }
}
