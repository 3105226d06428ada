package so.buster.cli;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import so.buster.jdbc.config.SourceUrl;

/**
 * Where a command connects and as whom. A password is never an argument, because every user of the
 * machine can read those.
 */
final class Access {
  static final String PREFIX = "jdbc:buster:";

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "URL",
      description = "jdbc:buster:…, or the name of a configured source.")
  private @Nullable String url;

  @Option(names = "--user", paramLabel = "NAME", description = "The database user.")
  private @Nullable String user;

  @Option(
      names = "--password-stdin",
      description =
          "Reads the password from the first line of standard input. Otherwise it is the"
              + " environment's BUSTER_PASSWORD, or asked for when --user is given.")
  private boolean passwordFromInput;

  /** Opens a connection with these properties besides user and password. */
  Connection open(Terminal terminal, Properties properties) throws SQLException, IOException {
    return DriverManager.getConnection(url(), with(terminal, properties));
  }

  /** The properties with user and password, which may be asked for. */
  Properties with(Terminal terminal, Properties properties) throws IOException {
    if (user != null) {
      properties.setProperty("user", user);
    }
    String password = password(terminal);
    if (password != null) {
      properties.setProperty("password", password);
    }
    return properties;
  }

  /** Fails if a place was named although all are meant. */
  void none() {
    if (url != null || user != null || passwordFromInput) {
      throw new ParameterException(
          spec.commandLine(), "--all stands alone; sources have their own logins.");
    }
  }

  /** Where to connect. A name, perhaps with limits behind a question mark, is short for its URL. */
  String url() {
    if (url == null) {
      throw new ParameterException(spec.commandLine(), "Missing required parameter: 'URL'");
    }
    if (url.toLowerCase(Locale.ROOT).startsWith(PREFIX)) {
      return url;
    }
    if (SourceUrl.isName(beforeQuestion(url))) {
      return PREFIX + url;
    }
    throw new ParameterException(
        spec.commandLine(),
        "The URL must begin with "
            + PREFIX
            + ", or be the name of a source; \"buster url\" makes one of a vendor's URL.");
  }

  private static String beforeQuestion(String text) {
    int question = text.indexOf('?');
    return question < 0 ? text : text.substring(0, question);
  }

  /** A named source has its own login; the environment's is for the others. */
  private boolean named() {
    String rest = beforeQuestion(url()).substring(PREFIX.length());
    return rest.isEmpty() || SourceUrl.isName(rest.substring(rest.indexOf(':') + 1));
  }

  private @Nullable String password(Terminal terminal) throws IOException {
    if (passwordFromInput) {
      return firstLine(terminal.in());
    }
    String given = named() ? null : System.getenv("BUSTER_PASSWORD");
    Console person = Terminal.person();
    if (given != null || user == null || person == null) {
      return given;
    }
    char[] typed = person.readPassword("Password for %s: ", user);
    return typed == null ? null : new String(typed);
  }

  /** Takes no byte more: what follows may be the query. */
  private static String firstLine(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int character = in.read(); character >= 0 && character != '\n'; character = in.read()) {
      line.write(character);
    }
    String text = line.toString(StandardCharsets.UTF_8);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
