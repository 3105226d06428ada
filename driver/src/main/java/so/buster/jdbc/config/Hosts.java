package so.buster.jdbc.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import so.buster.jdbc.BusterConnectionException;

/**
 * A DNS name, an IPv4 address in four decimal numbers, or an IPv6 address in brackets, and no other
 * spelling of them: {@code 0x7f000001}, {@code 2130706433} and {@code [::ffff:127.0.0.1]} are the
 * same machine to a resolver and another to a reader.
 */
final class Hosts {
  private static final Pattern NAME =
      Pattern.compile(
          "[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"
              + "(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*");
  private static final Pattern NUMERIC_END = Pattern.compile("(.*\\.)?(0[xX][0-9A-Fa-f]*|[0-9]+)");
  private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
  private static final Pattern IPV4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:]{2,39}");

  private Hosts() {}

  /** The host without brackets. */
  static String checked(String host, String source) throws BusterConnectionException {
    if (host.isEmpty()) {
      throw mistake("URL: the host is missing; write //host:port/database.", source);
    }
    boolean bracketed = host.startsWith("[");
    String bare = bracketed ? host.substring(1, host.length() - 1) : host;
    if (!(bracketed ? ipv6(bare) : nameOrIpv4(bare))) {
      throw mistake(
          "URL: the host is neither a DNS name in ASCII, nor an IPv4 address of four decimal"
              + " numbers, nor an IPv6 address in brackets.",
          source);
    }
    if (bare.startsWith("169.254.") || (bracketed && linkLocal(bare))) {
      throw mistake(
          "URL: the host is a link-local address, where clouds keep credentials and nobody keeps a"
              + " database; use the server's own name.",
          source);
    }
    return bare;
  }

  private static boolean nameOrIpv4(String host) {
    if (host.length() > 253 || !NAME.matcher(host).matches()) {
      return false;
    }
    return !NUMERIC_END.matcher(host).matches() || IPV4.matcher(host).matches();
  }

  private static boolean ipv6(String host) {
    if (!IPV6.matcher(host).matches() || host.indexOf(':') < 0) {
      return false;
    }
    try {
      // A literal, so nothing is looked up. IPv4-mapped addresses come back as four bytes.
      return InetAddress.getByName(host).getAddress().length == 16;
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static boolean linkLocal(String host) {
    try {
      return InetAddress.getByName(host).isLinkLocalAddress();
    } catch (UnknownHostException e) {
      return true;
    }
  }

  private static BusterConnectionException mistake(String message, String source) {
    return BusterConnectionException.configuration(message, source);
  }
}
