package so.buster.jdbc.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import so.buster.jdbc.BusterProperty;
import so.buster.jdbc.spi.SourceForm.Part;

/**
 * What the keys of one source say, sorted by what they mean, with the path of each; and the
 * mistakes in them.
 */
final class Description {
  final Map<Part, String> place = new EnumMap<>(Part.class);
  final Map<BusterProperty, String> own = new EnumMap<>(BusterProperty.class);
  final Map<String, String> vendor = new LinkedHashMap<>();
  final List<Mistake> mistakes = new ArrayList<>();
  private final Map<String, String> paths = new HashMap<>();
  private final String root;

  Description(String root) {
    this.root = root;
  }

  void mistake(String path, String what) {
    mistakes.add(new Mistake(path, what));
  }

  void place(Part part, String value, String path) {
    if (first(part.name(), path)) {
      place.put(part, value);
    }
  }

  void own(BusterProperty property, String value, String path) {
    if (first(property.key(), path)) {
      own.put(property, value);
    }
  }

  void vendor(String property, String value, String path) {
    if (first(property, path)) {
      vendor.put(property, value);
    }
  }

  /** Whether nothing has said this before; it is a mistake to say it twice, even if it agrees. */
  private boolean first(String what, String path) {
    String before = paths.putIfAbsent(what.toLowerCase(Locale.ROOT), path);
    if (before != null) {
      mistake(path, "says the same as " + before + "; give one of them.");
    }
    return before == null;
  }

  /** Where this part of the address stands, or where it should. */
  String path(Part part) {
    return paths.getOrDefault(
        part.name().toLowerCase(Locale.ROOT), root + "." + part.name().toLowerCase(Locale.ROOT));
  }

  /**
   * The mistake in an error that begins with a property's name, or with {@code URL:}, at the place
   * where the configuration has it.
   */
  Mistake placed(String message) {
    int colon = message.indexOf(": ");
    String head = colon < 0 ? "" : message.substring(0, colon);
    String name = head.split(",", 2)[0].toLowerCase(Locale.ROOT);
    if (name.isEmpty() || head.indexOf(' ') >= 0 && head.indexOf(',') < 0) {
      return new Mistake(root, message);
    }
    String path = name.equals("url") ? root : paths.getOrDefault(name, root + "." + head);
    return new Mistake(path, message.substring(colon + 2));
  }

  /** Never a value. */
  @Override
  public String toString() {
    return "Description[" + root + "]";
  }
}
