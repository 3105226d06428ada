package so.buster.jdbc.source;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.config.SourceUrl;
import so.buster.jdbc.spi.SourceDescription;
import so.buster.jdbc.spi.SourceProvider;

/** The programs that know sources; looked for once, with the driver's own class loader. */
final class Providers {
  private static final String BELOW = "properties.";

  private final List<SourceProvider> providers;

  Providers(List<SourceProvider> providers) {
    this.providers = List.copyOf(providers);
  }

  static Providers of(ClassLoader loader) {
    List<SourceProvider> found = new ArrayList<>();
    Iterator<SourceProvider> each = ServiceLoader.load(SourceProvider.class, loader).iterator();
    while (hasNext(each)) {
      add(each, found);
    }
    return new Providers(found);
  }

  private static void add(Iterator<SourceProvider> each, List<SourceProvider> found) {
    try {
      found.add(each.next());
    } catch (ServiceConfigurationError | LinkageError e) {
      // Its sources are unknown then, which is what asking for one says.
      return;
    }
  }

  private static boolean hasNext(Iterator<SourceProvider> each) {
    try {
      return each.hasNext();
    } catch (ServiceConfigurationError e) {
      return false;
    }
  }

  /** Every name that can be one. */
  Set<String> names() throws BusterConnectionException {
    Set<String> names = new TreeSet<>();
    for (SourceProvider provider : providers) {
      try {
        provider.names().stream().filter(SourceUrl::isName).forEach(names::add);
      } catch (SQLException | RuntimeException e) {
        throw failed(provider, "buster");
      }
    }
    return names;
  }

  /** What they say of it: nothing, one description, or several. */
  List<SourceEntry> find(String name) throws BusterConnectionException {
    List<SourceEntry> found = new ArrayList<>();
    for (SourceProvider provider : providers) {
      try {
        Optional<SourceDescription> source = provider.source(name);
        source.ifPresent(description -> found.add(entry(name, description)));
      } catch (SQLException | RuntimeException e) {
        throw failed(provider, name);
      }
    }
    return found;
  }

  /** Its memory is as confidential as the program's own. */
  private static SourceEntry entry(String name, SourceDescription description) {
    Map<String, Yaml> keys = new LinkedHashMap<>();
    Map<String, Yaml> vendors = new LinkedHashMap<>();
    description
        .values()
        .forEach(
            (key, value) -> {
              Yaml text = new Yaml.Text(value, false);
              if (key.startsWith(BELOW)) {
                vendors.put(key.substring(BELOW.length()), text);
              } else {
                keys.put(key, text);
              }
            });
    if (!vendors.isEmpty()) {
      keys.put("properties", new Yaml.Mapping(vendors));
    }
    return new SourceEntry(name, new Yaml.Mapping(keys), true, true);
  }

  private static BusterConnectionException failed(SourceProvider provider, String source) {
    return BusterConnectionException.configuration(
        "A provider of sources failed ("
            + provider.getClass().getName()
            + "); its own log says"
            + " why.",
        source);
  }
}
