package so.buster.it.database.redshift;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The first packet of a session: names and values. */
record StartupPacket(Map<String, String> parameters) {
  private static final int PROTOCOL = 3 << 16;

  /** Redshift's own, which PostgreSQL would take for settings that it does not have. */
  private static final Set<String> REDSHIFTS =
      Set.of(
          "driver_version",
          "os_version",
          "plugin_name",
          "client_protocol_version",
          "driver_discovery_version");

  static StartupPacket of(byte[] body) {
    String[] texts = new String(body, StandardCharsets.UTF_8).split("\0", -1);
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i + 1 < texts.length && !texts[i].isEmpty(); i += 2) {
      parameters.put(texts[i], texts[i + 1]);
    }
    return new StartupPacket(parameters);
  }

  /** Writes what PostgreSQL understands of it. */
  void writeForPostgres(DataOutputStream out) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    parameters.forEach(
        (name, value) -> {
          if (!REDSHIFTS.contains(name)) {
            body.writeBytes((name + "\0" + value + "\0").getBytes(StandardCharsets.UTF_8));
          }
        });
    body.write(0);
    out.writeInt(body.size() + 8);
    out.writeInt(PROTOCOL);
    body.writeTo(out);
    out.flush();
  }
}
