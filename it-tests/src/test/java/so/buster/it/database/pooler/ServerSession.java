package so.buster.it.database.pooler;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.wire.Message;
import so.buster.it.database.wire.StartupPacket;

/** One session of the server's, which many clients get one after the other. */
final class ServerSession implements AutoCloseable {
  static final int CANCEL = 80877102;

  private final int port;
  private final Socket socket;
  private final DataInputStream in;
  private final DataOutputStream out;
  private final List<Message> parameters = new ArrayList<>();
  private byte[] key = new byte[0];

  private ServerSession(int port) throws IOException {
    this.port = port;
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
    out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), 1 << 16));
  }

  static ServerSession open(int port, String database) throws IOException {
    ServerSession session = new ServerSession(port);
    Map<String, String> who = Map.of("user", PostgresServer.PLAIN_USER, "database", database);
    new StartupPacket(who).write(session.out);
    session.logIn();
    return session;
  }

  private void logIn() throws IOException {
    for (Message message = receive(); message.type() != 'Z'; message = receive()) {
      switch (message.type()) {
        case 'R' -> authenticate(message.body()[3]);
        case 'S' -> parameters.add(message);
        case 'K' -> key = message.body();
        default -> throw new IOException("Not expected at the start: " + (char) message.type());
      }
    }
  }

  /** 0 is well, 3 is the question for a password in clear text. */
  private void authenticate(int code) throws IOException {
    if (code == 3) {
      byte[] password = (PostgresServer.PASSWORD + "\0").getBytes(StandardCharsets.UTF_8);
      send(new Message('p', password));
      out.flush();
    } else if (code != 0) {
      throw new IOException("Cannot log in this way: " + code);
    }
  }

  /** What the server said about itself at the start. */
  List<Message> parameters() {
    return parameters;
  }

  void send(Message message) throws IOException {
    message.write(out);
  }

  void flush() throws IOException {
    out.flush();
  }

  Message receive() throws IOException {
    int type = in.read();
    if (type < 0) {
      throw new IOException("The server has closed the session");
    }
    return Message.read(type, in);
  }

  /** Runs a text that must succeed. */
  void run(String sql) throws IOException {
    send(new Message('Q', (sql + "\0").getBytes(StandardCharsets.UTF_8)));
    flush();
    for (Message answer = receive(); answer.type() != 'Z'; answer = receive()) {
      if (answer.type() == 'E') {
        throw new IOException(sql + ": " + new String(answer.body(), StandardCharsets.UTF_8));
      }
    }
  }

  /** Stops what it does; the answer is that the server closes. */
  void cancel() throws IOException {
    try (Socket other = new Socket(InetAddress.getLoopbackAddress(), port)) {
      DataOutputStream request = new DataOutputStream(other.getOutputStream());
      request.writeInt(8 + key.length);
      request.writeInt(CANCEL);
      request.write(key);
      request.flush();
      var unused = other.getInputStream().readAllBytes();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
