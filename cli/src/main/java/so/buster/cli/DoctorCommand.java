package so.buster.cli;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import so.buster.jdbc.Engine;
import so.buster.jdbc.Finding.Severity;
import so.buster.jdbc.Posture;

/** Asks what a credential could do without us, and proposes a user who may only read. */
@Command(
    name = "doctor",
    description =
        "Says what this user could do to the database without this driver, worst first, and prints"
            + " the script that makes a user who may only read.")
final class DoctorCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final Access access = new Access();

  @Option(names = "--json", description = "Writes one JSON document.")
  private boolean json;

  DoctorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws SQLException, IOException {
    Posture posture = examined();
    if (json) {
      PostureJson.write(posture, terminal.out());
    } else {
      PostureText.write(posture, terminal);
    }
    return status(posture.severity());
  }

  /** One source; several would each be examined like this, and the worst be the exit status. */
  private Posture examined() throws SQLException, IOException {
    String url = access.url();
    Engine found =
        ServiceLoader.load(Engine.class, Engine.class.getClassLoader()).findFirst().orElseThrow();
    try (Engine engine = found) {
      return engine.posture(url, access.with(terminal, new Properties()));
    }
  }

  private static int status(Severity worst) {
    return switch (worst) {
      case CRITICAL -> Exit.CRITICAL;
      case WARNING -> Exit.WARNING;
      case INFO, OK -> Exit.OK;
    };
  }
}
