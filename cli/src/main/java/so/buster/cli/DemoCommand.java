package so.buster.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The tour: a database of one file, and what can and cannot be done to it. */
@Command(
    name = "demo",
    description = "A tour on a database of one file, without a server. Takes some seconds.")
final class DemoCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(
      names = "--dir",
      paramLabel = "FOLDER",
      description = "Where to put shop.duckdb; by default a new folder for temporary files.")
  private @Nullable Path folder;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, SQLException {
    Path file = place();
    terminal.out().println("Making a small shop in " + file + " ...");
    terminal.out().flush();
    SampleShop.create(file);
    String address = "jdbc:buster:duckdb:" + file.toString().replace('\\', '/');
    String url = address + "?maxRows=" + Tour.MAX_ROWS + "&queryTimeout=" + Tour.TIMEOUT;
    try (Connection connection = DriverManager.getConnection(url)) {
      new Tour(terminal, url, connection).run();
    } catch (Tour.Surprise surprise) {
      terminal.complain("not as expected: " + surprise.getMessage());
      return Exit.FAILED;
    }
    new TourEnd(terminal, address).print();
    return Exit.OK;
  }

  private Path place() throws IOException {
    if (folder == null) {
      return Files.createTempDirectory("buster-demo-").resolve("shop.duckdb");
    }
    Path file = Files.createDirectories(folder).toRealPath().resolve("shop.duckdb");
    if (Files.exists(file)) {
      throw new ParameterException(
          spec.commandLine(), file + " exists; remove it or name another folder");
    }
    return file;
  }
}
