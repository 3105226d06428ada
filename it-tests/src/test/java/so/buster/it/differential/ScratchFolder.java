package so.buster.it.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** A folder with one file that is nobody's business, in which nothing may change. */
record ScratchFolder(Path path) {
  private static final String FILE = "secret.csv";

  /** As it was in the beginning: nothing but the file. */
  void renew() {
    try {
      Files.createDirectories(path);
      for (Path each : contents()) {
        if (Files.isRegularFile(each)) {
          Files.delete(each);
        }
      }
      Files.writeString(path.resolve(FILE), "number,word\n1," + Results.SECRET + "\n");
      Files.writeString(path.resolve(Results.SECRET + ".txt"), "seen in a listing");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds its files to a fingerprint. */
  void addTo(Map<String, String> parts) {
    for (Path each : contents()) {
      try {
        String what =
            Files.isDirectory(each)
                ? "folder"
                : Files.size(each) + " bytes " + Files.getLastModifiedTime(each);
        parts.put("file " + path.relativize(each), what);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Iterable<Path> contents() {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(each -> !each.equals(path)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As statements write it. */
  @Override
  public String toString() {
    return path.toString().replace('\\', '/');
  }
}
