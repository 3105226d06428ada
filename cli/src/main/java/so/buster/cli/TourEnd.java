package so.buster.cli;

import java.io.PrintStream;

/** What to do after the demo. */
final class TourEnd {
  private final Terminal terminal;
  private final PrintStream out;
  private final String url;

  TourEnd(Terminal terminal, String url) {
    this.terminal = terminal;
    this.out = terminal.out();
    this.url = url;
  }

  void print() {
    out.println();
    out.println(terminal.good("Everything was as expected.") + " The file stays; go on with it:");
    command("query '" + url + "' 'SELECT country, count(*) FROM customers GROUP BY country'");
    command("check --dialect postgresql 'select 1; drop table t'");
    command("query --user me jdbc:buster:postgresql://host/database 'SELECT 1'");
    out.println(
        "In Java, or in any tool that speaks JDBC: dist/target/buster-jdbc.jar and that URL.");
  }

  private void command(String arguments) {
    out.println("  " + terminal.code(Main.command() + " " + arguments));
  }
}
