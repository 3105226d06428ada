package so.buster.jdbc.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import so.buster.jdbc.secret.SecretException;
import so.buster.jdbc.secret.StoredSecret;
import so.buster.jdbc.source.Reference.Resolved;

/** Reads single values of a source: what kind each is, and what it refers to. */
final class EntryValues {
  private final Description found;
  private final SourceEntry entry;

  EntryValues(Description found, SourceEntry entry) {
    this.found = found;
    this.entry = entry;
  }

  /** One text, with what it refers to in its place. */
  Optional<String> text(Yaml value, String at) {
    return written(value, at)
        .flatMap(
            text -> {
              Resolved resolved = Reference.resolve(text, System::getenv);
              resolved.mistake().ifPresent(mistake -> found.mistake(at, mistake));
              return resolved.mistake().isPresent()
                  ? Optional.empty()
                  : Optional.of(resolved.value());
            });
  }

  private Optional<String> written(Yaml value, String at) {
    if (!(value instanceof Yaml.Text text)) {
      found.mistake(at, "it is a list or a mapping; give it one value.");
      return Optional.empty();
    }
    if (text.missing()) {
      found.mistake(at, "it has no value; give it one, or leave the line out.");
      return Optional.empty();
    }
    return Optional.of(text.value());
  }

  /** A list of names, or one text with commas between them. */
  Optional<String> list(Yaml value, String at) {
    if (!(value instanceof Yaml.Listing listing)) {
      return text(value, at);
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < listing.items().size(); i++) {
      String place = at + "[" + i + "]";
      Optional<String> name = text(listing.items().get(i), place);
      if (name.filter(text -> text.indexOf(',') >= 0).isPresent()) {
        found.mistake(place, "it has a comma in it; make it two items of the list.");
      }
      name.ifPresent(names::add);
    }
    if (listing.items().isEmpty()) {
      found.mistake(at, "the list is empty; name something, or leave the line out.");
      return Optional.empty();
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(",", names));
  }

  Optional<String> milliseconds(Yaml value, String at) {
    Optional<String> text = text(value, at);
    if (text.isPresent() && !text.get().matches("[0-9]{1,9}")) {
      found.mistake(at, "give it a whole number of milliseconds.");
      return Optional.empty();
    }
    return text.map(number -> number + "ms");
  }

  /** What Node's clients call {@code ssl}, in our words. */
  Optional<String> tls(Yaml value, String at) {
    if (!(value instanceof Yaml.Mapping mapping)) {
      return verified(text(value, at), at, "off");
    }
    Optional<String> mode = Optional.of("verify-full");
    for (String name : mapping.entries().keySet()) {
      String place = at + "." + Shown.name(name);
      if (name.equals("rejectUnauthorized")) {
        mode =
            verified(text(mapping.entries().getOrDefault(name, mapping), place), place, "require");
      } else {
        found.mistake(place, "there is no such key; tlsRoot names a file of CA certificates.");
      }
    }
    return mode;
  }

  private Optional<String> verified(Optional<String> text, String at, String otherwise) {
    if (text.isPresent() && !text.get().matches("true|false")) {
      found.mistake(at, "give it true or false; tls says more.");
      return Optional.empty();
    }
    return text.map(word -> word.equals("true") ? "verify-full" : otherwise);
  }

  /** A secret stays as it is written; clear text only where that is allowed. */
  Optional<String> secret(Yaml value, String at) {
    if (value instanceof Yaml.Mapping mapping) {
      return clear(YamlAsJson.of(mapping), at);
    }
    return written(value, at).flatMap(text -> stored(text, at));
  }

  /** Looks at the form alone: a secret is opened when somebody connects. */
  private Optional<String> stored(String text, String at) {
    try {
      StoredSecret secret = StoredSecret.parse(text);
      if (secret instanceof StoredSecret.Clear) {
        return clear(text, at);
      }
      secret.obstacle().ifPresent(obstacle -> found.mistake(at, obstacle));
      return secret.obstacle().isPresent() ? Optional.empty() : Optional.of(text);
    } catch (SecretException e) {
      found.mistake(at, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<String> clear(String text, String at) {
    boolean allowed =
        entry.clearText()
            || (entry.values().entries().get("allowClearText") instanceof Yaml.Text word
                && word.value().equals("true"));
    if (!allowed) {
      found.mistake(
          at,
          "a secret in clear text; seal it, write ${env:NAME} or ${file:/full/path}, or set"
              + " allowClearText: true.");
      return Optional.empty();
    }
    if (!entry.confidential()) {
      found.mistake(
          at, "a secret in clear text in a file that others may read; chmod go-r the file.");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  Optional<Yaml.Mapping> mapping(Yaml value, String at, String what) {
    if (value instanceof Yaml.Mapping mapping) {
      return Optional.of(mapping);
    }
    found.mistake(at, "it is no mapping; " + what);
    return Optional.empty();
  }
}
