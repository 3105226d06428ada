package so.buster.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists of statements for tests, one a line, in which unusual characters are spelled out. */
final class Statements {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(n|r|t|\\\\|u[0-9a-fA-F]{4})");

  private Statements() {}

  static List<String> of(String list) {
    return new BufferedReader(
            new InputStreamReader(Statements.class.getResourceAsStream(list + ".sql"), UTF_8))
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("# "))
        .map(Statements::decoded)
        .toList();
  }

  private static String decoded(String line) {
    return ESCAPE
        .matcher(line)
        .replaceAll(match -> Matcher.quoteReplacement(character(match.group(1))));
  }

  private static String character(String code) {
    return switch (code.charAt(0)) {
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 't' -> "\t";
      case 'u' -> String.valueOf((char) Integer.parseInt(code.substring(1), 16));
      default -> "\\";
    };
  }
}
