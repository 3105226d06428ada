package so.buster.jdbc.config;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.spi.Address;

/**
 *
 *
 * <pre>
 * url      = "jdbc:buster:" vendor ":" ( server | local ) [ "?" pair *( "&amp;" pair ) ]
 * server   = "//" host [ ":" port ] [ "/" [ database ] ]
 * local    = [ path ]                       ; no scheme, no "..", no backslash
 * pair     = name "=" value                 ; percent-decoded once, in the value only
 * </pre>
 *
 * One host; no user information, no fragment, no second question mark. Vendor drivers disagree on
 * each of these, and each disagreement has moved a connection elsewhere.
 */
final class UrlParser {
  private static final int MOST_CHARACTERS = 8192;
  private static final String FORM =
      "write jdbc:buster:<vendor>://host:port/database?property=value";

  private static final Pattern VENDOR = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,31}");
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[^\\]]*\\]|[^:\\[\\]]*)(?::([0-9]{1,5}))?");
  private static final Pattern DATABASE = Pattern.compile("[\\p{L}\\p{N}_$.-]{0,128}");
  private static final Pattern PATH = Pattern.compile("[\\p{L}\\p{M}\\p{N} _$.,:/@+=~()-]{0,2048}");
  private static final Pattern PARENT = Pattern.compile("(^|/)\\.\\.(/|$)");
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

  private final String url;
  private String source = "buster";

  UrlParser(String url) {
    this.url = url;
  }

  ParsedUrl parse() throws BusterConnectionException {
    checkCharacters();
    String rest = url.substring("jdbc:buster:".length());
    int colon = rest.indexOf(':');
    if (colon < 0 || !VENDOR.matcher(rest.substring(0, colon)).matches()) {
      throw mistake("URL: it does not say which database; " + FORM + ".");
    }
    source = rest.substring(0, colon).toLowerCase(Locale.ROOT);
    rest = rest.substring(colon + 1);
    int question = rest.indexOf('?');
    String location = question < 0 ? rest : rest.substring(0, question);
    Address address = location.startsWith("//") ? server(location.substring(2)) : local(location);
    return new ParsedUrl(
        source, address, question < 0 ? Map.of() : pairs(rest.substring(question + 1)));
  }

  private void checkCharacters() throws BusterConnectionException {
    if (url.length() > MOST_CHARACTERS) {
      throw mistake("URL: longer than " + MOST_CHARACTERS + " characters; pass Properties.");
    }
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c == '#' || c == '\\' || !Characters.printable(c)) {
        throw mistake(
            "URL: it holds a character that has no place there (a control or invisible character,"
                + " # or a backslash); remove it, or percent-encode it in a value.");
      }
    }
  }

  private Address server(String location) throws BusterConnectionException {
    int slash = location.indexOf('/');
    String authority = slash < 0 ? location : location.substring(0, slash);
    if (authority.indexOf('@') >= 0) {
      throw mistake(
          "URL: user and password do not belong before the host; pass the properties user and"
              + " password.");
    }
    if (authority.indexOf(',') >= 0) {
      throw mistake("URL: it names several hosts; name one.");
    }
    Matcher parts = AUTHORITY.matcher(authority);
    if (!parts.matches()) {
      throw mistake("URL: host or port is not one name and one number; " + FORM + ".");
    }
    String host = Hosts.checked(parts.group(1), source);
    return new Address.Server(
        host, port(parts.group(2)), database(slash < 0 ? "" : location.substring(slash + 1)));
  }

  private OptionalInt port(@Nullable String digits) throws BusterConnectionException {
    if (digits == null) {
      return OptionalInt.empty();
    }
    int port = Integer.parseInt(digits);
    if (port < 1 || port > 65535) {
      throw mistake("URL: the port is not between 1 and 65535.");
    }
    return OptionalInt.of(port);
  }

  private String database(String text) throws BusterConnectionException {
    String database = Percent.decode(text, "URL: the database", source);
    if (!DATABASE.matcher(database).matches()) {
      throw mistake(
          "URL: the database has other characters than letters, digits and _ $ . -; name one"
              + " database after the host, and properties after a question mark.");
    }
    return database;
  }

  private Address local(String text) throws BusterConnectionException {
    String path = Percent.decode(text, "URL: the path", source);
    if (SCHEME.matcher(path).matches()) {
      throw mistake("URL: the path begins with a scheme; name a plain file, or //host:port.");
    }
    if (!PATH.matcher(path).matches() || PARENT.matcher(path).find()) {
      throw mistake(
          "URL: the path holds '..' or an unusual character; name the file plainly, with forward"
              + " slashes.");
    }
    return new Address.Local(path);
  }

  private Map<String, String> pairs(String query) throws BusterConnectionException {
    if (query.indexOf('?') >= 0 || query.indexOf(';') >= 0) {
      throw mistake("URL: ? stands once and ; never; separate properties with &.");
    }
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      if (!Names.valid(name)) {
        throw mistake(Names.HINT);
      }
      if (equals < 0) {
        // Not named: what stands here may be the tail of a password with an & in it.
        throw mistake("URL: a property has no value; write name=value, with & as %26 in a value.");
      }
      String value = Percent.decode(pair.substring(equals + 1), name, source);
      if (pairs.put(name, value) != null) {
        throw mistake(name + ": given twice; give it once.");
      }
    }
    return pairs;
  }

  private BusterConnectionException mistake(String message) {
    return BusterConnectionException.configuration(message, source);
  }
}
