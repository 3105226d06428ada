package so.buster.jdbc.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import so.buster.jdbc.config.SourceUrl;

/**
 * One file, read.
 *
 * @param entries its sources
 * @param standard the default source, if it names one
 * @param directUrls whether URLs may say where a database is
 * @param broken names whose sources are none
 * @param mistakes sources that have no name to be called by
 */
record ConfigurationFile(
    List<SourceEntry> entries,
    Optional<String> standard,
    boolean directUrls,
    Map<String, Mistake> broken,
    List<Mistake> mistakes) {
  private static final Set<String> SOURCES = Set.of("sources", "dataSources");
  private static final Set<String> STANDARD = Set.of("default", "defaultDataSource");
  private static final String DIRECT = "directUrls";
  private static final String CLEAR = "allowClearText";
  static final List<String> KEYS =
      List.of("sources", "dataSources", "default", "defaultDataSource", DIRECT, CLEAR);

  /**
   * Reads a file whose own keys are right; its sources are not looked at.
   *
   * @param label how mistakes name it
   * @param main whether it may say more than sources
   */
  static ConfigurationFile read(Path file, String label, boolean main) throws Unreadable {
    TrustedFile trusted = TrustedFile.read(file, label);
    if (!(YamlReader.read(label, trusted.text()) instanceof Yaml.Mapping root)) {
      throw new Unreadable(label, "it is no mapping; write sources: and a source below it.");
    }
    Reader reader = new Reader(label, main, trusted.confidential());
    return reader.read(root);
  }

  /** Collects what one file says. */
  private static final class Reader {
    private final String label;
    private final boolean main;
    private final boolean confidential;
    private final List<SourceEntry> entries = new ArrayList<>();
    private final Map<String, Mistake> broken = new LinkedHashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private boolean clearText;

    Reader(String label, boolean main, boolean confidential) {
      this.label = label;
      this.main = main;
      this.confidential = confidential;
    }

    ConfigurationFile read(Yaml.Mapping root) throws Unreadable {
      Optional<String> standard = Optional.empty();
      boolean direct = true;
      Optional<Yaml> sources = Optional.empty();
      for (Map.Entry<String, Yaml> each : root.entries().entrySet()) {
        String key = each.getKey();
        if (SOURCES.contains(key) && sources.isEmpty()) {
          sources = Optional.of(each.getValue());
        } else if (key.equals(CLEAR)) {
          clearText = bool(key, each.getValue());
        } else if (!main && (key.equals(DIRECT) || STANDARD.contains(key))) {
          throw new Unreadable(path(key), "it stands in buster.yaml only; move it there.");
        } else if (key.equals(DIRECT)) {
          direct = bool(key, each.getValue());
        } else if (STANDARD.contains(key) && standard.isEmpty()) {
          standard = Optional.of(name(key, each.getValue()));
        } else if (SOURCES.contains(key) || STANDARD.contains(key)) {
          throw new Unreadable(path(key), "it says the same as another key; give one of them.");
        } else {
          throw new Unreadable(
              path(Shown.name(key)), "there is no such key" + Shown.suggestion(key, KEYS) + ".");
        }
      }
      if (sources.isPresent()) {
        sources(sources.get());
      }
      return new ConfigurationFile(entries, standard, direct, broken, mistakes);
    }

    private String path(String key) {
      return main ? key : label + " " + key;
    }

    private boolean bool(String key, Yaml value) throws Unreadable {
      if (value instanceof Yaml.Text text && text.value().matches("true|false")) {
        return text.value().equals("true");
      }
      throw new Unreadable(path(key), "give it true or false.");
    }

    private String name(String key, Yaml value) throws Unreadable {
      if (value instanceof Yaml.Text text && SourceUrl.isName(text.value())) {
        return text.value();
      }
      throw new Unreadable(path(key), "give it the name of a source.");
    }

    private void sources(Yaml value) throws Unreadable {
      if (value instanceof Yaml.Mapping named) {
        named.entries().forEach(this::source);
      } else if (value instanceof Yaml.Listing listed) {
        for (int i = 0; i < listed.items().size(); i++) {
          listed(listed.items().get(i), "sources[" + i + "]");
        }
      } else if (!(value instanceof Yaml.Text text && text.missing())) {
        throw new Unreadable(
            path("sources"), "it is no mapping; write each source below its name.");
      }
    }

    private void listed(Yaml item, String at) {
      if (!(item instanceof Yaml.Mapping mapping)) {
        mistakes.add(new Mistake(at, "it is no mapping; write name: and the source's keys."));
      } else if (mapping.entries().get("name") instanceof Yaml.Text name) {
        Map<String, Yaml> others = new LinkedHashMap<>(mapping.entries());
        others.remove("name");
        source(name.value(), new Yaml.Mapping(others));
      } else {
        mistakes.add(new Mistake(at + ".name", "it is missing; a source in a list has a name."));
      }
    }

    private void source(String name, Yaml value) {
      String at = "sources." + Shown.name(name);
      if (!SourceUrl.isName(name)) {
        mistakes.add(
            new Mistake(at, "this is no name; a source's name is " + SourceUrl.FORM + "."));
      } else if (!(value instanceof Yaml.Mapping keys)) {
        broken.put(
            name, new Mistake(at, "it is no mapping; write type: and the other keys below it."));
      } else {
        entries.add(new SourceEntry(name, keys, clearText, confidential));
      }
    }
  }
}
