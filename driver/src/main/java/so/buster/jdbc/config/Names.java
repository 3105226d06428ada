package so.buster.jdbc.config;

import java.util.regex.Pattern;

/** How the name of a property looks; only such a name is ever repeated in a message. */
final class Names {
  static final String HINT =
      "A property's name has other characters than letters, digits, _ and . or is empty; write"
          + " name=value.";
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.]{0,63}");

  private Names() {}

  static boolean valid(String name) {
    return NAME.matcher(name).matches();
  }
}
