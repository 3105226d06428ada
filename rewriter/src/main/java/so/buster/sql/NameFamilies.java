package so.buster.sql;

import java.util.List;
import java.util.Set;

/** Names and families of names: {@code nextval}, {@code pg_ls_*}, {@code *_scan}. */
record NameFamilies(Set<String> names, List<String> prefixes, List<String> suffixes) {

  /** From entries; a star at the beginning or end makes a family. */
  static NameFamilies of(Set<String> entries) {
    return new NameFamilies(
        Set.copyOf(entries),
        entries.stream()
            .filter(e -> e.endsWith("*"))
            .map(e -> e.substring(0, e.length() - 1))
            .toList(),
        entries.stream().filter(e -> e.startsWith("*")).map(e -> e.substring(1)).toList());
  }

  boolean contains(String name) {
    return names.contains(name)
        || prefixes.stream().anyMatch(name::startsWith)
        || suffixes.stream().anyMatch(name::endsWith);
  }
}
