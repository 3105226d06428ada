package so.buster.jdbc.config;

import java.util.Map;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.spi.Address;

/**
 * A {@code jdbc:buster:} URL that says where the database is.
 *
 * @param vendor the adapter's name, lower case
 * @param address where it points
 * @param parameters what follows {@code ?}, decoded, names as written
 */
public record ParsedUrl(String vendor, Address address, Map<String, String> parameters)
    implements BusterUrl {
  public ParsedUrl {
    parameters = Map.copyOf(parameters);
  }

  /** As {@link BusterUrl#parse}; a URL that names a source is an error. */
  public static ParsedUrl parse(String url) throws BusterConnectionException {
    if (BusterUrl.parse(url) instanceof ParsedUrl direct) {
      return direct;
    }
    throw BusterConnectionException.configuration(
        "URL: it names a source and not where a database is; write"
            + " jdbc:buster:<vendor>://host:port/database, and ./name for a file in this folder.",
        "buster");
  }

  /** Never the parts. */
  @Override
  public String toString() {
    return "ParsedUrl[" + vendor + "]";
  }
}
