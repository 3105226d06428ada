package so.buster.jdbc.config;

import java.util.Map;
import so.buster.jdbc.BusterConnectionException;

/** A {@code jdbc:buster:} URL in its parts: it says where, or names a source that knows. */
public sealed interface BusterUrl permits ParsedUrl, SourceUrl {
  /** Parses strictly; a URL that needs interpretation is an error. */
  static BusterUrl parse(String url) throws BusterConnectionException {
    return new UrlParser(url).parse();
  }

  /** What follows {@code ?}, decoded, names as written. */
  Map<String, String> parameters();
}
