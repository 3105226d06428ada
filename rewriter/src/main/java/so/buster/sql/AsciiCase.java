package so.buster.sql;

/**
 * Lower case of the 26 letters only, as the engines fold identifiers: {@code String.toLowerCase}
 * would also turn the Kelvin sign into a k and depend on a locale.
 */
final class AsciiCase {
  private AsciiCase() {}

  static String lower(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUpper(text.charAt(i))) {
        return text.codePoints()
            .map(c -> c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return text;
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
