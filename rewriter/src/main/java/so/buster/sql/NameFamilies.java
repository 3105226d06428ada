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

  /** Asked for every name of every new shape, so without streams. */
  boolean contains(String name) {
    if (names.contains(name)) {
      return true;
    }
    for (String prefix : prefixes) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    for (String suffix : suffixes) {
      if (name.endsWith(suffix)) {
        return true;
      }
    }
    return false;
  }
}
