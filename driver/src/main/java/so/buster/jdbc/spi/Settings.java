package so.buster.jdbc.spi;

import java.util.Map;

/**
 * What an adapter may know of the configuration when it builds a {@link Target}. Holds no secret:
 * user and password are handed to the vendor's driver by the pool.
 *
 * @param tls the protection asked for
 * @param limits the bounds that the session must carry
 * @param pooler what stands before the server
 * @param application the name for the database's monitoring, at most 60 plain characters
 * @param vendor vendor properties that passed the adapter's own {@link VendorProperties}, by their
 *     exact names
 */
public record Settings(
    Tls tls, Limits limits, Pooler pooler, String application, Map<String, String> vendor) {
  public Settings {
    vendor = Map.copyOf(vendor);
  }

  /** Never the values. */
  @Override
  public String toString() {
    return "Settings";
  }
}
