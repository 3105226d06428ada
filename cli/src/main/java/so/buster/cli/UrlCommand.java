package so.buster.cli;

import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import so.buster.jdbc.config.VendorUrl;
import so.buster.jdbc.spi.Adapter;

/** Turns a vendor's URL into ours. */
@Command(
    name = "url",
    description =
        "Turns a vendor's URL into ours, printed on standard output; what became of each property"
            + " goes to standard error.")
final class UrlCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "VENDOR_URL", description = "For instance jdbc:postgresql://host/db")
  private String vendorUrl;

  UrlCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws SQLException {
    String lower = vendorUrl.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("jdbc:") || lower.startsWith("jdbc:buster:")) {
      throw new ParameterException(
          spec.commandLine(), "This is not a vendor's URL; they begin with jdbc:<vendor>:");
    }
    String rest = vendorUrl.substring("jdbc:".length());
    VendorUrl translated = VendorUrl.of(adapter(rest), rest);
    terminal.out().println(translated.url());
    terminal.out().flush();
    boolean refused = false;
    for (VendorUrl.Line line : translated.lines()) {
      terminal
          .err()
          .println(
              "  "
                  + shown(line.fate())
                  + " "
                  + line.name()
                  + ": "
                  + Excerpt.printable(line.note()));
      refused |= line.fate() == VendorUrl.Fate.REFUSED;
    }
    return refused ? Exit.REFUSED : Exit.OK;
  }

  private Adapter adapter(String rest) {
    String name = rest.substring(0, Math.max(0, rest.indexOf(':'))).toLowerCase(Locale.ROOT);
    return Databases.named(name, spec);
  }

  private String shown(VendorUrl.Fate fate) {
    return switch (fate) {
      case KEPT -> terminal.good("kept   ");
      case DROPPED -> terminal.warning("dropped");
      case REFUSED -> terminal.bad("refused");
    };
  }
}
