package so.buster.jdbc.config;

import java.util.regex.Pattern;
import so.buster.jdbc.BusterConnectionException;

/**
 * Checks the parts of an address, whoever wrote them.
 *
 * @param source how errors name it
 */
public record Places(String source) {
  private static final Pattern DATABASE = Pattern.compile("[\\p{L}\\p{N}_$.-]{0,128}");
  private static final Pattern PATH = Pattern.compile("[\\p{L}\\p{M}\\p{N} _$.,:/@+=~()-]{0,2048}");
  private static final Pattern PARENT = Pattern.compile("(^|/)\\.\\.(/|$)");
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

  /** A host as configuration has it: IPv6 with or without its brackets. */
  public String host(String text) throws BusterConnectionException {
    boolean bare = text.indexOf(':') >= 0 && !text.startsWith("[");
    return Hosts.checked(bare ? "[" + text + "]" : text, source);
  }

  /** A port's digits. */
  public int port(String digits) throws BusterConnectionException {
    int port = digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : 0;
    if (port < 1 || port > 65535) {
      throw mistake("URL: the port is not between 1 and 65535.");
    }
    return port;
  }

  /** A database's name, decoded. */
  public String database(String name) throws BusterConnectionException {
    if (!DATABASE.matcher(name).matches()) {
      throw mistake(
          "URL: the database has other characters than letters, digits and _ $ . -; name one"
              + " database after the host, and properties after a question mark.");
    }
    return name;
  }

  /** The path of a file, decoded. */
  public String path(String path) throws BusterConnectionException {
    if (SCHEME.matcher(path).matches()) {
      throw mistake("URL: the path begins with a scheme; name a plain file, or //host:port.");
    }
    if (!PATH.matcher(path).matches() || PARENT.matcher(path).find()) {
      throw mistake(
          "URL: the path holds '..' or an unusual character; name the file plainly, with forward"
              + " slashes.");
    }
    return path;
  }

  private BusterConnectionException mistake(String message) {
    return BusterConnectionException.configuration(message, source);
  }
}
