package so.buster.jdbc.spi;

import java.util.Map;

/**
 * Where and how the vendor's driver is asked to connect. Holds no secret.
 *
 * @param driverClass the vendor's {@code java.sql.Driver}
 * @param url the vendor URL, rebuilt from checked parts, without properties: what {@code getURL()}
 *     shows for a direct URL
 * @param properties everything else, allow-listed and pinned
 */
public record Target(String driverClass, String url, Map<String, String> properties) {
  public Target {
    properties = Map.copyOf(properties);
  }

  /** Never the URL. */
  @Override
  public String toString() {
    return "Target[" + driverClass + "]";
  }
}
