package so.buster.cli;

import java.util.Locale;
import so.buster.cli.DoctorCommand.Examined;
import so.buster.jdbc.Finding;
import so.buster.jdbc.Posture;

/** What doctor found, for people: a line each, and below it what to do. */
final class PostureText {
  private PostureText() {}

  static void write(Examined source, Terminal terminal) {
    terminal.out().println(terminal.strong(source.name()));
    if (source.posture() == null) {
      terminal.out().println(terminal.bad("failed  ") + " " + Excerpt.printable(source.failure()));
    } else {
      write(source.posture(), terminal);
    }
    terminal.out().println();
  }

  static void write(Posture posture, Terminal terminal) {
    for (Finding finding : posture.findings()) {
      terminal.out().println(mark(finding, terminal) + " " + Excerpt.printable(finding.text()));
      if (!finding.advice().isEmpty()) {
        terminal.out().println("         " + Excerpt.printable(finding.advice()));
      }
    }
    if (!posture.script().isEmpty()) {
      terminal.out().println();
      terminal
          .out()
          .println(
              terminal.faint(
                  "-- A user who may only read. Run as an administrator, with a password in quotes in"
                      + " place of "
                      + Posture.PASSWORD));
      posture.script().forEach(line -> terminal.out().println(Excerpt.printable(line)));
    }
  }

  private static String mark(Finding finding, Terminal terminal) {
    String word = String.format(Locale.ROOT, "%-8s", finding.severity()).toLowerCase(Locale.ROOT);
    return switch (finding.severity()) {
      case CRITICAL -> terminal.bad(word);
      case WARNING -> terminal.warning(word);
      case INFO -> terminal.strong(word);
      case OK -> terminal.good(word);
    };
  }
}
