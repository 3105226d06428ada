package so.buster.bigquery;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A search pattern of {@code DatabaseMetaData}: {@code %}, {@code _}, and a backslash before one of
 * them that means itself. Null matches everything.
 */
record Likeness(@Nullable String text) {

  /** The one name that it matches; null if it is a pattern. */
  @Nullable String exact() {
    if (text == null) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%' || c == '_') {
        return null;
      }
      name.append(c == '\\' && i + 1 < text.length() ? text.charAt(++i) : c);
    }
    return name.toString();
  }

  boolean matches(String name) {
    return text == null || pattern(text).matcher(name).matches();
  }

  private static Pattern pattern(String text) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        pattern.append(".*");
      } else if (c == '_') {
        pattern.append('.');
      } else {
        char literal = c == '\\' && i + 1 < text.length() ? text.charAt(++i) : c;
        pattern.append(Pattern.quote(String.valueOf(literal)));
      }
    }
    return Pattern.compile(pattern.toString(), Pattern.DOTALL);
  }

  /** Never the text. */
  @Override
  public String toString() {
    return "Likeness";
  }
}
