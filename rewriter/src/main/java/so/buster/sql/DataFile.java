package so.buster.sql;

import java.util.Set;
import java.util.TreeSet;

/**
 * A reviewed list of a dialect: one name a line, an optional remark behind the first blank. The
 * comment at its head says where it comes from.
 */
final class DataFile {
  private DataFile() {}

  /** The same; empty if the dialect has no such list. */
  static Set<String> optional(Dialect dialect, String file) {
    return Data.exists(DataFile.class, dialect.id() + "/" + file) ? names(dialect, file) : Set.of();
  }

  /** Its names without remarks, sorted; each may stand once. */
  static Set<String> names(Dialect dialect, String file) {
    Set<String> names = new TreeSet<>();
    for (String line : Data.lines(DataFile.class, dialect.id() + "/" + file)) {
      int blank = line.indexOf(' ');
      String name = blank < 0 ? line : line.substring(0, blank);
      if (!names.add(name)) {
        throw new IllegalStateException(file + " lists " + name + " twice");
      }
    }
    return names;
  }
}
