package so.buster.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A reviewed list that is shipped beside the code: one entry a line, an optional remark after the
 * first blank, comments after {@code #}. The comment at its head says where it comes from.
 */
final class DataFile {
  private DataFile() {}

  /** Its entries without remarks, sorted; each may stand once. */
  static Set<String> names(Dialect dialect, String file) {
    Set<String> names = new TreeSet<>();
    for (String line : lines(dialect, file)) {
      int blank = line.indexOf(' ');
      String name = blank < 0 ? line : line.substring(0, blank);
      if (!names.add(name)) {
        throw new IllegalStateException(file + " lists " + name + " twice");
      }
    }
    return names;
  }

  private static List<String> lines(Dialect dialect, String file) {
    String path = dialect.id() + "/" + file;
    try (InputStream bytes = DataFile.class.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new IllegalStateException("missing resource " + path);
      }
      return new BufferedReader(new InputStreamReader(bytes, UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
