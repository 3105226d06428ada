package so.buster.cli;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
  /** What could not be examined may be worse than a warning. */
  private static final Comparator<Integer> WORST =
      Comparator.comparing(List.of(Exit.OK, Exit.WARNING, Exit.FAILED, Exit.CRITICAL)::indexOf);

  private final Terminal terminal;

  @Mixin private final Access access = new Access();

  @Option(names = "--json", description = "Writes one JSON document.")
  private boolean json;

  @Option(names = "--all", description = "Every source of the configuration, one after another.")
  private boolean all;

  DoctorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws SQLException, IOException {
    Engine found =
        ServiceLoader.load(Engine.class, Engine.class.getClassLoader()).findFirst().orElseThrow();
    try (Engine engine = found) {
      return all ? all(engine) : one(engine);
    }
  }

  private int one(Engine engine) throws SQLException, IOException {
    Posture posture = engine.posture(access.url(), access.with(terminal, new Properties()));
    if (json) {
      PostureJson.write(posture, terminal.out());
    } else {
      PostureText.write(posture, terminal);
    }
    return status(posture.severity());
  }

  /** One that cannot be examined does not keep the others from it. */
  private int all(Engine engine) throws SQLException, IOException {
    access.none();
    List<String> names = engine.sources();
    if (names.isEmpty()) {
      terminal.complain(PingCommand.NO_SOURCE);
      return Exit.FAILED;
    }
    List<Examined> examined = new ArrayList<>();
    for (String name : names) {
      Examined source = examined(engine, name);
      examined.add(source);
      if (!json) {
        PostureText.write(source, terminal);
      }
    }
    if (json) {
      PostureJson.write(examined, terminal.out());
    }
    return examined.stream().mapToInt(DoctorCommand::status).boxed().max(WORST).orElseThrow();
  }

  private static Examined examined(Engine engine, String name) {
    try {
      return new Examined(name, engine.posture(Access.PREFIX + name, new Properties()), "");
    } catch (SQLException e) {
      return new Examined(name, null, String.valueOf(e.getMessage()));
    }
  }

  /**
   * A source and how it stands.
   *
   * @param posture none if it could not be examined
   * @param failure why not, or empty
   */
  record Examined(String name, @Nullable Posture posture, String failure) {}

  private static int status(Examined source) {
    return source.posture() == null ? Exit.FAILED : status(source.posture().severity());
  }

  private static int status(Severity worst) {
    return switch (worst) {
      case CRITICAL -> Exit.CRITICAL;
      case WARNING -> Exit.WARNING;
      case INFO, OK -> Exit.OK;
    };
  }
}
