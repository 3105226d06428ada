package so.buster.jdbc.source;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which words of a configuration are repeated in a mistake: names, and nothing else. */
final class Shown {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

  private Shown() {}

  /** The name, or a stand-in for what is none: it may be the tail of a password. */
  static String name(String text) {
    return NAME.matcher(text).matches() ? text : "?";
  }

  /** {@code ; perhaps you meant maxRows}, if one of these is close. */
  static String suggestion(String text, Collection<String> names) {
    String wanted = plain(text);
    String best = "";
    int distance = Math.min(3, 1 + wanted.length() / 4);
    for (String name : names) {
      int d = distance(wanted, plain(name));
      if (d < distance || (d == distance && best.isEmpty() && d < 3)) {
        best = name;
        distance = d;
      }
    }
    return best.isEmpty() || name(text).equals("?") ? "" : "; perhaps you meant " + best;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }

  /** Levenshtein's distance, one row at a time. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
