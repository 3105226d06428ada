package so.buster.bigquery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The service's message as JDBC's readers know messages: names between quotes, and for errors about
 * the text its position as an offset behind the message.
 */
final class Words {
  private static final Pattern NAME =
      Pattern.compile("^(Unrecognized name: |Function not found: )`?([\\p{L}\\p{N}_.]{1,300})`?");
  private static final Pattern TABLE =
      Pattern.compile("^(Not found: Table )(?:[^ ]*[:.])?([^ .:]{1,300})");
  private static final Pattern PLACE = Pattern.compile("\\[([0-9]{1,6}):([0-9]{1,6})\\]");

  private Words() {}

  static String of(String message, String state, String sql) {
    if (!state.startsWith("42")) {
      return message;
    }
    String quoted = NAME.matcher(message).replaceFirst("$1\"$2\"");
    return TABLE.matcher(quoted).replaceFirst("$1\"$2\"") + position(message, sql);
  }

  /** {@code [line:column]}, both from 1, becomes a 1-based offset. */
  private static String position(String message, String sql) {
    Matcher place = PLACE.matcher(message);
    if (!place.find() || sql.isEmpty()) {
      return "";
    }
    int start = 0;
    for (int line = Integer.parseInt(place.group(1)); line > 1; line--) {
      start = sql.indexOf('\n', start) + 1;
      if (start == 0) {
        return "";
      }
    }
    int position = start + Integer.parseInt(place.group(2));
    return position > sql.length() + 1 ? "" : "\n  Position: " + position;
  }
}
