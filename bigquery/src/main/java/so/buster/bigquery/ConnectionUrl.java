package so.buster.bigquery;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * {@code jdbc:bigquery://https://www.googleapis.com/bigquery/v2:443;ProjectId=p;…}. The host is
 * always Google's: another endpoint is named by {@code EndpointOverrides}, where it can be seen.
 *
 * @param properties what URL and {@code Properties} say, each once
 */
record ConnectionUrl(Map<Property, String> properties) {
  static final String PREFIX = "jdbc:bigquery:";

  /** How Google's service is written; it is one and the same. */
  private static final Set<String> HOSTS =
      Set.of(
          "https://www.googleapis.com/bigquery/v2:443",
          "https://www.googleapis.com/bigquery/v2",
          "https://bigquery.googleapis.com:443",
          "https://bigquery.googleapis.com");

  ConnectionUrl {
    properties = Map.copyOf(properties);
  }

  static ConnectionUrl parse(String url, Properties info) throws SQLException {
    String[] parts = url.substring(PREFIX.length()).split(";", -1);
    if (!parts[0].startsWith("//") || !HOSTS.contains(parts[0].substring(2))) {
      throw Failures.configuration(
          "URL: it begins with jdbc:bigquery://https://www.googleapis.com/bigquery/v2:443; another"
              + " endpoint is named by the property EndpointOverrides.");
    }
    Map<Property, String> properties = new EnumMap<>(Property.class);
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      boolean last = i == parts.length - 1 && parts[i].isEmpty();
      if (equals <= 0 && !last) {
        throw Failures.configuration("URL: each property is written ;name=value.");
      }
      if (!last) {
        add(properties, parts[i].substring(0, equals), parts[i].substring(equals + 1));
      }
    }
    for (Map.Entry<Object, Object> property : info.entrySet()) {
      if (!(property.getKey() instanceof String && property.getValue() instanceof String)) {
        throw Failures.configuration("Properties: names and values are Strings.");
      }
    }
    for (String name : info.stringPropertyNames()) {
      add(properties, name, info.getProperty(name, ""));
    }
    return new ConnectionUrl(properties);
  }

  /** The name of an unknown property is repeated only if it looks like one. */
  private static void add(Map<Property, String> properties, String name, String value)
      throws SQLException {
    Property property = Property.named(name).orElse(null);
    if (property == null) {
      String shown = name.matches("[A-Za-z][A-Za-z0-9_.]{0,63}") ? name : "A property";
      throw Failures.configuration(shown + ": not known to this driver; remove it.");
    }
    if (!property.accepts(value)) {
      throw Failures.configuration(
          property.key() + ": not in its form (" + property.description() + ").");
    }
    if (properties.putIfAbsent(property, value) != null) {
      throw Failures.configuration(property.key() + ": given twice; give it once.");
    }
  }

  String get(Property property) {
    return properties.getOrDefault(property, "");
  }

  long number(Property property, long otherwise) {
    String value = get(property);
    return value.isEmpty() ? otherwise : Long.parseLong(value);
  }

  /** Never the values. */
  @Override
  public String toString() {
    return "ConnectionUrl";
  }
}
