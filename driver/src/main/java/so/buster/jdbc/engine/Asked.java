package so.buster.jdbc.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import so.buster.jdbc.source.SourceCatalog;

/**
 * What a caller gave, character by character, and the configuration that was asked: the key under
 * which its pool is found again. It holds the password as it was given, which the pool needs for
 * its next physical connection anyway, and goes with the pool.
 */
record Asked(String url, Map<String, String> properties, SourceCatalog catalog) {

  static Asked of(String url, Properties info, SourceCatalog catalog) {
    Map<String, String> properties = new HashMap<>();
    for (String name : info.stringPropertyNames()) {
      properties.put(name, info.getProperty(name, ""));
    }
    return new Asked(url, properties, catalog);
  }

  /** Never what it holds. */
  @Override
  public String toString() {
    return "Asked";
  }
}
