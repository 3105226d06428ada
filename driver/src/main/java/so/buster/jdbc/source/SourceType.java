package so.buster.jdbc.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.spi.Adapter;

/** Finds out of which database a source is, because that decides what its other keys mean. */
final class SourceType {
  private SourceType() {}

  static Adapter of(SourceEntry entry, Databases databases) throws BusterConnectionException {
    Map<String, Yaml> keys = entry.values().entries();
    String path = entry.path() + ".type";
    Optional<Yaml> own = first(keys);
    Optional<Yaml> inner =
        keys.get("credentials") instanceof Yaml.Mapping credentials
            ? first(credentials.entries())
            : Optional.empty();
    if (keys.containsKey("type") && keys.containsKey("vendor")) {
      throw mistake(entry, path, "says the same as vendor; give one of them.");
    }
    if (own.isPresent() && inner.isPresent() && !own.equals(inner)) {
      throw mistake(entry, path, "credentials.type says something else; give one of them.");
    }
    Optional<Yaml> type = own.or(() -> inner);
    if (!(type.orElse(null) instanceof Yaml.Text text) || text.missing()) {
      throw mistake(entry, path, "it is missing; it is one of " + names(databases) + ".");
    }
    return databases
        .find(text.value().toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                mistake(
                    entry,
                    path,
                    "no such database is known"
                        + Shown.suggestion(text.value(), databases.names())
                        + "; it is one of "
                        + names(databases)
                        + "."));
  }

  /** Without their other names. */
  private static String names(Databases databases) {
    return databases.names().stream()
        .filter(name -> databases.find(name).filter(a -> a.name().equals(name)).isPresent())
        .collect(Collectors.joining(", "));
  }

  private static Optional<Yaml> first(Map<String, Yaml> keys) {
    return SourceKeys.TYPE.names().stream()
        .filter(keys::containsKey)
        .map(name -> keys.getOrDefault(name, Yaml.Mapping.EMPTY))
        .findFirst();
  }

  private static BusterConnectionException mistake(SourceEntry entry, String path, String what) {
    return Mistake.exception(List.of(new Mistake(path, what)), entry.name());
  }
}
