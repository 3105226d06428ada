package so.buster.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Has the machine's own Maven fetch an artifact and what it needs at run time, so that its mirrors,
 * proxies and credentials are honoured and checksums are checked.
 */
final class MavenFetch {
  /** Pinned, like every plugin of the build. */
  private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1";

  private static final long PATIENCE_MINUTES = 15;

  private static final String PROJECT =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>so.buster</groupId>
        <artifactId>driver-fetch</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <dependencies>
          <dependency>
            <groupId>%s</groupId>
            <artifactId>%s</artifactId>
            <version>%s</version>
          </dependency>
        </dependencies>
      </project>
      """;

  private final String[] coordinates;

  /**
   * For one artifact.
   *
   * @param artifact {@code groupId:artifactId:version}
   */
  MavenFetch(String artifact) {
    this.coordinates = artifact.split(":");
  }

  /**
   * Puts the jars into {@code root/vendor}, in place of those that are there; all or none.
   *
   * @return false if Maven is missing or failed; what it says goes to the terminal
   */
  boolean into(Path root, String vendor) throws IOException, InterruptedException {
    Files.createDirectories(root);
    Path work = Files.createTempDirectory(root, ".fetching-");
    try {
      Path jars = work.resolve("jars");
      Path project = Files.writeString(work.resolve("pom.xml"), project(), UTF_8);
      if (!run(project, jars) || !Files.isDirectory(jars)) {
        return false;
      }
      replace(root.resolve(vendor), jars, work.resolve("before"));
      return true;
    } finally {
      delete(work);
    }
  }

  private String project() {
    return PROJECT.formatted(coordinates[0], coordinates[1], coordinates[2]);
  }

  private static boolean run(Path project, Path jars) throws IOException, InterruptedException {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    ProcessBuilder maven =
        new ProcessBuilder(
            List.of(
                windows ? "mvn.cmd" : "mvn",
                "--batch-mode",
                "--quiet",
                "--file",
                project.toString(),
                PLUGIN + ":copy-dependencies",
                "-DincludeScope=runtime",
                "-DoutputDirectory=" + jars));
    maven.redirectOutput(ProcessBuilder.Redirect.INHERIT);
    maven.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process;
    try {
      process = maven.start();
    } catch (IOException e) {
      // There is no such program.
      return false;
    }
    process.getOutputStream().close();
    if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      return false;
    }
    return process.exitValue() == 0;
  }

  private static void replace(Path folder, Path jars, Path before) throws IOException {
    if (Files.exists(folder)) {
      Files.move(folder, before);
    }
    Files.move(jars, folder);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
