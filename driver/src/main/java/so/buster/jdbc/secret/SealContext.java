package so.buster.jdbc.secret;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import so.buster.jdbc.spi.Adapter;
import so.buster.jdbc.spi.Address;

/**
 * Whom a secret is for. Sealed with one context it can be opened with no other: who edits the host
 * in a configuration does not get the password sent there.
 *
 * @param vendor the adapter's name: {@code postgresql}
 * @param host lower case; empty for a database inside the process
 * @param port with the vendor's default filled in; 0 if there is none
 * @param database exactly as it is written, or the path of a database inside the process
 * @param user exactly as it is written; empty if none is
 */
public record SealContext(String vendor, String host, int port, String database, String user) {
  private static final String PURPOSE = "so.buster.jdbc sealed secret 1";

  public SealContext {
    vendor = vendor.toLowerCase(Locale.ROOT);
    host = host.toLowerCase(Locale.ROOT);
  }

  /** The context of everybody who connects there as this user. */
  public static SealContext of(Adapter adapter, Address address, Optional<String> user) {
    if (address instanceof Address.Server server) {
      return new SealContext(
          adapter.name(),
          server.host(),
          server.port().orElse(adapter.defaultPort()),
          server.database(),
          user.orElse(""));
    }
    return new SealContext(
        adapter.name(), "", 0, ((Address.Local) address).path(), user.orElse(""));
  }

  /**
   * The associated data of the encryption: each part in UTF-8 after its length in four bytes, so
   * that no two contexts have the same.
   */
  byte[] associatedData() {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    for (String part : List.of(PURPOSE, vendor, host, Integer.toString(port), database, user)) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      data.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      data.writeBytes(bytes);
    }
    return data.toByteArray();
  }

  /** Never the parts: host and user are nobody else's business. */
  @Override
  public String toString() {
    return "SealContext[" + vendor + "]";
  }
}
