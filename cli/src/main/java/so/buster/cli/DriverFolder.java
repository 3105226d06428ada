package so.buster.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where one vendor's driver lies, and how it gets there.
 *
 * @param root the folder with a folder per vendor
 * @param vendor the vendor's name
 */
record DriverFolder(Path root, String vendor) {

  /** Where jars come from. */
  interface Source {
    /**
     * Puts them into a folder that does not exist yet.
     *
     * @return false if it could not
     */
    boolean into(Path jars) throws IOException, InterruptedException;
  }

  /** Jars of this machine. */
  static Source copied(List<Path> files) {
    return jars -> {
      Files.createDirectories(jars);
      for (Path file : files) {
        Files.copy(file, jars.resolve(file.getFileName()));
      }
      return true;
    };
  }

  /** In place of the jars that are there; all or none. */
  boolean fill(Source source) throws IOException, InterruptedException {
    Files.createDirectories(root);
    Path work = Files.createTempDirectory(root, ".fetching-");
    try {
      Path jars = work.resolve("jars");
      if (!source.into(jars)) {
        return false;
      }
      Path folder = root.resolve(vendor);
      if (Files.exists(folder)) {
        Files.move(folder, work.resolve("before"));
      }
      Files.move(jars, folder);
      return true;
    } finally {
      delete(work);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
