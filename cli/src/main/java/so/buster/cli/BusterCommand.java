package so.buster.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command above the commands. */
@Command(
    name = "buster",
    description = "Reads databases, and nothing else.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:everything was allowed and worked",
      "1:the database, the network or the program failed",
      "2:the command line or a line of input was not understood",
      "3:something was refused",
      "4:doctor found something to be warned of",
      "5:doctor found that the user can do harm without this driver"
    })
final class BusterCommand implements Runnable {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  BusterCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** When to use colour. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      description = "auto (a terminal, and NO_COLOR is not set), always, never.")
  void colour(Colour when) {
    terminal.colour(
        switch (when) {
          case AUTO -> Ansi.AUTO;
          case ALWAYS -> Ansi.ON;
          case NEVER -> Ansi.OFF;
        });
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Which command? " + String.join(", ", spec.subcommands().keySet()));
  }
}
