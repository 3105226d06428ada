package so.buster.jdbc.pooled;

import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the borrower set, to be said again in every transaction. */
final class Repetition {
  private final Map<String, Setting> settings = new LinkedHashMap<>();
  private final Map<String, Setting> before = new LinkedHashMap<>();

  /** Something that a borrower set. */
  @FunctionalInterface
  interface Setting {
    void on(Connection vendor) throws Throwable;
  }

  boolean isEmpty() {
    return settings.isEmpty();
  }

  void say(Connection vendor) throws Throwable {
    for (Setting setting : settings.values()) {
      setting.on(vendor);
    }
  }

  /** The latest is said last: two names may mean the same thing. */
  void add(String name, Setting setting) {
    settings.remove(name);
    settings.put(name, setting);
  }

  void forget() {
    settings.clear();
  }

  /** A transaction begins, and with it what its rollback takes back. */
  void mark() {
    before.clear();
    before.putAll(settings);
  }

  void takeBack() {
    settings.clear();
    settings.putAll(before);
  }
}
