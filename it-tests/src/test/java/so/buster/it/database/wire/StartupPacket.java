package so.buster.it.database.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The first packet of a session: names and values. */
public record StartupPacket(Map<String, String> parameters) {
  private static final int PROTOCOL = 3 << 16;

  /** Reads one, without its length and its protocol. */
  public static StartupPacket of(byte[] body) {
    String[] texts = new String(body, StandardCharsets.UTF_8).split("\0", -1);
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i + 1 < texts.length && !texts[i].isEmpty(); i += 2) {
      parameters.put(texts[i], texts[i + 1]);
    }
    return new StartupPacket(parameters);
  }

  /** The same without these. */
  public StartupPacket without(Set<String> names) {
    Map<String, String> others = new LinkedHashMap<>(parameters);
    others.keySet().removeAll(names);
    return new StartupPacket(others);
  }

  /** Writes it with its length and the protocol's number. */
  public void write(DataOutputStream out) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    parameters.forEach(
        (name, value) ->
            body.writeBytes((name + "\0" + value + "\0").getBytes(StandardCharsets.UTF_8)));
    body.write(0);
    out.writeInt(body.size() + 8);
    out.writeInt(PROTOCOL);
    body.writeTo(out);
    out.flush();
  }
}
