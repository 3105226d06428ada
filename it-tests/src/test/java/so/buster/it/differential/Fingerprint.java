package so.buster.it.differential;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The state of an engine, part by part: what each part is called and a checksum or value of it. */
record Fingerprint(Map<String, String> parts) {
  Fingerprint {
    parts = Map.copyOf(parts);
  }

  /** The parts that are not the same in the other one; empty if all are. */
  String difference(Fingerprint other) {
    TreeSet<String> names = new TreeSet<>(parts.keySet());
    names.addAll(other.parts.keySet());
    TreeMap<String, String> different = new TreeMap<>();
    for (String name : names) {
      String before = parts.getOrDefault(name, "nothing");
      String after = other.parts.getOrDefault(name, "nothing");
      if (!before.equals(after)) {
        different.put(name, before + " -> " + after);
      }
    }
    return different.isEmpty() ? "" : different.toString();
  }
}
