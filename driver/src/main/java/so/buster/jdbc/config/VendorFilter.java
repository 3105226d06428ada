package so.buster.jdbc.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.BusterProperty;
import so.buster.jdbc.spi.VendorProperties;
import so.buster.jdbc.spi.VendorProperties.Entry;
import so.buster.jdbc.spi.VendorProperties.Rule;

/** Applies an adapter's table to the vendor properties that were given. */
final class VendorFilter {
  private final VendorProperties table;
  private final Given given;
  private final String source;
  private final BusterProperty.Scope hand;
  private final Map<String, String> passed = new LinkedHashMap<>();
  private final Map<String, String> secrets = new LinkedHashMap<>();
  private final List<String> adjusted = new ArrayList<>();

  /**
   * @param hand whose word this is: the owner's, who may say everything that the table knows, or a
   *     caller's
   */
  VendorFilter(VendorProperties table, Given given, String source, BusterProperty.Scope hand) {
    this.table = table;
    this.given = given;
    this.source = source;
    this.hand = hand;
  }

  /** Judges every given vendor property; the first that fails is an error. */
  void apply() throws BusterConnectionException {
    for (Map.Entry<String, String> property : given.vendor().entrySet()) {
      Entry known = table.named(property.getKey()).orElse(null);
      if (known == null) {
        throw mistake(
            property.getKey(), "not a property that is known here; remove it or correct its name.");
      }
      if (hand == BusterProperty.Scope.CALLER && scope(known) == BusterProperty.Scope.OWNER) {
        throw mistake(known.name(), Tightening.OWNERS);
      }
      apply(known.name(), known.rule(), property.getValue());
    }
  }

  /** What the vendor's driver gets, by its exact names. */
  Map<String, String> passed() {
    return passed;
  }

  /** What the vendor's driver gets to log in, by its exact names. */
  Map<String, String> secrets() {
    return secrets;
  }

  /** Names of properties that were dropped or brought into range. */
  List<String> adjusted() {
    return adjusted;
  }

  /** Another name for one of our properties is as close to the owner as that one. */
  private static BusterProperty.Scope scope(Entry known) {
    if (known.rule() instanceof Rule.Means means) {
      return means.property().scope();
    }
    return known.rule() instanceof Rule.Renames renames
        ? renames.property().scope()
        : known.scope();
  }

  private void apply(String name, Rule rule, String value) throws BusterConnectionException {
    if (rule instanceof Rule.Allow allow) {
      if (!allow.values().matcher(value).matches()) {
        throw mistake(name, "give it " + allow.form() + ".");
      }
      passed.put(name, value);
    } else if (rule instanceof Rule.Clamp clamp) {
      passed.put(name, clamped(name, clamp, value));
    } else if (rule instanceof Rule.Pinned pinned) {
      if (!pinned.agreeing().contains(value.toLowerCase(Locale.ROOT))) {
        throw mistake(name, "fixed here, so that nothing can be written or leak; remove it.");
      }
    } else if (rule instanceof Rule.Means means) {
      String meaning = means.values().get(value.toLowerCase(Locale.ROOT));
      if (meaning == null) {
        throw mistake(name, "this value has no place here; use " + means.property().key() + ".");
      }
      given.addMeaning(means.property(), meaning, name);
    } else if (rule instanceof Rule.Renames renames) {
      given.addMeaning(renames.property(), value, name);
    } else if (rule instanceof Rule.Secret) {
      given.checkSecret(name);
      secrets.put(name, value);
    } else if (rule instanceof Rule.Drop) {
      adjusted.add(name);
    } else if (rule instanceof Rule.Refuse refuse) {
      throw mistake(name, "cannot be set here: it " + refuse.because() + "; remove it.");
    }
  }

  private String clamped(String name, Rule.Clamp clamp, String value)
      throws BusterConnectionException {
    int number;
    try {
      number = Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw mistake(name, "give it a whole number up to " + clamp.most() + ".");
    }
    int inRange =
        number <= 0 ? clamp.most() : Math.min(Math.max(number, clamp.least()), clamp.most());
    if (inRange != number) {
      adjusted.add(name);
    }
    return Integer.toString(inRange);
  }

  private BusterConnectionException mistake(String name, String what) {
    return BusterConnectionException.configuration(name + ": " + what, source);
  }
}
