package so.buster.jdbc.adapters;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that was granted to the session's user, and to the roles that were: each of them the
 * user may make its own with SET ROLE. A user may see both without further rights.
 *
 * @param privileges what stands ON something
 * @param roles names as the server writes them
 * @param unreadable roles whose grants the server does not show
 */
record MySqlGrants(List<MySqlGrant> privileges, Set<String> roles, Set<String> unreadable) {

  static MySqlGrants of(Connection session, MySqlProduct product) throws SQLException {
    List<MySqlGrant> privileges = new ArrayList<>();
    Set<String> roles = new LinkedHashSet<>();
    Set<String> unreadable = new HashSet<>();
    Deque<String> asked = new ArrayDeque<>(List.of("CURRENT_USER()"));
    while (!asked.isEmpty()) {
      String whose = asked.remove();
      for (String line : shown(session, product, whose, unreadable)) {
        Optional<MySqlGrant> grant = MySqlGrant.of(line);
        if (grant.isPresent() && grant.get().object().isPresent()) {
          privileges.add(grant.get());
        } else if (grant.isPresent()) {
          grant.get().privileges().stream().filter(roles::add).forEach(asked::add);
        }
      }
    }
    return new MySqlGrants(privileges, roles, unreadable);
  }

  /**
   * MySQL shows a role's grants to its members beside their own; MariaDB only while they act as
   * that role, which a session for this one purpose may do.
   */
  private static List<String> shown(
      Connection session, MySqlProduct product, String whose, Set<String> unreadable)
      throws SQLException {
    boolean user = whose.equals("CURRENT_USER()");
    try {
      return switch (product) {
        case MYSQL ->
            Catalogue.texts(
                session, "SHOW GRANTS FOR CURRENT_USER()" + (user ? "" : " USING " + whose));
        case MARIADB -> user ? Catalogue.texts(session, "SHOW GRANTS") : actingAs(session, whose);
      };
    } catch (SQLException e) {
      if (user) {
        throw e;
      }
      unreadable.add(whose);
      return List.of();
    }
  }

  private static List<String> actingAs(Connection session, String role) throws SQLException {
    try (Statement statement = session.createStatement()) {
      statement.execute("SET ROLE " + role);
      List<String> shown = Catalogue.texts(session, "SHOW GRANTS");
      statement.execute("SET ROLE NONE");
      return shown;
    }
  }
}
