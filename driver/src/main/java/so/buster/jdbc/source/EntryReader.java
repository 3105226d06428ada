package so.buster.jdbc.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import so.buster.jdbc.BusterProperty;
import so.buster.jdbc.spi.Adapter;
import so.buster.jdbc.spi.SourceForm;
import so.buster.jdbc.spi.SourceForm.Meaning;
import so.buster.jdbc.spi.SourceForm.Part;
import so.buster.jdbc.spi.VendorProperties.Entry;
import so.buster.jdbc.spi.VendorProperties.Rule;

/** Reads the keys of one source by the table of its database. Collects every mistake. */
final class EntryReader {
  private final Adapter adapter;
  private final SourceKeys keys;
  private final Description found;
  private final EntryValues values;

  private EntryReader(SourceEntry entry, Adapter adapter) {
    this.adapter = adapter;
    this.keys = new SourceKeys(adapter.sourceForm());
    this.found = new Description(entry.path());
    this.values = new EntryValues(found, entry);
  }

  static Description read(SourceEntry entry, Adapter adapter) {
    EntryReader reader = new EntryReader(entry, adapter);
    reader.mapping(entry.values(), entry.path(), 1);
    reader.account();
    return reader.found;
  }

  private void mapping(Yaml.Mapping mapping, String path, int level) {
    for (Map.Entry<String, Yaml> each : mapping.entries().entrySet()) {
      String at = path + "." + Shown.name(each.getKey());
      Optional<SourceForm.Key> key = keys.named(each.getKey());
      if (key.isEmpty()) {
        unknown(each.getKey(), at);
      } else if (key.get().equals(SourceKeys.PROPERTIES)) {
        properties(each.getValue(), at);
      } else if (key.get().equals(SourceKeys.CREDENTIALS) && level == 1) {
        values
            .mapping(each.getValue(), at, "put keys of this source below it.")
            .ifPresent(inner -> mapping(inner, at, level + 1));
      } else if (key.get().equals(SourceKeys.CREDENTIALS)) {
        found.mistake(at, "credentials stand in credentials; leave one out.");
      } else if (!key.get().equals(SourceKeys.TYPE) && !key.get().equals(SourceKeys.CLEAR)) {
        value(key.get().meaning(), each.getValue(), at);
      }
    }
  }

  private void unknown(String name, String at) {
    boolean vendors = adapter.vendorProperties().named(name).isPresent();
    found.mistake(
        at,
        vendors
            ? "a property of the database's driver; write it below properties:."
            : "there is no such key" + Shown.suggestion(name, keys.names()) + ".");
  }

  private void value(Meaning meaning, Yaml value, String at) {
    if (meaning instanceof Meaning.Place place) {
      values.text(value, at).ifPresent(text -> place(place.part(), text, at));
    } else if (meaning instanceof Meaning.Account account) {
      values.text(value, at).ifPresent(text -> found.vendor(account.property(), text, at));
    } else if (meaning instanceof Meaning.Own own) {
      own(own.property(), value, at);
    } else if (meaning instanceof Meaning.Milliseconds time) {
      values.milliseconds(value, at).ifPresent(text -> found.own(time.property(), text, at));
    } else if (meaning instanceof Meaning.Ssl) {
      values.tls(value, at).ifPresent(text -> found.own(BusterProperty.TLS, text, at));
    } else if (meaning instanceof Meaning.Vendor vendor) {
      vendor(vendor.property(), value, at);
    } else if (meaning instanceof Meaning.Choice choice) {
      values
          .text(value, at)
          .filter(text -> !choice.values().contains(text))
          .ifPresent(
              text ->
                  found.mistake(
                      at,
                      "give it one of "
                          + choice.values().stream().sorted().collect(Collectors.joining(", "))
                          + "."));
    } else if (meaning instanceof Meaning.Unused) {
      values.text(value, at);
    }
  }

  /** A host may bring its port, as it does in a URL. */
  private void place(Part part, String text, String at) {
    int colon = text.indexOf(':');
    if (part == Part.HOST && text.matches("[^:\\[\\]]+:[0-9]{1,5}")) {
      found.place(Part.HOST, text.substring(0, colon), at);
      found.place(Part.PORT, text.substring(colon + 1), at);
    } else {
      found.place(part, text, at);
    }
  }

  private void own(BusterProperty property, Yaml value, String at) {
    switch (property) {
      case PASSWORD -> values.secret(value, at).ifPresent(text -> found.own(property, text, at));
      case ALLOW_FUNCTIONS, ALLOW_TABLES, DENY_TABLES ->
          values.list(value, at).ifPresent(text -> found.own(property, text, at));
      default -> values.text(value, at).ifPresent(text -> found.own(property, text, at));
    }
  }

  private void vendor(String property, Yaml value, String at) {
    boolean secret =
        adapter.vendorProperties().named(property).map(Entry::rule).orElse(null)
            instanceof Rule.Secret;
    (secret ? values.secret(value, at) : values.text(value, at))
        .ifPresent(text -> found.vendor(property, text, at));
  }

  private void properties(Yaml value, String path) {
    Optional<Yaml.Mapping> mapping =
        values.mapping(value, path, "put the driver's properties below it, name: value.");
    for (Map.Entry<String, Yaml> each : mapping.orElse(Yaml.Mapping.EMPTY).entries().entrySet()) {
      String at = path + "." + Shown.name(each.getKey());
      String name =
          adapter.vendorProperties().named(each.getKey()).map(Entry::name).orElse(each.getKey());
      if (BusterProperty.named(each.getKey()).isPresent()) {
        found.mistake(at, "a key of the source itself; write it beside type.");
      } else {
        vendor(name, each.getValue(), at);
      }
    }
  }

  /** Without a host the account is the first part of its name. */
  private void account() {
    for (SourceForm.Key key : adapter.sourceForm().keys()) {
      if (key.meaning() instanceof Meaning.Account account
          && found.vendor.containsKey(account.property())
          && !found.place.containsKey(Part.HOST)) {
        String name = String.valueOf(found.vendor.remove(account.property()));
        found.place.put(Part.HOST, name.toLowerCase(Locale.ROOT) + account.suffix());
      }
    }
  }
}
