package so.buster.sql;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Names and families of names: {@code nextval}, {@code pg_ls_*}. */
record NameFamilies(Set<String> names, List<String> prefixes) {

  /** From entries; one that ends in {@code *} is a family. */
  static NameFamilies of(Set<String> entries) {
    var families = entries.stream().collect(Collectors.partitioningBy(e -> e.endsWith("*")));
    return new NameFamilies(
        Set.copyOf(families.getOrDefault(false, List.of())),
        families.getOrDefault(true, List.of()).stream()
            .map(family -> family.substring(0, family.length() - 1))
            .toList());
  }

  boolean contains(String name) {
    return names.contains(name) || prefixes.stream().anyMatch(name::startsWith);
  }
}
