package so.buster.jdbc.adapters;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.spi.Address;
import so.buster.jdbc.spi.Tls;

/**
 * Where snowflake-jdbc connects, and how it protects the way there. The driver itself takes any
 * host and any scheme, and then hands it the password: here the host is Snowflake's, or this
 * machine for a stand-in.
 *
 * @param url the vendor URL, without properties
 * @param properties what it is told about TLS
 */
record SnowflakeEndpoint(String url, Map<String, String> properties) {
  private static final int HTTPS = 443;

  SnowflakeEndpoint {
    properties = Map.copyOf(properties);
  }

  static SnowflakeEndpoint of(Address.Server server, Tls tls, String source)
      throws BusterConnectionException {
    if (!server.loopback() && !snowflakes(server.host())) {
      throw BusterConnectionException.configuration(
          "URL: the host is not one of Snowflake's; it ends in .snowflakecomputing.com or"
              + " .snowflakecomputing.cn.",
          source);
    }
    if (!server.database().isEmpty()) {
      throw BusterConnectionException.configuration(
          "URL: nothing stands between the host and the question mark; name the database with db=.",
          source);
    }
    if (tls.root().isPresent()) {
      throw BusterConnectionException.configuration(
          "tlsRoot: Snowflake's driver trusts the JVM's own trust store and no file; leave it out,"
              + " and put the CA into that store (keytool -importcert, or"
              + " -Djavax.net.ssl.trustStore=<file>).",
          source);
    }
    return new SnowflakeEndpoint(
        "jdbc:snowflake://" + server.authority(HTTPS), protection(server, tls, source));
  }

  private static boolean snowflakes(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.endsWith(".snowflakecomputing.com") || name.endsWith(".snowflakecomputing.cn");
  }

  /**
   * The driver verifies chain and host or does not encrypt at all, and it does not try whether TLS
   * is offered. So what asks for less than everything gets more, and on loopback the default is
   * clear text.
   */
  private static Map<String, String> protection(Address.Server server, Tls tls, String source)
      throws BusterConnectionException {
    Map<String, String> properties = new HashMap<>();
    switch (tls.mode()) {
      case VERIFY_FULL, VERIFY_CA, REQUIRE -> properties.put("ssl", "on");
      case IF_OFFERED, OFF -> {
        if (!server.loopback()) {
          throw BusterConnectionException.configuration(
              "tls: Snowflake is reached by TLS only; leave it out.", source);
        }
        properties.put("ssl", "off");
      }
    }
    return properties;
  }
}
