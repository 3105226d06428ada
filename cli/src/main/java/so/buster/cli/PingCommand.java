package so.buster.cli;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import so.buster.jdbc.BusterConnection;

/** Connects, asks for a sign of life, and says what answered. */
@Command(name = "ping", description = "Connects and says what answered, how fast.")
final class PingCommand implements Callable<Integer> {
  private static final int PATIENCE_SECONDS = 10;

  private final Terminal terminal;

  @Mixin private final Access access = new Access();

  PingCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws SQLException, IOException {
    long start = System.nanoTime();
    try (Connection connection = access.open(terminal, new Properties())) {
      long connected = System.nanoTime();
      if (!connection.isValid(PATIENCE_SECONDS)) {
        terminal.complain("connected, but there was no answer in " + PATIENCE_SECONDS + " s");
        return Exit.FAILED;
      }
      long answered = System.nanoTime();
      DatabaseMetaData about = connection.getMetaData();
      terminal
          .out()
          .printf(
              "%s %s %s: connected in %d ms, answered in %d ms, at most %d rows%n",
              terminal.good("ok"),
              Excerpt.printable(about.getDatabaseProductName()),
              Excerpt.printable(about.getDatabaseProductVersion()),
              TimeUnit.NANOSECONDS.toMillis(connected - start),
              TimeUnit.NANOSECONDS.toMillis(answered - connected),
              connection.unwrap(BusterConnection.class).maxRows());
      return Exit.OK;
    }
  }
}
