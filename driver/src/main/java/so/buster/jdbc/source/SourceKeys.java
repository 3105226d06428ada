package so.buster.jdbc.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import so.buster.jdbc.BusterProperty;
import so.buster.jdbc.spi.SourceForm;
import so.buster.jdbc.spi.SourceForm.Meaning;

/**
 * The keys that a source may have: those of its database, and those of every source. The one list
 * of them; the schema for editors is made from it.
 */
public final class SourceKeys {
  /** Which database; decides which other keys there are. */
  static final SourceForm.Key TYPE =
      new SourceForm.Key(
          List.of("type", "vendor"),
          new Meaning.Unused(),
          "The database: the name after jdbc:buster: in a direct URL.");

  /** Part of the file's own answer to who may read it. */
  static final SourceForm.Key CLEAR =
      new SourceForm.Key(
          List.of("allowClearText"),
          new Meaning.Unused(),
          "true: secrets may stand here in clear text, if nobody else can read the file.");

  /** The vendor's own properties, by their names. */
  static final SourceForm.Key PROPERTIES =
      new SourceForm.Key(
          List.of("properties"),
          new Meaning.Unused(),
          "Properties of the database's own driver, by their names.");

  /** Holds other keys of the same source. */
  static final SourceForm.Key CREDENTIALS =
      new SourceForm.Key(
          List.of("credentials"),
          new Meaning.Unused(),
          "May hold any of a source's other keys, as other programs write them.");

  private final Map<String, SourceForm.Key> byName = new LinkedHashMap<>();

  /** The keys of a source whose database has this form. */
  public SourceKeys(SourceForm form) {
    List<SourceForm.Key> keys = new ArrayList<>(List.of(TYPE));
    keys.addAll(form.keys());
    keys.addAll(common());
    keys.addAll(List.of(PROPERTIES, CREDENTIALS, CLEAR));
    for (SourceForm.Key key : keys) {
      for (String name : key.names()) {
        if (byName.put(name, key) != null) {
          throw new IllegalArgumentException("a key twice: " + name);
        }
      }
    }
  }

  /** The key of this name, exactly as it is written. */
  Optional<SourceForm.Key> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Every name, with what it names. */
  public Map<String, SourceForm.Key> byName() {
    return Map.copyOf(byName);
  }

  /** Every name, in the order in which people should see them. */
  public Collection<String> names() {
    return List.copyOf(byName.keySet());
  }

  private static List<SourceForm.Key> common() {
    List<SourceForm.Key> keys = new ArrayList<>();
    for (BusterProperty property : BusterProperty.values()) {
      keys.add(own(property));
    }
    keys.add(
        new SourceForm.Key(
            List.of("ssl"),
            new Meaning.Ssl(),
            "true or false, or rejectUnauthorized below it; tls says more."));
    keys.add(
        milliseconds(
            BusterProperty.CONNECT_TIMEOUT,
            "connectionTimeoutMillis",
            "connectionTimeout",
            "connection_timeout"));
    keys.add(milliseconds(BusterProperty.QUERY_TIMEOUT, "queryTimeoutMillis", "query_timeout"));
    return keys;
  }

  private static SourceForm.Key own(BusterProperty property) {
    List<String> names =
        switch (property) {
          case USER -> List.of(property.key(), "username");
          case MAX_ROWS -> List.of(property.key(), "max_rows");
          case POOL_SIZE -> List.of(property.key(), "maxConnections", "max_connections");
          default -> List.of(property.key());
        };
    return new SourceForm.Key(names, new Meaning.Own(property), property.description());
  }

  private static SourceForm.Key milliseconds(BusterProperty property, String... names) {
    return new SourceForm.Key(
        List.of(names),
        new Meaning.Milliseconds(property),
        property.key() + " as a number of milliseconds.");
  }
}
