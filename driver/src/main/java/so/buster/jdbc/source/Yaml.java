package so.buster.jdbc.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a YAML file holds: texts, lists of them, and mappings by name. Nothing is a number, a date
 * or an object of Java; whoever reads a value knows what it must be.
 */
sealed interface Yaml {

  /**
   * A scalar.
   *
   * @param plain whether it stood without quotes
   */
  record Text(String value, boolean plain) implements Yaml {
    /** Whether nothing is there: {@code key:}, {@code key: ~} or {@code key: null}. */
    boolean missing() {
      return plain && (value.isEmpty() || value.equals("~") || value.equalsIgnoreCase("null"));
    }

    @Override
    public String toString() {
      return "Text";
    }
  }

  /** A sequence. */
  record Listing(List<Yaml> items) implements Yaml {
    public Listing {
      items = List.copyOf(items);
    }

    @Override
    public String toString() {
      return "Listing";
    }
  }

  /** A mapping, in the file's order. */
  record Mapping(Map<String, Yaml> entries) implements Yaml {
    static final Mapping EMPTY = new Mapping(Map.of());

    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    @Override
    public String toString() {
      return "Mapping";
    }
  }
}
