package so.buster.it.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A list of statements. A blank line ends a statement, a line with {@code ##} is a note, and {@code
 * <U+XXXX>} stands for a character that an editor would not show.
 */
public final class Statements {
  private static final Pattern NOTE = Pattern.compile("^##.*\n", Pattern.MULTILINE);
  private static final Pattern CHARACTER = Pattern.compile("<U\\+([0-9A-F]{4})>");

  private Statements() {}

  /** The statements of this resource of this class's package, in order. */
  public static List<String> of(Class<?> neighbour, String resource) {
    try (InputStream file = Objects.requireNonNull(neighbour.getResourceAsStream(resource))) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(NOTE.matcher(text).replaceAll("").split("\n\n+"))
          .map(Statements::withCharacters)
          .filter(sql -> !sql.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withCharacters(String sql) {
    return CHARACTER
        .matcher(sql.replaceAll("^\n+|\n+$", ""))
        .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
  }
}
