package so.buster.jdbc.config;

import java.math.BigInteger;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.BusterProperty;
import so.buster.jdbc.spi.VendorProperties;
import so.buster.sql.Policy;
import so.buster.sql.TableRules;

/** Reads the value of one of our properties, or says how to write it. */
final class Values {
  private static final Pattern BYTES = Pattern.compile("([0-9]{1,15})(|KiB|MiB|GiB)");
  private static final Pattern TIME = Pattern.compile("([0-9]{1,12})(|ms|s|m|h)");
  private static final Map<String, Long> UNITS =
      Map.of("", 1000L, "ms", 1L, "s", 1000L, "m", 60_000L, "h", 3_600_000L);
  private static final Map<String, Integer> SHIFTS = Map.of("", 0, "KiB", 10, "MiB", 20, "GiB", 30);

  private final Given given;
  private final VendorProperties table;
  private final String source;

  Values(Given given, VendorProperties table, String source) {
    this.given = given;
    this.table = table;
    this.source = source;
  }

  String text(BusterProperty property) {
    return given.own(property).orElse(table.defaultValue(property));
  }

  long number(BusterProperty property, long most) throws BusterConnectionException {
    String text = text(property);
    if (!text.matches("[0-9]{1,18}") || Long.parseLong(text) < 1 || Long.parseLong(text) > most) {
      throw mistake(property, "a whole number from 1 to " + most);
    }
    return Long.parseLong(text);
  }

  long bytes(BusterProperty property, long least, long most) throws BusterConnectionException {
    Matcher parts = BYTES.matcher(text(property));
    BigInteger bytes =
        parts.matches()
            ? new BigInteger(parts.group(1)).shiftLeft(SHIFTS.getOrDefault(parts.group(2), 0))
            : BigInteger.ZERO;
    if (bytes.compareTo(BigInteger.valueOf(least)) < 0
        || bytes.compareTo(BigInteger.valueOf(most)) > 0) {
      throw mistake(
          property, "a size from " + (least >> 10) + "KiB to " + (most >> 30) + "GiB, as 64MiB");
    }
    return bytes.longValueExact();
  }

  Duration time(BusterProperty property, Duration least, Duration most)
      throws BusterConnectionException {
    Duration time = time(text(property));
    if (time.compareTo(least) < 0 || time.compareTo(most) > 0) {
      throw mistake(
          property,
          "a time from "
              + least.toMillis()
              + "ms to "
              + most.toSeconds()
              + "s, as 60, 60s or PT1M");
    }
    return time;
  }

  String choice(BusterProperty property) throws BusterConnectionException {
    String text = text(property).toLowerCase(Locale.ROOT);
    if (!property.choices().contains(text)) {
      throw mistake(property, "one of " + String.join(", ", property.choices()));
    }
    return text;
  }

  Set<String> functions(BusterProperty property) throws BusterConnectionException {
    Set<String> names = new LinkedHashSet<>();
    for (String part : text(property).split(",", -1)) {
      String name = part.strip();
      if (name.isEmpty()) {
        continue;
      }
      if (!Policy.isFunction(name)) {
        throw mistake(property, Policy.FUNCTIONS_FORM);
      }
      names.add(name.toLowerCase(Locale.ROOT));
    }
    return names;
  }

  /** Unlike a list of functions, one that is empty or ends in a comma could be meant otherwise. */
  Set<String> tables(BusterProperty property) throws BusterConnectionException {
    Set<String> rules = new LinkedHashSet<>();
    String text = given.own(property).orElse("");
    if (given.own(property).isEmpty()) {
      return rules;
    }
    for (String part : text.split(",", -1)) {
      String rule = part.strip();
      if (!TableRules.isRule(rule)) {
        throw mistake(property, TableRules.FORM);
      }
      rules.add(rule.toLowerCase(Locale.ROOT));
    }
    return rules;
  }

  BusterConnectionException mistake(BusterProperty property, String form) {
    return BusterConnectionException.configuration(
        property.key() + ": give it " + form + ".", source);
  }

  /** Negative if it is not a time. */
  private static Duration time(String text) {
    Matcher parts = TIME.matcher(text);
    if (parts.matches()) {
      return Duration.ofMillis(
          Long.parseLong(parts.group(1)) * UNITS.getOrDefault(parts.group(2), 1000L));
    }
    try {
      return text.length() > 32 ? Duration.ofMillis(-1) : Duration.parse(text);
    } catch (DateTimeParseException e) {
      return Duration.ofMillis(-1);
    }
  }
}
