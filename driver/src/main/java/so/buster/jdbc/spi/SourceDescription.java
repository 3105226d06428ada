package so.buster.jdbc.spi;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A source as a {@link SourceProvider} describes it: the keys that a file would have, flat. Lists
 * are separated by commas, and a vendor's own property is {@code properties.<name>}. May hold a
 * password.
 */
public record SourceDescription(Map<String, String> values) {
  public SourceDescription {
    values = Map.copyOf(values);
  }

  /** The beginning of one, for the database of this name. */
  public static SourceDescription of(String type) {
    return new SourceDescription(Map.of("type", type));
  }

  /** The same with one key more, or another value. */
  public SourceDescription with(String key, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(key, value);
    return new SourceDescription(more);
  }

  /** Its keys, no value. */
  @Override
  public String toString() {
    return "SourceDescription" + values.keySet();
  }
}
