package so.buster.it.database.pooler;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.wire.Message;
import so.buster.it.database.wire.StartupPacket;

/** One client: its start, then one transaction after the other, each in another session. */
final class Visit {
  private static final int TLS = 80877103;

  private final RotatingPooler pooler;
  private final DataInputStream in;
  private final DataOutputStream out;
  private volatile @Nullable ServerSession held;

  Visit(RotatingPooler pooler, Socket client) throws IOException {
    this.pooler = pooler;
    client.setTcpNoDelay(true);
    in = new DataInputStream(new BufferedInputStream(client.getInputStream(), 1 << 16));
    out = new DataOutputStream(new BufferedOutputStream(client.getOutputStream(), 1 << 16));
  }

  void serve() throws IOException {
    int length = in.readInt();
    int code = in.readInt();
    byte[] body = in.readNBytes(length - 8);
    if (code == TLS) {
      out.write('N');
      out.flush();
      serve();
    } else if (code == ServerSession.CANCEL) {
      pooler.cancel(ByteBuffer.wrap(body).getInt());
    } else {
      StartupPacket startup = StartupPacket.of(body);
      if (knows(startup)) {
        String database = startup.parameters().getOrDefault("database", "");
        Sessions sessions = pooler.sessions(database);
        greet(sessions);
        transactions(sessions);
      }
    }
  }

  private boolean knows(StartupPacket startup) throws IOException {
    send(new Message('R', new byte[] {0, 0, 0, 3}));
    out.flush();
    String password = new String(Message.read(in.read(), in).body(), StandardCharsets.UTF_8);
    if (PostgresServer.PLAIN_USER.equals(startup.parameters().get("user"))
        && password.equals(PostgresServer.PASSWORD + "\0")) {
      return true;
    }
    String error = "SFATAL\0VFATAL\0C28P01\0Mnobody is known by this name and password\0\0";
    send(new Message('E', error.getBytes(StandardCharsets.UTF_8)));
    out.flush();
    return false;
  }

  private void greet(Sessions sessions) throws IOException {
    send(new Message('R', new byte[4]));
    ServerSession any = sessions.take();
    for (Message parameter : any.parameters()) {
      send(parameter);
    }
    sessions.giveBack(any);
    send(new Message('K', ByteBuffer.allocate(8).putInt(pooler.welcome(this)).array()));
    send(new Message('Z', new byte[] {'I'}));
    out.flush();
  }

  private void transactions(Sessions sessions) throws IOException {
    try {
      for (int type = in.read(); type >= 0 && type != 'X'; type = in.read()) {
        Message message = Message.read(type, in);
        ServerSession session = held;
        if (session == null) {
          session = sessions.take();
          held = session;
        }
        session.send(message);
        if (type == 'S' || type == 'Q') {
          session.flush();
          answer(session, sessions);
        }
      }
    } finally {
      ServerSession left = held;
      if (left != null) {
        sessions.replace(left);
      }
    }
  }

  /** Passes on all that the server says, until it waits for the next word. */
  private void answer(ServerSession session, Sessions sessions) throws IOException {
    Message message = session.receive();
    while (message.type() != 'Z') {
      send(message);
      message = session.receive();
    }
    if (message.body()[0] == 'I') {
      held = null;
      sessions.giveBack(session);
    }
    send(message);
    out.flush();
  }

  private void send(Message message) throws IOException {
    message.write(out);
  }

  void cancel() throws IOException {
    ServerSession session = held;
    if (session != null) {
      session.cancel();
    }
  }
}
