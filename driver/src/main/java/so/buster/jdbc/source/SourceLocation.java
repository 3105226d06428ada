package so.buster.jdbc.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the configuration is: the file that the system property {@code buster.config} names, or the
 * environment's {@code BUSTER_CONFIG}, or {@code ~/.buster/buster.yaml}; and what lies in {@code
 * sources.d} beside it.
 *
 * @param file the main file; empty if nobody can say
 * @param required whether the operator named it, so that it must be there
 */
record SourceLocation(Optional<Path> file, boolean required) {
  /** The system property with the operator's own file. */
  static final String PROPERTY = "buster.config";

  /** The environment's variable for the same. */
  static final String VARIABLE = "BUSTER_CONFIG";

  private static final int MOST_FILES = 1000;

  /** Looks anew: the property may have been set since. */
  static SourceLocation now() throws Unreadable {
    String named = System.getProperty(PROPERTY, "");
    String what = PROPERTY;
    if (named.isEmpty()) {
      String variable = System.getenv(VARIABLE);
      named = variable == null ? "" : variable;
      what = VARIABLE;
    }
    if (!named.isEmpty()) {
      Path file = absolute(named);
      if (file == null) {
        throw new Unreadable(what, "it is no full path; name the file by its full path.");
      }
      return new SourceLocation(Optional.of(file), true);
    }
    Path home = absolute(System.getProperty("user.home", ""));
    return new SourceLocation(
        Optional.ofNullable(home).map(folder -> folder.resolve(".buster").resolve("buster.yaml")),
        false);
  }

  private static @Nullable Path absolute(String name) {
    try {
      Path path = Path.of(name);
      return path.isAbsolute() ? path : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** The main file, if it must be there or is. */
  Optional<Path> main() {
    return file.filter(path -> required || Files.exists(path));
  }

  /** The files beside it, in the order of their names. */
  List<Path> others() throws Unreadable {
    Optional<Path> folder = file.map(path -> path.resolveSibling("sources.d"));
    if (folder.filter(Files::isDirectory).isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.get())) {
      List<Path> found = files.filter(SourceLocation::isSource).sorted().toList();
      if (found.size() > MOST_FILES) {
        throw new Unreadable("sources.d", "it holds more than 1000 files; put some together.");
      }
      return found;
    } catch (IOException | SecurityException e) {
      throw new Unreadable("sources.d", "it cannot be read; let the user of this program read it.");
    }
  }

  private static boolean isSource(Path file) {
    String name = String.valueOf(file.getFileName());
    return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
  }

  /** Looks otherwise as soon as a file may say something else, or may be read otherwise. */
  String state() {
    List<Path> files = new ArrayList<>();
    main().ifPresent(files::add);
    String trouble = "";
    try {
      files.addAll(others());
    } catch (Unreadable e) {
      trouble = e.mistake().line();
    }
    StringBuilder state = new StringBuilder(trouble).append(file).append(required);
    for (Path each : files) {
      state.append('\n').append(each).append(state(each));
    }
    return state.toString();
  }

  private static String state(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return (" " + now.lastModifiedTime() + " " + now.size() + " " + now.fileKey() + " ")
          + TrustedFile.permissions(file);
    } catch (IOException | SecurityException e) {
      return " unreadable";
    }
  }

  @Override
  public String toString() {
    return "SourceLocation";
  }
}
