package so.buster.it.database.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/**
 * A message of PostgreSQL's protocol 3 after the start-up: a letter, a length, a body (PostgreSQL
 * manual, "Message Formats").
 */
public final class Message {
  private static final int QUERY = 'Q';
  private static final int PARSE = 'P';

  private final int type;
  private final byte[] body;

  public Message(int type, byte[] body) {
    this.type = type;
    this.body = body;
  }

  /** The next one; its first byte has been read. */
  public static Message read(int type, DataInputStream in) throws IOException {
    byte[] body = new byte[in.readInt() - 4];
    in.readFully(body);
    return new Message(type, body);
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeByte(type);
    out.writeInt(body.length + 4);
    out.write(body);
  }

  /** Its letter. */
  public int type() {
    return type;
  }

  /** What follows the length. */
  public byte[] body() {
    return body.clone();
  }

  /** The same with another text, if it holds SQL. */
  public Message withSql(UnaryOperator<String> change) {
    return switch (type) {
      case QUERY -> changed(0, change);
      case PARSE -> changed(end(0) + 1, change);
      default -> this;
    };
  }

  private Message changed(int start, UnaryOperator<String> change) {
    int end = end(start);
    String sql = new String(body, start, end - start, StandardCharsets.UTF_8);
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    changed.write(body, 0, start);
    changed.writeBytes(change.apply(sql).getBytes(StandardCharsets.UTF_8));
    changed.write(body, end, body.length - end);
    return new Message(type, changed.toByteArray());
  }

  /** Where the text that begins here ends. */
  private int end(int start) {
    int end = start;
    while (body[end] != 0) {
      end++;
    }
    return end;
  }
}
