package so.buster.jdbc.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What all files together said when they were last read. Never changes; the next one replaces it.
 */
public final class SourceCatalog {
  /** Without any file. */
  static final SourceCatalog NONE =
      new SourceCatalog(Map.of(), Map.of(), Optional.empty(), true, List.of(), Optional.empty());

  private final Map<String, SourceEntry> entries;
  private final Map<String, Mistake> broken;
  private final Optional<String> standard;
  private final boolean directUrls;
  private final List<Mistake> mistakes;
  private final Optional<Mistake> closed;

  private SourceCatalog(
      Map<String, SourceEntry> entries,
      Map<String, Mistake> broken,
      Optional<String> standard,
      boolean directUrls,
      List<Mistake> mistakes,
      Optional<Mistake> closed) {
    this.entries = Map.copyOf(entries);
    this.broken = Map.copyOf(broken);
    this.standard = standard;
    this.directUrls = directUrls;
    this.mistakes = List.copyOf(mistakes);
    this.closed = closed;
  }

  /** The configuration cannot be read, and may be the one that forbids what is asked for. */
  static SourceCatalog closed(Mistake mistake) {
    return new SourceCatalog(
        Map.of(), Map.of(), Optional.empty(), false, List.of(mistake), Optional.of(mistake));
  }

  /**
   * All files together.
   *
   * @param files the main one first
   * @param unread mistakes that cost a whole file
   */
  static SourceCatalog of(List<ConfigurationFile> files, List<Mistake> unread) {
    Map<String, SourceEntry> entries = new LinkedHashMap<>();
    Map<String, Mistake> broken = new LinkedHashMap<>();
    Map<String, String> spellings = new LinkedHashMap<>();
    List<Mistake> mistakes = new ArrayList<>(unread);
    boolean direct = true;
    Optional<String> standard = Optional.empty();
    for (ConfigurationFile file : files) {
      broken.putAll(file.broken());
      mistakes.addAll(file.mistakes());
      direct &= file.directUrls();
      standard = standard.or(file::standard);
      for (SourceEntry entry : file.entries()) {
        String before = spellings.putIfAbsent(entry.name().toLowerCase(Locale.ROOT), entry.name());
        if (before == null) {
          entries.put(entry.name(), entry);
          continue;
        }
        // Nobody can say which of them is meant, so neither is used.
        for (String name : List.of(before, entry.name())) {
          entries.remove(name);
          broken.put(name, twice(name));
        }
      }
    }
    mistakes.addAll(broken.values());
    return new SourceCatalog(entries, broken, standard, direct, mistakes, Optional.empty());
  }

  static Mistake twice(String name) {
    return new Mistake(
        "sources." + name, "this name is there twice, in whatever case; rename one of them.");
  }

  /** The source of exactly this name, if it stands in a file once. */
  Optional<SourceEntry> entry(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** Why a name that stands in a file cannot be used. */
  Optional<Mistake> broken(String name) {
    return Optional.ofNullable(broken.get(name));
  }

  /** The source for those who name none. */
  Optional<String> standard() {
    return standard;
  }

  /** Whether URLs may say where a database is. */
  boolean directUrls() {
    return directUrls;
  }

  /** Why nothing can be used at all. */
  Optional<Mistake> closed() {
    return closed;
  }

  /** Mistakes of files, not of their sources. */
  List<Mistake> mistakes() {
    return mistakes;
  }

  /** All of one name each. */
  Iterable<SourceEntry> entries() {
    return entries.values();
  }

  /** Every name, usable or not, in order. */
  Set<String> names() {
    Set<String> names = new TreeSet<>(entries.keySet());
    names.addAll(broken.keySet());
    return names;
  }

  /** Names that do not mean the same as before. */
  public Set<String> changedSince(SourceCatalog before) {
    Set<String> names = names();
    names.addAll(before.names());
    names.removeIf(
        name -> before.entry(name).isPresent() && before.entry(name).equals(entry(name)));
    return names;
  }

  /** Whether direct URLs were possible before and are not any more. */
  public boolean closesDirectUrls(SourceCatalog before) {
    return before.directUrls && !directUrls;
  }

  /** Never a value. */
  @Override
  public String toString() {
    return "SourceCatalog" + names();
  }
}
