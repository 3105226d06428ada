package so.buster.bigquery;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code SET @@time_zone = '…'} and {@code SET @@query_label = 'name:value,…'} (GoogleSQL
 * reference, "System variables"), each as a statement by itself: what a session of the service
 * would remember, the connection does.
 */
final class SessionSetting {
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*set\\s+@@(time_zone|query_label)\\s*=\\s*(?:'([^'\\\\]*)'|\"([^\"\\\\]*)\")\\s*;?\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME_ZONE = Pattern.compile("[A-Za-z0-9_+/:-]{0,64}");
  private static final String LABEL = "[a-z][a-z0-9_-]{0,62}:[a-z0-9_-]{0,63}";
  private static final Pattern QUERY_LABEL =
      Pattern.compile("|" + LABEL + "(," + LABEL + "){0,30}");

  private SessionSetting() {}

  /** The state after this text; empty if it sets nothing. An empty value takes it back. */
  static Optional<SessionState> applied(String sql, SessionState before) {
    Matcher form = FORM.matcher(sql);
    if (!form.matches()) {
      return Optional.empty();
    }
    String value = form.group(2) == null ? form.group(3) : form.group(2);
    if (form.group(1).toLowerCase(Locale.ROOT).equals("time_zone")) {
      return Optional.of(value)
          .filter(zone -> TIME_ZONE.matcher(zone).matches())
          .map(before::withTimeZone);
    }
    return Optional.of(value)
        .filter(labels -> QUERY_LABEL.matcher(labels).matches())
        .map(before::withLabels);
  }
}
