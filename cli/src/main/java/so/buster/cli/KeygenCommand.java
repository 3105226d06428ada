package so.buster.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import so.buster.jdbc.secret.Keyset;
import so.buster.jdbc.secret.KeysetLocation;
import so.buster.jdbc.secret.SecretException;

/** Makes the keys that seal secrets. */
@Command(
    name = "keygen",
    description =
        "Makes a keyset's file that only you can read; never over one that is there. Whoever has the"
            + " file can open what it sealed.")
final class KeygenCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final KeysetOption keyset = new KeysetOption();

  @Option(
      names = "--add",
      description =
          "Adds a key to the keyset that is there. It seals from now on; the older ones still open.")
  private boolean add;

  KeygenCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws SecretException {
    KeysetLocation location = keyset.location();
    if (add) {
      Keyset more = location.load().withNewPrimary();
      location.replace(more);
      terminal
          .out()
          .println(
              terminal.good("added")
                  + " a key; there are "
                  + more.size()
                  + " now. Next: seal --rotate FILE.");
    } else {
      location.create(Keyset.generate());
      terminal
          .out()
          .println(
              terminal.good("made")
                  + " a keyset. Keep a copy of it elsewhere: without it nothing that it sealed can be"
                  + " opened.");
    }
    return Exit.OK;
  }
}
