package so.buster.jdbc.spi;

import java.util.OptionalInt;

/** Where the URL points, parsed and checked; no text of the URL survives beside it. */
public sealed interface Address {

  /** Whether what is sent there stays on this machine. Decided by the text, never by a look-up. */
  boolean loopback();

  /**
   * A server: {@code //host:port/database}.
   *
   * @param host a DNS name or an IP address; IPv6 without its brackets
   * @param port 1 to 65535, if given
   * @param database decoded; empty if not given
   */
  record Server(String host, OptionalInt port, String database) implements Address {
    @Override
    public boolean loopback() {
      return host.equalsIgnoreCase("localhost")
          || host.equals("::1")
          || (host.startsWith("127.")
              && host.chars().allMatch(c -> c == '.' || Character.isDigit(c)));
    }

    /** {@code host:port} as it stands in a URL. */
    public String authority(int defaultPort) {
      String name = host.indexOf(':') < 0 ? host : "[" + host + "]";
      return name + ":" + port.orElse(defaultPort);
    }

    /** Never the host. */
    @Override
    public String toString() {
      return "Server";
    }
  }

  /**
   * Something on this machine, for databases that run inside the process.
   *
   * @param path decoded; empty if not given
   */
  record Local(String path) implements Address {
    @Override
    public boolean loopback() {
      return true;
    }

    /** Never the path. */
    @Override
    public String toString() {
      return "Local";
    }
  }
}
