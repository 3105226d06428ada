package so.buster.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import so.buster.jdbc.config.DriverFolders;
import so.buster.jdbc.spi.Adapter;

/** Vendor drivers: which there are, and how to get one. */
@Command(name = "drivers", description = "Lists vendor drivers, and installs them.")
final class DriversCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  DriversCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    DriverFolders folders = DriverFolders.standard();
    for (Adapter adapter : Databases.known().values()) {
      boolean installed = !folders.jars(adapter.name()).isEmpty();
      terminal
          .out()
          .printf(
              "%-12s %-12s %s%n",
              adapter.name(), installed ? terminal.good("in a folder") : "-", adapter.artifact());
    }
    return Exit.OK;
  }

  /** The tested version: as it came with this program, else from Maven. */
  @Command(
      description =
          "Puts a vendor's driver, in the version that was tested, into the folder where jdbc:buster:"
              + " looks for it: the one that came with this program, or else Maven fetches it.")
  int install(
      @Parameters(paramLabel = "VENDOR", description = "For instance postgresql") String vendor,
      @Option(
              names = "--into",
              paramLabel = "FOLDER",
              description = "Instead of drivers in the folder .buster of your home.")
          Path folder)
      throws IOException, InterruptedException {
    Adapter adapter = Databases.named(vendor, spec);
    Path root =
        folder == null ? Path.of(System.getProperty("user.home"), ".buster", "drivers") : folder;
    List<Path> shipped = DriverFolders.shipped(adapter.name());
    boolean installed =
        new DriverFolder(root, adapter.name())
            .fill(
                shipped.isEmpty()
                    ? new MavenFetch(adapter.artifact())
                    : DriverFolder.copied(shipped));
    if (!installed) {
      terminal.complain(
          "Maven (mvn) is not on the path or could not fetch it; put "
              + adapter.artifact()
              + " and what it needs into drivers/"
              + adapter.name()
              + " by hand");
      return Exit.FAILED;
    }
    terminal
        .out()
        .println(terminal.good("installed") + " " + adapter.artifact() + " for " + adapter.name());
    return Exit.OK;
  }
}
