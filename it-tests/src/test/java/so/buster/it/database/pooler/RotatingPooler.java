package so.buster.it.database.pooler;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import so.buster.it.database.PooledDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.TestPooler;
import so.buster.it.database.TransactionWitness;

/** The port of such a pooler, and who is there. */
public final class RotatingPooler implements TestPooler {
  private final ServerSocket entrance;
  private final int postgres;
  private final Map<String, Sessions> sessions = new HashMap<>();
  private final Map<Integer, Visit> visits = new ConcurrentHashMap<>();
  private final AtomicInteger visitors = new AtomicInteger();

  /** Before this server. */
  public RotatingPooler(PostgresServer server) throws IOException {
    postgres = server.port();
    entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  @Override
  public int port() {
    return entrance.getLocalPort();
  }

  @Override
  public String user() {
    return PostgresServer.PLAIN_USER;
  }

  @Override
  public void strangerLeaves(PooledDatabase database, List<String> statements) throws IOException {
    sessions(database.behind().name())
        .run(statements.stream().map(sql -> TransactionWitness.STRANGER + sql).toList());
  }

  synchronized Sessions sessions(String database) throws IOException {
    Sessions known = sessions.get(database);
    if (known == null) {
      known = new Sessions(postgres, database);
      sessions.put(database, known);
    }
    return known;
  }

  /** The number by which a client can be cancelled. */
  int welcome(Visit visit) {
    int number = visitors.incrementAndGet();
    visits.put(number, visit);
    return number;
  }

  void cancel(int number) throws IOException {
    Visit visit = visits.get(number);
    if (visit != null) {
      visit.cancel();
    }
  }

  private void accept() {
    try {
      while (true) {
        Socket client = entrance.accept();
        start(() -> serve(client));
      }
    } catch (IOException e) {
      // Closed: nobody comes any more.
      return;
    }
  }

  private void serve(Socket client) {
    try (client) {
      new Visit(this, client).serve();
    } catch (IOException e) {
      // Either side went away; the client is told by its closed socket.
      return;
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "rotating-pooler");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public synchronized void close() throws IOException {
    entrance.close();
    for (Sessions each : sessions.values()) {
      each.close();
    }
  }
}
