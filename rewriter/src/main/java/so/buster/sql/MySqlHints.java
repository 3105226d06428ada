package so.buster.sql;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Optimizer hints: MySQL 8.4 manual §10.9.3. They sit in comments that the server reads. */
final class MySqlHints {
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");

  /** What a hint may be made of and still be read by everybody as the server reads it. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@,.() \t\n]*");

  /** They change settings for the statement. */
  private static final Set<String> REFUSED = Set.of("set_var", "resource_group");

  /** It would take the place of the connection's own limit. */
  private static final String TIME_LIMIT = "max_execution_time";

  private MySqlHints() {}

  /** Whether this comment is a hint that only chooses a plan; refuses one that does more. */
  static boolean keeps(String sql, Lexed.Span comment) {
    if (!sql.startsWith("/*+", comment.start())) {
      return false;
    }
    String hint = sql.substring(comment.start() + 3, comment.end() - 2);
    List<String> words =
        WORD.matcher(hint).results().map(r -> r.group().toLowerCase(Locale.ROOT)).toList();
    if (words.stream().anyMatch(REFUSED::contains)) {
      throw new Fault(Reason.SESSION_SETTING, comment.start());
    }
    Matcher plain = PLAIN.matcher(hint);
    return plain.matches() && !words.contains(TIME_LIMIT);
  }
}
