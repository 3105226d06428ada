package so.buster.jdbc.engine;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.source.Databases;
import so.buster.jdbc.spi.Adapter;

/** The databases that are known, by name; looked for once, with the driver's own class loader. */
final class Adapters implements Databases {
  private final Map<String, Adapter> byName = new TreeMap<>();

  Adapters(ClassLoader loader) {
    Iterator<Adapter> found = ServiceLoader.load(Adapter.class, loader).iterator();
    while (hasNext(found)) {
      add(found);
    }
  }

  /** The adapter with this name, lower case. */
  Adapter named(String name) throws BusterConnectionException {
    Adapter adapter = byName.get(name);
    if (adapter == null) {
      throw BusterConnectionException.configuration(
          "URL: no such database is known after jdbc:buster:; known are "
              + (byName.isEmpty() ? "none" : String.join(", ", byName.keySet()))
              + ".",
          "buster");
    }
    return adapter;
  }

  @Override
  public Optional<Adapter> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  @Override
  public Collection<String> names() {
    return List.copyOf(byName.keySet());
  }

  private void add(Iterator<Adapter> found) {
    try {
      Adapter adapter = found.next();
      byName.putIfAbsent(adapter.name(), adapter);
      adapter.aliases().forEach(alias -> byName.putIfAbsent(alias, adapter));
    } catch (ServiceConfigurationError | LinkageError e) {
      // One broken adapter must not take the others with it; asking for it says it is unknown.
      return;
    }
  }

  private static boolean hasNext(Iterator<Adapter> found) {
    try {
      return found.hasNext();
    } catch (ServiceConfigurationError e) {
      return false;
    }
  }
}
