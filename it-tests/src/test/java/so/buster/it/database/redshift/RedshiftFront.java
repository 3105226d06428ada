package so.buster.it.database.redshift;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** A port of 127.0.0.1 that speaks to Redshift's driver as Redshift does, and asks PostgreSQL. */
public final class RedshiftFront implements AutoCloseable {
  private final ServerSocket entrance;
  private final int postgres;
  private final Optional<SSLContext> tls;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final List<Startup> startups = new CopyOnWriteArrayList<>();

  /** In front of the PostgreSQL on this port, with TLS by this certificate or without. */
  public RedshiftFront(int postgres, Optional<HeldCertificate> certificate) {
    this.postgres = postgres;
    this.tls = certificate.map(RedshiftFront::context);
    try {
      entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  private static SSLContext context(HeldCertificate certificate) {
    return new HandshakeCertificates.Builder().heldCertificate(certificate).build().sslContext();
  }

  /** The port to connect to. */
  public int port() {
    return entrance.getLocalPort();
  }

  /** How every session so far began. */
  public List<Startup> startups() {
    return List.copyOf(startups);
  }

  private void accept() {
    try {
      while (true) {
        Socket caller = entrance.accept();
        open.add(caller);
        start(() -> serve(caller));
      }
    } catch (IOException e) {
      open.forEach(FrontSession::close);
    }
  }

  private void serve(Socket caller) {
    try (Socket raw = caller) {
      new FrontSession(postgres, tls, startups::add).serve(raw);
    } catch (IOException e) {
      // Either side went away; the other is told by its closed socket.
    } finally {
      open.remove(caller);
    }
  }

  static void start(Runnable work) {
    Thread thread = new Thread(work, "redshift-front");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    entrance.close();
  }
}
