package so.buster.jdbc.config;

import java.util.Map;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.spi.Address;

/**
 * A {@code jdbc:buster:} URL in its parts.
 *
 * @param vendor the adapter's name, lower case
 * @param address where it points
 * @param parameters what follows {@code ?}, decoded, names as written
 */
public record ParsedUrl(String vendor, Address address, Map<String, String> parameters) {
  public ParsedUrl {
    parameters = Map.copyOf(parameters);
  }

  /** Parses strictly; a URL that needs interpretation is an error. */
  public static ParsedUrl parse(String url) throws BusterConnectionException {
    return new UrlParser(url).parse();
  }

  /** Never the parts. */
  @Override
  public String toString() {
    return "ParsedUrl[" + vendor + "]";
  }
}
