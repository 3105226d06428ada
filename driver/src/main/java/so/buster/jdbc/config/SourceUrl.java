package so.buster.jdbc.config;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A URL that names a source: {@code jdbc:buster:<name>}, {@code jdbc:buster:<vendor>:<name>}, or
 * {@code jdbc:buster:} for the default one.
 *
 * @param vendor what the source must be, lower case, if that is said
 * @param name empty for the default source
 * @param parameters what follows {@code ?}, decoded, names as written
 */
public record SourceUrl(
    Optional<String> vendor, Optional<String> name, Map<String, String> parameters)
    implements BusterUrl {
  /** What a name looks like, for people. */
  public static final String FORM =
      "a letter, then up to 39 letters, digits, hyphens or underscores";

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

  public SourceUrl {
    parameters = Map.copyOf(parameters);
  }

  /**
   * Whether a source can have this name. Neither a dot nor a slash: behind {@code duckdb:}, {@code
   * shop} is a source and {@code shop.duckdb} or {@code ./shop} a file.
   */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** Never a value. */
  @Override
  public String toString() {
    return "SourceUrl" + name.map(n -> "[" + n + "]").orElse("");
  }
}
