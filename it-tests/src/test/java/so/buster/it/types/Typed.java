package so.buster.it.types;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A type of a database and values of it.
 *
 * @param name as SQL writes it
 * @param values SQL expressions, the last of them NULL
 */
record Typed(String name, List<String> values) {

  /** The list of this database: {@code type: value | value}, and {@code ##} before a note. */
  static List<Typed> of(String database) {
    return lines("types." + database + ".txt").stream().map(Typed::parse).toList();
  }

  private static List<String> lines(String resource) {
    try (InputStream file = Objects.requireNonNull(Typed.class.getResourceAsStream(resource))) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("##")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Typed parse(String line) {
    int colon = line.indexOf(": ");
    List<String> values = new ArrayList<>(List.of(line.substring(colon + 2).split(" \\| ")));
    values.add("NULL");
    return new Typed(line.substring(0, colon), List.copyOf(values));
  }
}
