package so.buster.it.database.pooler;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The few sessions of one database, each in turn. */
final class Sessions {
  private static final int MANY = 2;

  private final BlockingQueue<ServerSession> idle = new LinkedBlockingQueue<>();
  private final int port;
  private final String database;

  Sessions(int port, String database) throws IOException {
    this.port = port;
    this.database = database;
    for (int i = 0; i < MANY; i++) {
      idle.add(ServerSession.open(port, database));
    }
  }

  /** The one that has been idle for longest; waits for it if there is none. */
  ServerSession take() throws IOException {
    try {
      return idle.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  void giveBack(ServerSession session) {
    idle.add(session);
  }

  /** Its client went away in the middle of a transaction. */
  void replace(ServerSession broken) throws IOException {
    broken.close();
    idle.add(ServerSession.open(port, database));
  }

  /** In all of them. */
  void run(List<String> statements) throws IOException {
    List<ServerSession> all = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      all.add(take());
    }
    for (ServerSession session : all) {
      for (String sql : statements) {
        session.run(sql);
      }
      giveBack(session);
    }
  }

  void close() throws IOException {
    for (ServerSession session : idle) {
      session.close();
    }
  }
}
