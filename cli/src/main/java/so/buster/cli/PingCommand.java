package so.buster.cli;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import so.buster.jdbc.Buster;
import so.buster.jdbc.BusterConnection;

/** Connects, asks for a sign of life, and says what answered. */
@Command(
    name = "ping",
    description = "Connects and says what answered, how fast; one source, or all of them.")
final class PingCommand implements Callable<Integer> {
  static final String NO_SOURCE = "no source is configured; write ~/.buster/buster.yaml";
  private static final int PATIENCE_SECONDS = 10;

  private final Terminal terminal;

  @Mixin private final Access access = new Access();

  @Option(names = "--all", description = "Every source of the configuration, one line each.")
  private boolean all;

  PingCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws SQLException, IOException {
    if (!all) {
      long start = System.nanoTime();
      try (Connection connection = access.open(terminal, new Properties())) {
        return answers("", connection, start) ? Exit.OK : Exit.FAILED;
      }
    }
    access.none();
    List<String> names = Buster.sources();
    if (names.isEmpty()) {
      terminal.complain(NO_SOURCE);
      return Exit.FAILED;
    }
    boolean well = true;
    for (String name : names) {
      well &= source(name);
    }
    return well ? Exit.OK : Exit.FAILED;
  }

  /** One that fails does not keep the others from being asked. */
  private boolean source(String name) {
    long start = System.nanoTime();
    try (Connection connection = Buster.source(name).connection()) {
      return answers(name + ": ", connection, start);
    } catch (SQLException e) {
      terminal
          .out()
          .printf(
              "%s %s: %s%n",
              terminal.bad("failed"), name, Excerpt.printable(String.valueOf(e.getMessage())));
      return false;
    }
  }

  private boolean answers(String name, Connection connection, long start) throws SQLException {
    long connected = System.nanoTime();
    if (!connection.isValid(PATIENCE_SECONDS)) {
      terminal.complain(name + "connected, but there was no answer in " + PATIENCE_SECONDS + " s");
      return false;
    }
    long answered = System.nanoTime();
    DatabaseMetaData about = connection.getMetaData();
    terminal
        .out()
        .printf(
            "%s %s%s %s: connected in %d ms, answered in %d ms, at most %d rows%n",
            terminal.good("ok"),
            name,
            Excerpt.printable(about.getDatabaseProductName()),
            Excerpt.printable(about.getDatabaseProductVersion()),
            TimeUnit.NANOSECONDS.toMillis(connected - start),
            TimeUnit.NANOSECONDS.toMillis(answered - connected),
            connection.unwrap(BusterConnection.class).maxRows());
    return true;
  }
}
