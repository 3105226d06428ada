package so.buster.jdbc.source;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.config.Configuration;
import so.buster.jdbc.config.Places;
import so.buster.jdbc.spi.Adapter;
import so.buster.jdbc.spi.Address;
import so.buster.jdbc.spi.SourceForm;
import so.buster.jdbc.spi.SourceForm.Meaning;
import so.buster.jdbc.spi.SourceForm.Part;

/** A source whose keys were read: what they mean together, or the mistakes in them. */
public final class NamedSource {
  private final SourceEntry entry;
  private final Adapter adapter;
  private final Description description;
  private final boolean lasting;
  private final Optional<Configuration> configuration;

  private NamedSource(SourceEntry entry, Adapter adapter, boolean lasting) {
    this.entry = entry;
    this.adapter = adapter;
    this.lasting = lasting;
    this.description = EntryReader.read(entry, adapter);
    Optional<Address> address = address();
    this.configuration =
        address.isPresent() && description.mistakes.isEmpty()
            ? configuration(address.get())
            : Optional.empty();
  }

  /**
   * Reads the keys of a source.
   *
   * @param lasting whether the same name means the same until the catalogue is replaced
   * @throws BusterConnectionException if it is of no known database
   */
  static NamedSource of(SourceEntry entry, Databases databases, boolean lasting)
      throws BusterConnectionException {
    Optional<Mistake> name =
        databases.find(entry.name().toLowerCase(Locale.ROOT)).isPresent()
            ? Optional.of(
                new Mistake(
                    entry.path(), "a source cannot have the name of a database; rename it."))
            : Optional.empty();
    if (name.isPresent()) {
      throw Mistake.exception(List.of(name.get()), entry.name());
    }
    return new NamedSource(entry, SourceType.of(entry, databases), lasting);
  }

  /** Its database. */
  public Adapter adapter() {
    return adapter;
  }

  /** Whether the same name means the same until the catalogue is replaced. */
  public boolean lasting() {
    return lasting;
  }

  /** All of it, checked. */
  public Configuration configuration() throws BusterConnectionException {
    if (configuration.isEmpty()) {
      throw Mistake.exception(description.mistakes, entry.name());
    }
    return configuration.get();
  }

  /** An adapter's complaint about an address or a property, at its place in the configuration. */
  public BusterConnectionException placed(SQLException complaint) {
    return Mistake.exception(
        List.of(description.placed(String.valueOf(complaint.getMessage()))), entry.name());
  }

  List<Mistake> mistakes() {
    return description.mistakes;
  }

  private Optional<Configuration> configuration(Address address) {
    try {
      return Optional.of(
          Configuration.of(
              entry.name(),
              address,
              description.own,
              description.vendor,
              adapter.vendorProperties()));
    } catch (BusterConnectionException e) {
      description.mistakes.add(description.placed(String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private Optional<Address> address() {
    Places places = new Places(entry.name());
    SourceForm form = adapter.sourceForm();
    boolean local =
        form.keys().stream().anyMatch(key -> key.meaning().equals(new Meaning.Place(Part.PATH)));
    if (local) {
      return part(Part.PATH, Optional.empty(), places::path).map(Address.Local::new);
    }
    Optional<String> host = part(Part.HOST, form.host(), places::host);
    Optional<Integer> port =
        description.place.containsKey(Part.PORT)
            ? part(Part.PORT, Optional.empty(), places::port)
            : Optional.of(0);
    Optional<String> database = part(Part.DATABASE, Optional.of(""), places::database);
    if (host.isEmpty() || port.isEmpty() || database.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Address.Server(
            host.get(),
            port.get() == 0 ? OptionalInt.empty() : OptionalInt.of(port.get()),
            database.get()));
  }

  /** Checks one part of an address. */
  private interface Check<T> {
    T apply(String text) throws BusterConnectionException;
  }

  private <T> Optional<T> part(Part part, Optional<String> otherwise, Check<T> check) {
    String text = description.place.getOrDefault(part, otherwise.orElse(""));
    String path = description.path(part);
    if (text.isEmpty() && otherwise.isEmpty()) {
      if (description.mistakes.stream().noneMatch(mistake -> mistake.path().equals(path))) {
        description.mistake(path, "it is missing; say where the database is.");
      }
      return Optional.empty();
    }
    try {
      return Optional.of(check.apply(text));
    } catch (BusterConnectionException e) {
      description.mistake(path, String.valueOf(e.getMessage()).replaceFirst("^URL: ", ""));
      return Optional.empty();
    }
  }

  /** Never a value. */
  @Override
  public String toString() {
    return "NamedSource[" + entry.name() + "]";
  }
}
