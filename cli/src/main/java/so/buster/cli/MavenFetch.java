package so.buster.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Has the machine's own Maven fetch an artifact and what it needs at run time, so that its mirrors,
 * proxies and credentials are honoured and checksums are checked.
 */
final class MavenFetch implements DriverFolder.Source {
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

  /** False if Maven is missing or failed; what it says goes to the terminal. */
  @Override
  public boolean into(Path jars) throws IOException, InterruptedException {
    Path project = Files.createTempFile("buster-driver-fetch", ".xml");
    try {
      Files.writeString(project, project(), UTF_8);
      return run(project, jars) && Files.isDirectory(jars);
    } finally {
      Files.delete(project);
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
}
