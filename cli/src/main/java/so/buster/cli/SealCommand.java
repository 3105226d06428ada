package so.buster.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import so.buster.jdbc.secret.Keyset;
import so.buster.jdbc.secret.SealContext;
import so.buster.jdbc.secret.SecretException;

/** Seals secrets for one database and user. */
@Command(
    name = "seal",
    description =
        "Seals a password, key or token for one database, host, port and user, and prints what to"
            + " write in its place. The secret is asked for, or read from standard input, in one"
            + " piece with all its lines.")
final class SealCommand implements Callable<Integer> {
  static final String NO_ARGUMENT =
      "A secret is never an argument, because every user of the machine can read those (this one is"
          + " known now: change it); leave it out, and type it when asked or pipe it in.";

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Mixin private final KeysetOption keyset = new KeysetOption();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "URL",
      description =
          "Where it is for: jdbc:buster:postgresql://host:port/database, or jdbc:buster:<source>.")
  private @Nullable String url;

  @Parameters(index = "1..*", hidden = true)
  private @Nullable List<String> surplus;

  @Option(
      names = {"--password", "--secret", "--token", "--key", "-p"},
      arity = "0..1",
      hidden = true)
  private @Nullable String argument;

  @Option(names = "--user", paramLabel = "NAME", description = "The database user it belongs to.")
  private @Nullable String user;

  @Option(names = "--stdin", description = "Reads standard input even where somebody could type.")
  private boolean fromInput;

  @Option(
      names = "--rotate",
      paramLabel = "FILE",
      description = "Seals every secret of a configuration file again, with the newest key.")
  private @Nullable Path rotated;

  @Option(
      names = "--check",
      paramLabel = "FILE",
      description = "Says which sealed secrets of a configuration file cannot be opened.")
  private @Nullable Path checked;

  SealCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws SQLException, IOException, SecretException {
    boolean given =
        spec.commandLine().getParseResult().matchedOptionsSet().stream()
            .anyMatch(option -> option.hidden());
    if (surplus != null || argument != null || given) {
      throw mistake(NO_ARGUMENT);
    }
    int what = (url == null ? 0 : 1) + (rotated == null ? 0 : 1) + (checked == null ? 0 : 1);
    if (what != 1) {
      throw mistake("Give one of a URL, --rotate FILE and --check FILE.");
    }
    if (rotated != null) {
      return new SealedFile(terminal, rotated, keyset.location().load()).rotate();
    }
    if (checked != null) {
      return new SealedFile(terminal, checked, keyset.location().load()).check();
    }
    return seal(new SealTarget(spec).of(String.valueOf(url), user), keyset.location().load());
  }

  private int seal(SealContext target, Keyset keys) throws IOException, SecretException {
    char[] secret = SecretInput.read(terminal, fromInput);
    try {
      terminal.out().println(keys.seal(secret, target));
    } finally {
      Arrays.fill(secret, '\0');
    }
    terminal
        .err()
        .println(
            terminal.good("sealed")
                + " for "
                + Excerpt.printable(target.vendor() + " " + place(target))
                + ". Nothing else opens it.");
    return Exit.OK;
  }

  /** To the person who has just written it. */
  private static String place(SealContext target) {
    String server = target.host().isEmpty() ? "" : target.host() + ":" + target.port() + "/";
    String user = target.user().isEmpty() ? "without a user" : "as " + target.user();
    return server + target.database() + " " + user;
  }

  private ParameterException mistake(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
