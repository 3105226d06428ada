package so.buster.jdbc.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import so.buster.jdbc.config.Configuration;
import so.buster.jdbc.pool.Fingerprint;
import so.buster.jdbc.spi.Target;

/** What makes two connections the same, as fingerprints: secrets count, and none is kept. */
final class Keys {
  private Keys() {}

  /** Of what a caller gave, character by character. */
  static Fingerprint given(String url, Properties info) {
    List<String> texts = new ArrayList<>();
    texts.add(url);
    for (String name : new TreeSet<>(info.stringPropertyNames())) {
      texts.add(name);
      texts.add(info.getProperty(name, ""));
    }
    return Fingerprint.of(texts);
  }

  /** Of what it means: two texts that lead to the same sessions share a pool. */
  static Fingerprint meant(Configuration configuration, Target target) {
    List<String> texts = new ArrayList<>();
    texts.add(target.driverClass());
    texts.add(target.url());
    for (Map.Entry<String, String> each : new TreeMap<>(target.properties()).entrySet()) {
      texts.add(each.getKey());
      texts.add(each.getValue());
    }
    texts.add(configuration.user().orElse(""));
    texts.add(configuration.password().orElse(""));
    texts.add(configuration.settings().limits().toString());
    texts.addAll(new TreeSet<>(configuration.allowedFunctions()));
    return Fingerprint.of(texts);
  }
}
