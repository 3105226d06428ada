package so.buster.jdbc.spi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import so.buster.jdbc.BusterProperty;

/**
 * Which keys a source of this database has in a configuration, beside those that every source has.
 * A key is compared exactly; it may have other names, as other programs call the same.
 *
 * @param keys in the order in which people should see them
 * @param host where the database is when no key says it
 */
public record SourceForm(List<Key> keys, Optional<String> host) {
  public SourceForm {
    keys = List.copyOf(keys);
  }

  /** A part of the address. */
  public enum Part {
    HOST,
    PORT,
    DATABASE,
    PATH
  }

  /** What a key stands for. */
  public sealed interface Meaning {
    /** A part of the address. */
    record Place(Part part) implements Meaning {}

    /** An account that is also the host's first name; beside a host it is a vendor's property. */
    record Account(String property, String suffix) implements Meaning {}

    /** One of our properties. */
    record Own(BusterProperty property) implements Meaning {}

    /** One of our properties that is a time, as a number of milliseconds. */
    record Milliseconds(BusterProperty property) implements Meaning {}

    /** {@code true}, {@code false}, or a mapping as Node's clients take it. */
    record Ssl() implements Meaning {}

    /** A property of the vendor's, by its exact name; {@link VendorProperties} judges it. */
    record Vendor(String property) implements Meaning {}

    /** Must be one of these, and has no further effect. */
    record Choice(Set<String> values) implements Meaning {}

    /** Has no effect, whatever it is. */
    record Unused() implements Meaning {}
  }

  /**
   * One key.
   *
   * @param names the first is the one to use
   * @param meaning what it stands for
   * @param description one sentence for people
   */
  public record Key(List<String> names, Meaning meaning, String description) {
    public Key {
      names = List.copyOf(names);
    }

    /** The name to use. */
    public String name() {
      return names.get(0);
    }
  }

  /** A server with host, port and database. */
  public static Builder server() {
    return new Builder()
        .place(Part.HOST, "The server's name or address.", "host")
        .place(Part.PORT, "The server's port.", "port")
        .place(Part.DATABASE, "The database.", "database", "default_database", "defaultDatabase");
  }

  /** A file of this machine. */
  public static Builder file() {
    return new Builder()
        .place(
            Part.PATH,
            "The full path of the file, or :memory: for an empty database in memory.",
            "path",
            "file",
            "database",
            "default_database",
            "defaultDatabase");
  }

  /** An empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the keys; of several names the first is the one to use. */
  public static final class Builder {
    private final List<Key> keys = new ArrayList<>();
    private Optional<String> host = Optional.empty();

    private Builder() {}

    /** A part of the address. */
    public Builder place(Part part, String description, String... names) {
      return add(new Meaning.Place(part), description, names);
    }

    /** An account whose host is its name and this suffix. */
    public Builder account(String property, String suffix, String description, String... names) {
      return add(new Meaning.Account(property, suffix), description, names);
    }

    /** A property of the vendor's. */
    public Builder vendor(String property, String description, String... names) {
      return add(new Meaning.Vendor(property), description, names);
    }

    /** Must be one of these, and has no further effect. */
    public Builder choice(Set<String> values, String description, String... names) {
      return add(new Meaning.Choice(Set.copyOf(values)), description, names);
    }

    /** Accepted because others write it; it has no effect. */
    public Builder unused(String... names) {
      return add(new Meaning.Unused(), "Has no effect.", names);
    }

    /** Where the database is when no key says it. */
    public Builder defaultHost(String name) {
      host = Optional.of(name);
      return this;
    }

    /** The finished form. */
    public SourceForm build() {
      return new SourceForm(keys, host);
    }

    private Builder add(Meaning meaning, String description, String... names) {
      keys.add(new Key(Arrays.asList(names), meaning, description));
      return this;
    }
  }
}
