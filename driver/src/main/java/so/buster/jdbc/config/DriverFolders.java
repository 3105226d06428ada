package so.buster.jdbc.config;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where vendor drivers may lie, in order: the folder that {@code buster.drivers} names, {@code
 * ~/.buster/drivers}, and {@code drivers} beside our own jar. In each, a folder per vendor.
 */
public record DriverFolders(List<Path> roots) {
  /** The system property with the operator's own folder. */
  public static final String PROPERTY = "buster.drivers";

  /** The three, those that can exist. */
  public static DriverFolders standard() {
    List<Path> roots = new ArrayList<>();
    add(roots, System.getProperty(PROPERTY, ""), "");
    add(roots, System.getProperty("user.home", ""), ".buster/drivers");
    roots.addAll(beside());
    return new DriverFolders(List.copyOf(roots));
  }

  /** The vendor's jars that came with our own jar; none if there are none, or there is no jar. */
  public static List<Path> shipped(String vendor) {
    return new DriverFolders(beside()).jars(vendor).stream().findFirst().orElse(List.of());
  }

  /** The vendor's jars, folder by folder; folders without any are left out. */
  public List<List<Path>> jars(String vendor) {
    List<List<Path>> found = new ArrayList<>();
    for (Path root : roots) {
      Path folder = root.resolve(vendor);
      if (Files.isDirectory(folder)) {
        List<Path> jars = jars(folder);
        if (!jars.isEmpty()) {
          found.add(jars);
        }
      }
    }
    return found;
  }

  /** A jar as a class loader wants it. */
  public static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException("A file has no URL", e);
    }
  }

  private static List<Path> jars(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Relative folders would depend on where the program was started; they are ignored. */
  private static void add(List<Path> roots, String folder, String below) {
    try {
      Path path = Path.of(folder);
      if (path.isAbsolute()) {
        roots.add(path.resolve(below));
      }
    } catch (InvalidPathException e) {
      return;
    }
  }

  private static List<Path> beside() {
    CodeSource source = DriverFolders.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return List.of();
    }
    try {
      Path own = Path.of(source.getLocation().toURI());
      Path folder = own.getParent();
      return Files.isRegularFile(own) && folder != null
          ? List.of(folder.resolve("drivers"))
          : List.of();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return List.of();
    }
  }
}
