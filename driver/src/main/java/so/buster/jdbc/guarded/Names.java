package so.buster.jdbc.guarded;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts that drivers splice into SQL of their own: only what cannot be anything but a name gets
 * through. Drivers escape differently, some not at all (CVE-2022-31197, CVE-2024-32888).
 */
final class Names {
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$ -]{0,127}");
  private static final Pattern TYPE =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$ .(),\\[\\]\"]{0,127}");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
  private static final int LONGEST_PATTERN = 1024;

  private Names() {}

  /** A catalogue, schema or savepoint. */
  static String name(@Nullable String name, Errors errors) throws SQLException {
    return matching(NAME, name, errors);
  }

  /** A data type, possibly qualified, quoted or with a length. */
  static String type(@Nullable String name, Errors errors) throws SQLException {
    return matching(TYPE, name, errors);
  }

  private static String matching(Pattern allowed, @Nullable String name, Errors errors)
      throws SQLException {
    if (name == null || !allowed.matcher(name).matches()) {
      throw errors.misused("This is no plain name: use letters, digits and underscores.");
    }
    return name;
  }

  /** What {@code DatabaseMetaData} searches for: quotes may occur in it, control characters not. */
  static void pattern(@Nullable String pattern, Errors errors) throws SQLException {
    if (pattern != null
        && (pattern.length() > LONGEST_PATTERN || CONTROL.matcher(pattern).find())) {
      throw errors.misused(
          "A search pattern has at most 1024 characters and no control characters.");
    }
  }
}
