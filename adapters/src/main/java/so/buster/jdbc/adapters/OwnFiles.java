package so.buster.jdbc.adapters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import so.buster.jdbc.BusterConnectionException;

/**
 * Files that a vendor's driver must be handed as files: made by this process, for its user alone,
 * and removed when it ends. One that somebody removed or changed is made anew.
 */
final class OwnFiles {
  private static final Map<String, Made> MADE = new HashMap<>();

  private OwnFiles() {}

  private static final class Made {
    final Path file;
    final byte[] content;

    Made(Path file, byte[] content) {
      this.file = file;
      this.content = content;
    }

    boolean intact() {
      try {
        return Arrays.equals(Files.readAllBytes(file), content);
      } catch (IOException e) {
        return false;
      }
    }
  }

  /** What the file holds, asked for when it is made. */
  @FunctionalInterface
  interface Content {
    byte[] bytes() throws IOException;
  }

  /** An empty one. */
  static Path empty(String suffix, String source) throws BusterConnectionException {
    return of("empty", suffix, () -> new byte[0], source);
  }

  /** The one of this name, which says what it holds: the same file for the same name. */
  static synchronized Path of(String name, String suffix, Content content, String source)
      throws BusterConnectionException {
    String key = name + "." + suffix;
    Made made = MADE.get(key);
    try {
      if (made == null || !made.intact()) {
        made = make(suffix, made == null ? content.bytes() : made.content);
        MADE.put(key, made);
      }
      return made.file;
    } catch (IOException e) {
      throw BusterConnectionException.configuration(
          "A file for the vendor's driver cannot be made: check that this program may write to the"
              + " folder that the system property java.io.tmpdir names.",
          source);
    }
  }

  private static Made make(String suffix, byte[] content) throws IOException {
    Path file = Files.createTempFile("buster", "." + suffix);
    file.toFile().deleteOnExit();
    return new Made(Files.write(file, content), content);
  }
}
