package so.buster.jdbc.config;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.spi.Address;

/**
 *
 *
 * <pre>
 * url      = "jdbc:buster:" ( direct | [ [ vendor ":" ] name ] ) [ "?" pair *( "&amp;" pair ) ]
 * direct   = vendor ":" ( server | local )
 * name     = letter *39( letter | digit | "_" | "-" )   ; a source
 * server   = "//" host [ ":" port ] [ "/" [ database ] ]
 * local    = [ path ]                       ; no scheme, no "..", no backslash, and no name
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

  private final String url;
  private String source = "buster";
  private Places places = new Places(source);

  UrlParser(String url) {
    this.url = url;
  }

  BusterUrl parse() throws BusterConnectionException {
    checkCharacters();
    String rest = url.substring("jdbc:buster:".length());
    int question = rest.indexOf('?');
    String place = question < 0 ? rest : rest.substring(0, question);
    Map<String, String> parameters = question < 0 ? Map.of() : pairs(rest.substring(question + 1));
    if (place.isEmpty() || SourceUrl.isName(place)) {
      return new SourceUrl(Optional.empty(), named(place), parameters);
    }
    int colon = place.indexOf(':');
    if (colon < 0 || !VENDOR.matcher(place.substring(0, colon)).matches()) {
      throw mistake("URL: it does not say which database; " + FORM + ".");
    }
    source = place.substring(0, colon).toLowerCase(Locale.ROOT);
    places = new Places(source);
    String location = place.substring(colon + 1);
    if (SourceUrl.isName(location)) {
      return new SourceUrl(Optional.of(source), named(location), parameters);
    }
    Address address = location.startsWith("//") ? server(location.substring(2)) : local(location);
    return new ParsedUrl(source, address, parameters);
  }

  private static Optional<String> named(String name) {
    return Optional.of(name).filter(n -> !n.isEmpty());
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
    String port = parts.group(2);
    String database = slash < 0 ? "" : location.substring(slash + 1);
    return new Address.Server(
        Hosts.checked(parts.group(1), source),
        port == null ? OptionalInt.empty() : OptionalInt.of(places.port(port)),
        places.database(Percent.decode(database, "URL: the database", source)));
  }

  private Address local(String text) throws BusterConnectionException {
    return new Address.Local(places.path(Percent.decode(text, "URL: the path", source)));
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
