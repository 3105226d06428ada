package so.buster.jdbc.config;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.BusterProperty;
import so.buster.jdbc.spi.Adapter;

/**
 * A vendor's own URL in our terms: for people who move. Each property is judged by the same rules
 * as when connecting.
 */
public final class VendorUrl {
  private final Adapter adapter;
  private final String location;
  private final StringBuilder url;
  private final List<Line> lines = new ArrayList<>();
  private final Map<BusterProperty, String> own = new EnumMap<>(BusterProperty.class);

  /** What became of a property. */
  public enum Fate {
    /** It is in our URL, perhaps by another name or brought into range. */
    KEPT,
    /** It has no effect here, or holds anyway. */
    DROPPED,
    /** It cannot be given here. */
    REFUSED
  }

  /**
   * @param name as it stood in the vendor's URL; a question mark if that is no name
   * @param fate what became of it
   * @param note how it stands in our URL, or why it does not; never a secret
   */
  public record Line(String name, Fate fate, String note) {}

  private VendorUrl(Adapter adapter, String location) {
    this.adapter = adapter;
    this.location = location;
    this.url = new StringBuilder(location);
  }

  /**
   * Translates.
   *
   * @param rest the vendor's URL from the vendor's name on: {@code postgresql://host/db?ssl=true}
   * @throws BusterConnectionException if it cannot be said where it points
   */
  public static VendorUrl of(Adapter adapter, String rest) throws BusterConnectionException {
    int properties = start(rest);
    String location = "jdbc:buster:" + adapter.location(rest.substring(0, properties));
    ParsedUrl.parse(location);
    VendorUrl translated = new VendorUrl(adapter, location);
    // Both separators are in use, "&" after "?" and ";" alone.
    for (String pair : rest.substring(properties).split("[?&;]")) {
      if (!pair.isEmpty()) {
        translated.add(pair);
      }
    }
    return translated;
  }

  /** Our URL, without what was dropped or refused. */
  public String url() {
    return url.toString();
  }

  /** What became of each property, in the order of the vendor's URL. */
  public List<Line> lines() {
    return List.copyOf(lines);
  }

  private static int start(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      if (rest.charAt(i) == '?' || rest.charAt(i) == ';') {
        return i;
      }
    }
    return rest.length();
  }

  private void add(String pair) {
    int equals = pair.indexOf('=');
    String written = equals < 0 ? "" : pair.substring(0, equals);
    String name = Names.valid(written) ? written : "?";
    if (name.toLowerCase(Locale.ROOT).equals(BusterProperty.PASSWORD.key())) {
      line(name, Fate.DROPPED, "pass it as the property password; URLs end up in logs");
      return;
    }
    try {
      ParsedUrl one = ParsedUrl.parse(location + "?" + pair);
      Given given = Given.of(one, new Properties());
      VendorFilter filter =
          new VendorFilter(
              adapter.vendorProperties(), given, one.vendor(), BusterProperty.Scope.OWNER);
      filter.apply();
      judged(name, given, filter);
    } catch (BusterConnectionException mistake) {
      line(name, Fate.REFUSED, String.valueOf(mistake.getMessage()));
    }
  }

  private void judged(String name, Given given, VendorFilter filter) {
    for (BusterProperty property : BusterProperty.values()) {
      if (given.own(property).isPresent()) {
        own(name, property, given.own(property).get());
        return;
      }
    }
    if (filter.passed().isEmpty()) {
      line(
          name,
          Fate.DROPPED,
          filter.adjusted().isEmpty() ? "it always holds here" : "it has no effect here");
    }
    filter.passed().forEach((vendor, value) -> keep(name, vendor, value));
  }

  private void own(String name, BusterProperty property, String value) {
    String before = own.putIfAbsent(property, value);
    if (before == null) {
      keep(name, property.key(), value);
    } else if (before.equals(value)) {
      line(name, Fate.DROPPED, "it says the same as " + property.key());
    } else {
      line(name, Fate.REFUSED, "it contradicts " + property.key());
    }
  }

  private void keep(String name, String as, String value) {
    String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    String pair = as + "=" + encoded.replace("%2F", "/").replace("%2C", ",").replace("%3A", ":");
    url.append(url.indexOf("?") < 0 ? '?' : '&').append(pair);
    line(name, Fate.KEPT, pair);
  }

  private void line(String name, Fate fate, String note) {
    lines.add(new Line(name, fate, note));
  }
}
