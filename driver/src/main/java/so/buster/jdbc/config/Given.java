package so.buster.jdbc.config;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.BusterProperty;
import so.buster.jdbc.secret.StoredSecret;

/**
 * What URL and {@code Properties} give, put together: our own properties apart from the vendor's,
 * every name once, whatever its case.
 */
final class Given {
  private static final int MOST_PROPERTIES = 200;
  private static final int MOST_CHARACTERS = 8192;

  private final Map<BusterProperty, String> own = new EnumMap<>(BusterProperty.class);
  private final Map<String, String> vendor = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Set<String> exposed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private final String source;

  private Given(String source) {
    this.source = source;
  }

  /** Both together; secrets only from {@code Properties}, or for loopback. */
  static Given of(ParsedUrl url, Properties info) throws BusterConnectionException {
    return of(url.vendor(), url.parameters(), url.address().loopback(), info);
  }

  /** What a caller gives for a source that is there already. */
  static Given of(SourceUrl url, String source, Properties info) throws BusterConnectionException {
    return of(source, url.parameters(), false, info);
  }

  /** What a configuration gives, with secrets where they belong. */
  static Given of(String source, Map<BusterProperty, String> own, Map<String, String> vendor)
      throws BusterConnectionException {
    Given given = new Given(source);
    for (Map.Entry<BusterProperty, String> property : own.entrySet()) {
      given.add(property.getKey().key(), property.getValue());
    }
    for (Map.Entry<String, String> property : vendor.entrySet()) {
      given.add(property.getKey(), property.getValue());
    }
    return given;
  }

  private static Given of(
      String source, Map<String, String> parameters, boolean loopback, Properties info)
      throws BusterConnectionException {
    Given given = new Given(source);
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      if (!loopback && !StoredSecret.sealed(parameter.getValue())) {
        given.exposed.add(parameter.getKey());
      }
      given.add(parameter.getKey(), parameter.getValue());
    }
    given.checkSecret(BusterProperty.PASSWORD.key());
    // A supplier's tokens would go wherever the URL points.
    given.checkSecret(BusterProperty.CREDENTIAL_SUPPLIER.key());
    for (Map.Entry<String, String> property : strings(info, source).entrySet()) {
      given.add(property.getKey(), property.getValue());
    }
    return given;
  }

  /** Adds what a vendor's property means in our terms. */
  void addMeaning(BusterProperty property, String value, String as)
      throws BusterConnectionException {
    if (own.putIfAbsent(property, value) != null) {
      throw mistake(as + ": says the same as " + property.key() + "; give one of them.");
    }
  }

  /**
   * Fails if this property, which is a secret, stands unsealed in the URL of a server elsewhere.
   *
   * @param name in any case
   */
  void checkSecret(String name) throws BusterConnectionException {
    if (exposed.contains(name)) {
      throw mistake(
          name
              + ": it does not belong in a URL, where logs keep it; pass it in the Properties of"
              + " DriverManager.getConnection(url, properties).");
    }
  }

  Optional<String> own(BusterProperty property) {
    return Optional.ofNullable(own.get(property));
  }

  Map<String, String> vendor() {
    return vendor;
  }

  boolean isEmpty() {
    return own.isEmpty() && vendor.isEmpty();
  }

  private void add(String name, String value) throws BusterConnectionException {
    if (!Names.valid(name)) {
      throw mistake(Names.HINT);
    }
    if (value.length() > MOST_CHARACTERS) {
      throw mistake(name + ": longer than " + MOST_CHARACTERS + " characters.");
    }
    BusterProperty property = BusterProperty.named(name).orElse(null);
    if (property == null) {
      if (vendor.putIfAbsent(name, value) != null) {
        throw mistake(name + ": given twice; give it once.");
      }
    } else if (!(credential(property) && value.isEmpty())
        && own.putIfAbsent(property, value) != null) {
      throw mistake(property.key() + ": given twice; give it once.");
    }
  }

  /** Tools pass an empty user or password for "none". */
  private static boolean credential(BusterProperty property) {
    return property == BusterProperty.USER || property == BusterProperty.PASSWORD;
  }

  /** With the defaults inside {@code Properties}, which most loops over them miss. */
  private static Map<String, String> strings(Properties info, String source)
      throws BusterConnectionException {
    for (Map.Entry<Object, Object> entry : info.entrySet()) {
      if (!(entry.getKey() instanceof String) || !(entry.getValue() instanceof String)) {
        throw BusterConnectionException.configuration(
            "Properties: a name or value is not a String; use setProperty.", source);
      }
    }
    Map<String, String> strings = new LinkedHashMap<>();
    for (String name : info.stringPropertyNames()) {
      String value = info.getProperty(name);
      if (value != null) {
        strings.put(name, value);
      }
    }
    if (strings.size() > MOST_PROPERTIES) {
      throw BusterConnectionException.configuration(
          "Properties: more than " + MOST_PROPERTIES + " of them.", source);
    }
    return strings;
  }

  private BusterConnectionException mistake(String message) {
    return BusterConnectionException.configuration(message, source);
  }
}
