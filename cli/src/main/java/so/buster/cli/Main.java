package so.buster.cli;

import java.io.IOException;
import java.sql.SQLException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import so.buster.jdbc.secret.SecretException;

/** {@code java -jar buster-jdbc.jar …}. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its {@link Exit} status. */
  public static void main(String[] arguments) {
    // The jar brings SLF4J's interface without a logger behind it; on the command line that is
    // meant so and needs no warning. A logger on the class path is still used.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.exit(run(Terminal.system(), arguments));
  }

  static int run(Terminal terminal, String... arguments) {
    CommandLine line =
        new CommandLine(new BusterCommand(terminal))
            .addSubcommand(new CheckCommand(terminal))
            .addSubcommand(new QueryCommand(terminal))
            .addSubcommand(new PingCommand(terminal))
            .addSubcommand(new DoctorCommand(terminal))
            .addSubcommand(new UrlCommand(terminal))
            .addSubcommand(new DriversCommand(terminal))
            .addSubcommand(new KeygenCommand(terminal))
            .addSubcommand(new SealCommand(terminal))
            .addSubcommand(new DemoCommand(terminal))
            // An argument is SQL, not the name of a file: "@x" stays what it is.
            .setExpandAtFiles(false)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(terminal.writer(terminal.out()))
            .setErr(terminal.writer(terminal.err()))
            .setParameterExceptionHandler((mistake, given) -> usage(terminal, mistake))
            .setExecutionExceptionHandler((failure, command, given) -> failed(terminal, failure));
    try {
      return line.execute(arguments);
    } finally {
      terminal.out().flush();
    }
  }

  /** How the person called this program; the script that starts it says so. */
  static String command() {
    return System.getProperty("buster.command", "java -jar buster-jdbc.jar");
  }

  private static int usage(Terminal terminal, ParameterException mistake) {
    String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
    terminal.complain(mistake.getMessage() + " (see: " + command + " --help)");
    return Exit.USAGE;
  }

  /** One line. What is not known to be meant for people is not shown: it may hold anything. */
  private static int failed(Terminal terminal, Exception failure) {
    if (failure instanceof SQLException error) {
      terminal.complain(error.getMessage() + " [" + error.getSQLState() + "]");
    } else if (failure instanceof SecretException) {
      terminal.complain(String.valueOf(failure.getMessage()));
    } else if (failure instanceof IOException) {
      terminal.complain("reading or writing failed: " + failure.getClass().getSimpleName());
    } else {
      StackTraceElement place = failure.getStackTrace()[0];
      terminal.complain("defect: " + failure.getClass().getName() + " at " + place);
    }
    return Exit.FAILED;
  }
}
