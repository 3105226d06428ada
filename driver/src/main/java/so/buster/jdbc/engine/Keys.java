package so.buster.jdbc.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import so.buster.jdbc.config.Configuration;
import so.buster.jdbc.pool.Fingerprint;
import so.buster.jdbc.spi.Target;

/**
 * What makes two sessions the same, as a fingerprint: secrets count, as they are written down, and
 * none is opened or kept.
 */
final class Keys {
  private Keys() {}

  /** Two texts that mean the same target, user, secret and limits share a pool. */
  static Fingerprint of(Configuration configuration, Target target) {
    List<String> texts = new ArrayList<>();
    // Sessions are told their source's name, and errors name it.
    texts.add(configuration.source());
    texts.add(Boolean.toString(configuration.named()));
    texts.add(target.driverClass());
    texts.add(target.url());
    add("properties", target.properties(), texts);
    List<String> credentials = configuration.credentials().forms();
    texts.add("credentials " + credentials.size());
    texts.addAll(credentials);
    texts.add(configuration.settings().limits().toString());
    texts.add(configuration.settings().pooler().name());
    add("functions", configuration.allowedFunctions(), texts);
    add("allowed tables", configuration.tables().allowed(), texts);
    add("denied tables", configuration.tables().denied(), texts);
    return Fingerprint.of(texts);
  }

  private static void add(String kind, Map<String, String> properties, List<String> texts) {
    texts.add(kind + " " + properties.size());
    for (Map.Entry<String, String> each : new TreeMap<>(properties).entrySet()) {
      texts.add(each.getKey());
      texts.add(each.getValue());
    }
  }

  /** Their number too, so that no name of one kind can pass for one of another. */
  private static void add(String kind, Set<String> names, List<String> texts) {
    texts.add(kind + " " + names.size());
    texts.addAll(new TreeSet<>(names));
  }
}
