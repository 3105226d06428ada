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
  private static final Pattern ESCAPE = Pattern.compile("\\\\[%_\\\\]");
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

  /**
   * What one question to {@code DatabaseMetaData} searches for: quotes may occur in it, control
   * characters not. A backslash is there to escape a wildcard or itself, and not where there is a
   * quote: snowflake-jdbc 4.4.1 takes a quote behind a backslash for escaped, however many
   * backslashes there are, and its server does not.
   */
  static void patterns(Errors errors, @Nullable String... patterns) throws SQLException {
    boolean quote = false;
    boolean backslash = false;
    for (String pattern : patterns) {
      if (pattern == null) {
        continue;
      }
      if (pattern.length() > LONGEST_PATTERN || CONTROL.matcher(pattern).find()) {
        throw errors.misused(
            "A search pattern has at most 1024 characters and no control characters.");
      }
      quote |= pattern.indexOf('\'') >= 0;
      backslash |= pattern.indexOf('\\') >= 0;
      if (ESCAPE.matcher(pattern).replaceAll("").indexOf('\\') >= 0) {
        throw errors.misused("A backslash in a search pattern escapes %, _ or a backslash only.");
      }
    }
    if (quote && backslash) {
      throw errors.misused("Search patterns hold quotes or backslashes, not both.");
    }
  }
}
