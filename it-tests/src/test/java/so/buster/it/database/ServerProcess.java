package so.buster.it.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A database server of a test: a program in a folder of its own, both gone when it is closed. */
public final class ServerProcess implements Closeable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path folder;
  private final Process process;

  private ServerProcess(Path folder, Process process) {
    this.folder = folder;
    this.process = process;
  }

  /** Starts a server that goes on running; {@link #connect} waits for it. */
  static ServerProcess start(Path folder, List<String> command) throws IOException {
    return new ServerProcess(folder, launch(folder, command));
  }

  /** Runs a program to its end, which must be a good one. */
  static void run(Path folder, List<String> command) throws IOException, InterruptedException {
    Process process = launch(folder, command);
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    if (process.waitFor() != 0) {
      throw new IOException(command.get(0) + " failed: " + log(folder));
    }
  }

  /** The same with an input. */
  static void run(Path folder, List<String> command, InputStream input)
      throws IOException, InterruptedException {
    Path file = folder.resolve("input");
    Files.copy(input, file);
    run(folder, command);
    Files.delete(file);
  }

  /**
   * Skips the test, and says so, where this machine cannot execute the program at all: another
   * system, or a library that is not installed.
   */
  static void assumeRuns(Path folder, String program) throws IOException, InterruptedException {
    boolean runs;
    try {
      runs = launch(folder, List.of(program, "--no-defaults", "--version")).waitFor() == 0;
    } catch (IOException e) {
      Files.writeString(folder.resolve("log"), String.valueOf(e.getMessage()));
      runs = false;
    }
    if (!runs) {
      String why = "NOT TESTED: " + Path.of(program).getFileName() + " does not run here: ";
      String message = why + log(folder).strip();
      delete(folder);
      System.err.println(message);
      Assumptions.abort(message);
    }
  }

  /** Servers refuse to run as root unless they are told that it is meant. */
  static List<String> asRoot() {
    return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** The first connection to a server that may still be starting. */
  Connection connect(String url) throws IOException, SQLException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        return DriverManager.getConnection(url);
      } catch (SQLException e) {
        if (!process.isAlive() || Instant.now().isAfter(end)) {
          throw new IOException("The server did not start: " + log(folder), e);
        }
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    delete(folder);
  }

  static void delete(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> found = Files.walk(folder)) {
      paths = new ArrayList<>(found.toList());
    }
    paths.sort(Comparator.reverseOrder());
    for (Path path : paths) {
      Files.delete(path);
    }
  }

  private static Process launch(Path folder, List<String> command) throws IOException {
    Path input = folder.resolve("input");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
    if (Files.exists(input)) {
      builder.redirectInput(input.toFile());
    }
    return builder.start();
  }

  private static String log(Path folder) throws IOException {
    return Files.readString(folder.resolve("log"));
  }
}
