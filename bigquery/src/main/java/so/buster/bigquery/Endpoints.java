package so.buster.bigquery;

import java.net.URI;
import java.net.URISyntaxException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where the service and its tokens are.
 *
 * @param service the root of the REST service, ending in a slash
 * @param tokens where a signed assertion or a refresh token becomes an access token
 */
record Endpoints(String service, URI tokens) {
  static final String SERVICE = "https://bigquery.googleapis.com/";
  static final String TOKENS = "https://oauth2.googleapis.com/token";

  private static final Set<String> NAMES = Set.of("BIGQUERY", "OAUTH2");

  /**
   * Reads {@code BIGQUERY=https://…,OAUTH2=https://…}; empty means Google's own. In clear text only
   * on this machine: tokens and rows travel there.
   */
  static Endpoints parse(String overrides) throws SQLException {
    Map<String, String> given = new HashMap<>();
    for (String pair : overrides.isEmpty() ? new String[0] : overrides.split(",", -1)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? "" : pair.substring(0, equals).toUpperCase(Locale.ROOT);
      if (!NAMES.contains(name) || given.put(name, pair.substring(equals + 1)) != null) {
        throw mistake("write BIGQUERY=https://…,OAUTH2=https://…");
      }
    }
    URI service = checked(given.getOrDefault("BIGQUERY", SERVICE));
    String root = service.toString();
    return new Endpoints(
        root.endsWith("/") ? root : root + "/", checked(given.getOrDefault("OAUTH2", TOKENS)));
  }

  private static URI checked(String text) throws SQLException {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      throw mistake("an endpoint is no URL");
    }
    String host = uri.getHost();
    if (host == null
        || uri.getUserInfo() != null
        || uri.getQuery() != null
        || uri.getFragment() != null) {
      throw mistake("an endpoint has a host, and no user, query or fragment");
    }
    boolean secure = "https".equals(uri.getScheme());
    if (!secure && !("http".equals(uri.getScheme()) && isLoopback(host))) {
      throw mistake("an endpoint begins with https://, except on this machine");
    }
    return uri;
  }

  /** By its spelling, never by a look-up. */
  private static boolean isLoopback(String host) {
    return host.equalsIgnoreCase("localhost")
        || host.equals("[::1]")
        || host.matches("127\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}");
  }

  private static SQLException mistake(String what) {
    return Failures.configuration(Property.ENDPOINTS.key() + ": " + what + ".");
  }

  /** Never a host. */
  @Override
  public String toString() {
    return "Endpoints";
  }
}
