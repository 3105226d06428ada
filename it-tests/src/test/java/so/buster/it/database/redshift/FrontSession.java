package so.buster.it.database.redshift;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import so.buster.it.database.wire.Message;
import so.buster.it.database.wire.StartupPacket;

/** One connection of the driver: its start-up, then messages both ways. */
final class FrontSession {
  private static final int CANCEL = 80877102;
  private static final int TLS = 80877103;

  /** Redshift's own, which PostgreSQL would take for settings that it does not have. */
  private static final Set<String> REDSHIFTS =
      Set.of(
          "driver_version",
          "os_version",
          "plugin_name",
          "client_protocol_version",
          "driver_discovery_version");

  private final int postgres;
  private final Optional<SSLContext> tls;
  private final Consumer<Startup> startups;

  FrontSession(int postgres, Optional<SSLContext> tls, Consumer<Startup> startups) {
    this.postgres = postgres;
    this.tls = tls;
    this.startups = startups;
  }

  void serve(Socket caller) throws IOException {
    DataInputStream in = input(caller);
    int length = in.readInt();
    int code = in.readInt();
    byte[] body = in.readNBytes(length - 8);
    if (code == TLS) {
      caller.getOutputStream().write(tls.isPresent() ? 'S' : 'N');
      serve(tls.isPresent() ? encrypted(caller, tls.get()) : caller);
      return;
    }
    try (Socket server = new Socket(InetAddress.getLoopbackAddress(), postgres)) {
      server.setTcpNoDelay(true);
      DataOutputStream out = output(server);
      if (code == CANCEL) {
        out.writeInt(length);
        out.writeInt(code);
        out.write(body);
        out.flush();
        // The answer is that the server closes.
        server.getInputStream().readAllBytes();
        return;
      }
      StartupPacket startup = StartupPacket.of(body);
      startups.accept(new Startup(startup.parameters(), caller instanceof SSLSocket));
      startup.without(REDSHIFTS).write(out);
      RedshiftFront.start(() -> pass(in, out, RedshiftStatements::forPostgres, server));
      pass(input(server), output(caller), UnaryOperator.identity(), caller);
    }
  }

  private static Socket encrypted(Socket caller, SSLContext tls) throws IOException {
    SSLSocket socket =
        (SSLSocket)
            tls.getSocketFactory()
                .createSocket(caller, "127.0.0.1", caller.getPort(), /* autoClose= */ true);
    socket.setUseClientMode(false);
    socket.startHandshake();
    return socket;
  }

  private static void pass(
      DataInputStream in, DataOutputStream out, UnaryOperator<String> change, Socket end) {
    try {
      for (int type = in.read(); type >= 0; type = in.read()) {
        Message.read(type, in).withSql(change).write(out);
        if (in.available() == 0) {
          out.flush();
        }
      }
    } catch (IOException e) {
      // One side is gone; what follows tells the other.
    }
    close(end);
  }

  private static DataInputStream input(Socket socket) throws IOException {
    return new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
  }

  private static DataOutputStream output(Socket socket) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), 1 << 16));
  }

  static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
