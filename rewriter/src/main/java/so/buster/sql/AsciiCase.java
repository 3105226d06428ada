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
        return lowerFrom(text, i);
      }
    }
    return text;
  }

  private static String lowerFrom(String text, int first) {
    char[] lower = text.toCharArray();
    for (int i = first; i < lower.length; i++) {
      if (isUpper(lower[i])) {
        lower[i] = (char) (lower[i] + ('a' - 'A'));
      }
    }
    return new String(lower);
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
