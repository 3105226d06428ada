package so.buster.jdbc.adapters;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.spi.Address;
import so.buster.jdbc.spi.Settings;
import so.buster.jdbc.spi.Tls;

/**
 * Where the service is, and where keys become tokens: at Google, or at one stand-in on this
 * machine. Drivers for BigQuery take any endpoint, and then send it a token.
 *
 * @param endpoints by Simba's names for them; those that are not Google's public ones
 */
record BigQueryEndpoint(Map<String, String> endpoints) {
  private static final String OVERRIDES = "EndpointOverrides";
  private static final int HTTPS = 443;
  private static final int HTTP = 80;

  static BigQueryEndpoint of(Address.Server server, Settings settings, String source)
      throws BusterConnectionException {
    if (!server.loopback() && !googles(server.host())) {
      throw BusterConnectionException.configuration(
          "URL: the host is not one of Google's; it is bigquery.googleapis.com or another that ends"
              + " in .googleapis.com.",
          source);
    }
    String scheme = scheme(server, settings.tls(), source);
    Map<String, String> endpoints = new LinkedHashMap<>();
    if (server.loopback()) {
      String root = scheme + "://" + server.authority(scheme.equals("https") ? HTTPS : HTTP) + "/";
      endpoints.put("BIGQUERY", root);
      endpoints.put("OAUTH2", root + "token");
    } else if (!publicName(server)) {
      endpoints.put("BIGQUERY", "https://" + server.authority(HTTPS) + "/");
    }
    String overrides = settings.vendor().getOrDefault(OVERRIDES, "");
    for (String pair : overrides.isEmpty() ? new String[0] : overrides.split(",")) {
      int equals = pair.indexOf('=');
      String endpoint = pair.substring(equals + 1);
      check(endpoint, server, scheme, source);
      endpoints.put(pair.substring(0, equals).toUpperCase(Locale.ROOT), endpoint);
    }
    return new BigQueryEndpoint(Map.copyOf(endpoints));
  }

  /** As the drivers take it. */
  Map<String, String> properties() {
    return endpoints.isEmpty()
        ? Map.of()
        : Map.of(
            OVERRIDES,
            endpoints.entrySet().stream()
                .map(endpoint -> endpoint.getKey() + "=" + endpoint.getValue())
                .sorted()
                .collect(Collectors.joining(",")));
  }

  private static boolean googles(String host) {
    return host.toLowerCase(Locale.ROOT).endsWith(".googleapis.com");
  }

  /** The names that Google's documentation gives the service itself; both are where it is. */
  private static boolean publicName(Address.Server server) {
    String host = server.host().toLowerCase(Locale.ROOT);
    return server.port().orElse(HTTPS) == HTTPS
        && (host.equals("bigquery.googleapis.com") || host.equals("www.googleapis.com"));
  }

  /** One of Google's, or of the stand-in that the URL names. */
  private static void check(String endpoint, Address.Server server, String scheme, String source)
      throws BusterConnectionException {
    URI uri;
    try {
      uri = new URI(endpoint);
    } catch (URISyntaxException e) {
      throw elsewhere(source);
    }
    String host = uri.getHost() == null ? "" : uri.getHost();
    boolean atGoogle = googles(host) && "https".equals(uri.getScheme());
    boolean atStandIn =
        server.loopback()
            && scheme.equals(uri.getScheme())
            && server.authority(-1).equals(host + ":" + uri.getPort());
    if (uri.getUserInfo() != null || !(atGoogle || atStandIn)) {
      throw elsewhere(source);
    }
  }

  private static BusterConnectionException elsewhere(String source) {
    return BusterConnectionException.configuration(
        "EndpointOverrides: an endpoint is https:// and one of Google's hosts, which end in"
            + " .googleapis.com.",
        source);
  }

  /**
   * The JVM's own TLS verifies chain and host. What asks for less than everything gets more, and on
   * loopback the default is clear text.
   */
  private static String scheme(Address.Server server, Tls tls, String source)
      throws BusterConnectionException {
    if (tls.root().isPresent()) {
      throw BusterConnectionException.configuration(
          "tlsRoot: the JVM's own trust store decides for BigQuery, and no file; leave it out, and"
              + " put the CA into that store (keytool -importcert, or"
              + " -Djavax.net.ssl.trustStore=<file>).",
          source);
    }
    return switch (tls.mode()) {
      case VERIFY_FULL, VERIFY_CA, REQUIRE -> "https";
      case IF_OFFERED, OFF -> {
        if (!server.loopback()) {
          throw BusterConnectionException.configuration(
              "tls: BigQuery is reached by TLS only; leave it out.", source);
        }
        yield "http";
      }
    };
  }
}
