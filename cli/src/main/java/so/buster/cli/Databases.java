package so.buster.cli;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import so.buster.jdbc.spi.Adapter;

/** The databases that are known. */
final class Databases {
  private Databases() {}

  /** All, by name. */
  static Map<String, Adapter> known() {
    Map<String, Adapter> known = new TreeMap<>();
    for (Adapter adapter : ServiceLoader.load(Adapter.class, Adapter.class.getClassLoader())) {
      known.put(adapter.name(), adapter);
    }
    return known;
  }

  /** The one with this name or alias, or a mistake of the command line. */
  static Adapter named(String name, CommandSpec spec) {
    for (Adapter adapter : known().values()) {
      if (adapter.name().equals(name) || adapter.aliases().contains(name)) {
        return adapter;
      }
    }
    throw new ParameterException(
        spec.commandLine(),
        "No such database is known; known: " + String.join(", ", known().keySet()));
  }
}
