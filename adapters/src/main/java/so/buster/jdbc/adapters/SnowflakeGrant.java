package so.buster.jdbc.adapters;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.Finding.Severity;

/**
 * One row of {@code SHOW GRANTS TO ROLE}: SQL reference, "SHOW GRANTS" and "Access control
 * privileges".
 *
 * @param privilege in upper case
 * @param on the kind of object
 * @param name as it is written
 */
record SnowflakeGrant(String privilege, String on, String name) {
  private static final Set<String> READING =
      Set.of("SELECT", "USAGE", "REFERENCES", "READ", "MONITOR", "RESOLVE ALL");

  /** They cost money or use up room, and change no row. */
  private static final Set<String> MORE =
      Set.of(
          "OPERATE",
          "MONITOR USAGE",
          "IMPORTED PRIVILEGES",
          "EXECUTE TASK",
          "CREATE TEMPORARY TABLE");

  /** The order of the columns is the manual's: when, privilege, kind, name. */
  static SnowflakeGrant of(List<@Nullable String> row) {
    return new SnowflakeGrant(upper(row.get(1)), upper(row.get(2)), String.valueOf(row.get(3)));
  }

  private static String upper(@Nullable String text) {
    return text == null ? "" : text.toUpperCase(Locale.ROOT);
  }

  /** Whether it hands over another role with everything that it may. */
  boolean role() {
    return on.equals("ROLE") && privilege.equals("USAGE");
  }

  Severity severity() {
    if (READING.contains(privilege)) {
      return Severity.OK;
    }
    return MORE.contains(privilege) ? Severity.WARNING : Severity.CRITICAL;
  }
}
