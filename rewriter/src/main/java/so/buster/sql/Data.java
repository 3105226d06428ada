package so.buster.sql;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Reviewed lists that ship as resources: one entry a line, {@code #} begins a comment. */
final class Data {
  private Data() {}

  /** Words written one after the other, for lists too short to be resources. */
  static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  static boolean exists(Class<?> owner, String name) {
    return owner.getResource(name) != null;
  }

  /** The entries of a resource beside {@code owner}, in order. */
  static List<String> lines(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(line -> line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#')))
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
