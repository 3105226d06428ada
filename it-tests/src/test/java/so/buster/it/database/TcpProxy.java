package so.buster.it.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between the driver and a server, and can fall silent or fall away. */
public final class TcpProxy implements AutoCloseable {
  private final ServerSocket entrance;
  private final int target;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private volatile boolean silent;

  /** Passes everything on to this port of 127.0.0.1. */
  public TcpProxy(int target) {
    this(InetAddress.getLoopbackAddress(), target);
  }

  /** The same, listening at this address. */
  public TcpProxy(InetAddress address, int target) {
    this.target = target;
    try {
      entrance = new ServerSocket(0, 50, address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  /** The port to connect to. */
  public int port() {
    return entrance.getLocalPort();
  }

  /** From now on nothing passes, in either direction; connections stay open. */
  public void fallSilent() {
    silent = true;
  }

  /** Cuts every connection. */
  public void cut() {
    sockets.forEach(TcpProxy::close);
  }

  private void accept() {
    try {
      while (true) {
        Socket caller = entrance.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        sockets.addAll(List.of(caller, server));
        start(() -> pass(caller, server));
        start(() -> pass(server, caller));
      }
    } catch (IOException e) {
      cut();
    }
  }

  private void pass(Socket from, Socket to) {
    byte[] buffer = new byte[8192];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (!silent) {
          out.write(buffer, 0, read);
        }
      }
    } catch (IOException e) {
      close(from);
    }
    close(to);
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "proxy");
    thread.setDaemon(true);
    thread.start();
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    entrance.close();
    cut();
  }
}
