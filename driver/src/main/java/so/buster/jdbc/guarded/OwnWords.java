package so.buster.jdbc.guarded;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a vendor's message that the caller wrote: the name that it quotes, if the caller's
 * own text has it as a name, and a position in that text. Only for errors about names: any other
 * message may quote a row's value.
 */
final class OwnWords {
  /** SQLState classes about names: syntax and access rules, catalogues, schemas. */
  private static final Set<String> ABOUT_NAMES = Set.of("42", "3D", "3F");

  private static final Pattern QUOTED = Pattern.compile("[\"'`]([^\"'`]{1,128})[\"'`]");

  /** PostgreSQL's driver: a 1-based offset in characters. */
  private static final Pattern POSITION = Pattern.compile("\\n  Position: ([0-9]{1,7})$");

  /** What is not a name, then what is: a quoted one or a bare word. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "'[^']*'|\\$([A-Za-z_0-9]*)\\$.*?\\$\\1\\$|--[^\\n]*|/\\*.*?\\*/"
              + "|\"(?<quoted>[^\"]*)\"|`(?<ticked>[^`]*)`|(?<bare>[\\p{L}_][\\p{L}\\p{N}_$]*)",
          Pattern.DOTALL);

  private OwnWords() {}

  /** Something to put behind a sentence; often nothing. */
  static String in(@Nullable String vendorMessage, String state, String sql) {
    if (vendorMessage == null || sql.isEmpty() || !ABOUT_NAMES.contains(state.substring(0, 2))) {
      return "";
    }
    return name(vendorMessage, sql) + position(vendorMessage, sql);
  }

  private static String name(String vendorMessage, String sql) {
    Matcher quoted = QUOTED.matcher(vendorMessage);
    if (!quoted.find()) {
      return "";
    }
    Set<String> own = names(sql);
    for (String part : quoted.group(1).split("\\.", -1)) {
      if (!own.contains(part.toLowerCase(Locale.ROOT))) {
        return "";
      }
    }
    return ": \"" + quoted.group(1) + "\"";
  }

  private static Set<String> names(String sql) {
    Set<String> names = new HashSet<>();
    Matcher token = TOKEN.matcher(sql);
    while (token.find()) {
      for (String group : new String[] {"quoted", "ticked", "bare"}) {
        if (token.group(group) != null) {
          names.add(token.group(group).toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }

  private static String position(String vendorMessage, String sql) {
    Matcher position = POSITION.matcher(vendorMessage);
    if (!position.find() || Integer.parseInt(position.group(1)) > sql.length()) {
      return "";
    }
    return " (at character " + position.group(1) + ")";
  }
}
