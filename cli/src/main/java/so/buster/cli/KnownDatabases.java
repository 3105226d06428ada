package so.buster.cli;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import so.buster.jdbc.source.Databases;
import so.buster.jdbc.spi.Adapter;

/** The databases of this program, as a configuration asks for them. */
final class KnownDatabases implements Databases {
  private final Map<String, Adapter> byName = new TreeMap<>();

  KnownDatabases() {
    for (Adapter adapter : so.buster.cli.Databases.known().values()) {
      byName.putIfAbsent(adapter.name(), adapter);
      adapter.aliases().forEach(alias -> byName.putIfAbsent(alias, adapter));
    }
  }

  @Override
  public Optional<Adapter> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  @Override
  public Collection<String> names() {
    return byName.keySet();
  }
}
