package so.buster.it.markers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import so.buster.it.database.TcpProxy;

/**
 * An address of this machine that nobody else uses, in a server's place: it is as telling as a
 * name. Linux has all of 127.0.0.0/8; other systems have not, and say so.
 */
final class MarkedHost implements AutoCloseable {
  static final String HOST = "127.77.66.55";

  private final TcpProxy proxy;

  private MarkedHost(TcpProxy proxy) {
    this.proxy = proxy;
  }

  /** Passes everything on to this port of 127.0.0.1. */
  static MarkedHost before(int port) throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      assumeTrue(probe.isBound());
    } catch (java.net.BindException e) {
      assumeTrue(false, HOST + " is no address of this machine");
    }
    return new MarkedHost(new TcpProxy(InetAddress.getByName(HOST), port));
  }

  /** Where to connect, as it stands in a URL. */
  String authority() {
    return HOST + ":" + proxy.port();
  }

  @Override
  public void close() throws IOException {
    proxy.close();
  }
}
