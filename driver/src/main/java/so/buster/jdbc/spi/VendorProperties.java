package so.buster.jdbc.spi;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import so.buster.jdbc.BusterProperty;

/**
 * Which of a vendor driver's own properties a URL or {@code Properties} may name, and what becomes
 * of each. A name that is not listed is refused: every published way around a guard of this kind
 * was a hole in a list of forbidden names.
 */
public final class VendorProperties {

  /** What becomes of a property that is given. */
  public sealed interface Rule {

    /** Passed on when the whole value matches. */
    record Allow(Pattern values, String form) implements Rule {}

    /** Passed on, brought into range; zero (which vendors read as "no limit") becomes the most. */
    record Clamp(int least, int most) implements Rule {}

    /** The adapter pins it. These values agree with the pinned one or are stricter; others fail. */
    record Pinned(Set<String> agreeing) implements Rule {}

    /** Another name for one of ours; the map translates values, other values fail. */
    record Means(BusterProperty property, Map<String, String> values) implements Rule {}

    /** Another name for one of ours; the value stays. */
    record Renames(BusterProperty property) implements Rule {}

    /** A private key or a token: passed on when the vendor's driver logs in, never shown. */
    record Secret() implements Rule {}

    /** Known, harmless and without effect here: dropped, with a warning. */
    record Drop() implements Rule {}

    /** Known and dangerous. */
    record Refuse(String because) implements Rule {}
  }

  /**
   * One property.
   *
   * @param name exactly as the vendor's driver spells it
   * @param rule what becomes of it
   * @param scope who may set it when the connection is a named source
   */
  public record Entry(String name, Rule rule, BusterProperty.Scope scope) {}

  /** For a database whose driver takes no properties from a caller. */
  public static final VendorProperties NONE = new VendorProperties(Map.of(), Map.of());

  private final Map<String, Entry> entries;
  private final Map<BusterProperty, String> defaults;

  private VendorProperties(Map<String, Entry> entries, Map<BusterProperty, String> defaults) {
    this.entries = Map.copyOf(entries);
    this.defaults = Map.copyOf(defaults);
  }

  /** What holds for this database when one of our own properties is not given. */
  public String defaultValue(BusterProperty property) {
    return defaults.getOrDefault(property, property.defaultValue());
  }

  /** The property with this name in any case, if the adapter knows it. */
  public Optional<Entry> named(String name) {
    return Optional.ofNullable(entries.get(name.toLowerCase(Locale.ROOT)));
  }

  /** An adapter's table, written line by line. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects an adapter's table. */
  public static final class Builder {
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<BusterProperty, String> defaults = new EnumMap<>(BusterProperty.class);

    private Builder() {}

    /** Gives one of our own properties another default for this database. */
    public Builder byDefault(BusterProperty property, String value) {
      defaults.put(property, value);
      return this;
    }

    /** Passes {@code name} on when the whole value matches; {@code form} describes it to people. */
    public Builder allow(String name, String pattern, String form) {
      return add(new Rule.Allow(Pattern.compile(pattern), form), name);
    }

    /** As {@link #allow}, but only from the operator's own hand. */
    public Builder owner(String name, String pattern, String form) {
      return add(BusterProperty.Scope.OWNER, new Rule.Allow(Pattern.compile(pattern), form), name);
    }

    /** Hands these to {@link Adapter#login}; only from the operator's own hand. */
    public Builder secret(String... names) {
      return add(BusterProperty.Scope.OWNER, new Rule.Secret(), names);
    }

    /** Passes booleans on. */
    public Builder allowBoolean(String... names) {
      return add(new Rule.Allow(Pattern.compile("true|false"), "true or false"), names);
    }

    /** Passes a whole number on, brought into this range. */
    public Builder clamp(String name, int least, int most) {
      return add(new Rule.Clamp(least, most), name);
    }

    /** As {@link #clamp}, but only from the operator's own hand. */
    public Builder ownerClamp(String name, int least, int most) {
      return add(BusterProperty.Scope.OWNER, new Rule.Clamp(least, most), name);
    }

    /** Accepts values that agree with what the adapter pins, and pins it. */
    public Builder pinned(String name, String... agreeing) {
      return add(new Rule.Pinned(Set.of(agreeing)), name);
    }

    /** Reads {@code name} as one of ours. */
    public Builder means(String name, BusterProperty property, Map<String, String> values) {
      return add(new Rule.Means(property, Map.copyOf(values)), name);
    }

    /** Reads {@code name} as one of ours, with the same values. */
    public Builder renames(String name, BusterProperty property) {
      return add(new Rule.Renames(property), name);
    }

    /** Drops these with a warning. */
    public Builder drop(String... names) {
      return add(new Rule.Drop(), names);
    }

    /** Refuses these, for the reason given: "it loads classes". */
    public Builder refuse(String because, String... names) {
      return add(new Rule.Refuse(because), names);
    }

    /** The finished table. */
    public VendorProperties build() {
      return new VendorProperties(entries, defaults);
    }

    private Builder add(Rule rule, String... names) {
      return add(BusterProperty.Scope.CALLER, rule, names);
    }

    private Builder add(BusterProperty.Scope scope, Rule rule, String... names) {
      for (String name : names) {
        if (entries.put(name.toLowerCase(Locale.ROOT), new Entry(name, rule, scope)) != null) {
          throw new IllegalArgumentException("listed twice: " + name);
        }
      }
      return this;
    }
  }
}
