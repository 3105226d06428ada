package so.buster.jdbc.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * What a caller gave, character by character: the key under which its pool is found again. It holds
 * the password as it was given, which the pool needs for its next physical connection anyway, and
 * goes with the pool.
 */
record Asked(String url, Map<String, String> properties) {

  static Asked of(String url, Properties info) {
    Map<String, String> properties = new HashMap<>();
    for (String name : info.stringPropertyNames()) {
      properties.put(name, info.getProperty(name, ""));
    }
    return new Asked(url, properties);
  }

  /** Never what it holds. */
  @Override
  public String toString() {
    return "Asked";
  }
}
