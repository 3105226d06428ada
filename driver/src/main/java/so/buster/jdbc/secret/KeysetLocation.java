package so.buster.jdbc.secret;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the keyset is. It is read for every opening and kept by nobody: a new key holds at once,
 * and a key service that was told to refuse is obeyed at once.
 */
public final class KeysetLocation {
  /** The system property that names the keyset's file. */
  public static final String PROPERTY = "buster.keyset";

  /** The variable that names the file, or holds the keyset itself. */
  public static final String VARIABLE = "BUSTER_KEYSET";

  /** The system property with the key service's name of the key that encrypts the keyset. */
  public static final String SERVICE_PROPERTY = "buster.keysetKms";

  /** The same as a variable. */
  public static final String SERVICE_VARIABLE = "BUSTER_KEYSET_KMS";

  private final Optional<KeysetFile> file;
  private final Optional<String> inline;
  private final Optional<String> service;

  private KeysetLocation(
      Optional<KeysetFile> file, Optional<String> inline, Optional<String> service) {
    this.file = file;
    this.inline = inline;
    this.service = service;
  }

  /** Where this process has it: property, variable, or {@code ~/.buster/keyset.json}. */
  public static KeysetLocation standard() throws SecretException {
    Optional<String> service =
        first(System.getProperty(SERVICE_PROPERTY), System.getenv(SERVICE_VARIABLE));
    Optional<String> property = first(System.getProperty(PROPERTY), null);
    if (property.filter(KeysetLocation::isKeyset).isPresent()) {
      throw new SecretException(
          "-Dbuster.keyset holds keys, which every user of the machine can see: name a file, or use"
              + " BUSTER_KEYSET; and make a new key.");
    }
    Optional<String> given = first(property.orElse(null), System.getenv(VARIABLE));
    if (given.filter(KeysetLocation::isKeyset).isPresent()) {
      return new KeysetLocation(Optional.empty(), given, service);
    }
    Path standard = Path.of(System.getProperty("user.home", ""), ".buster", "keyset.json");
    return new KeysetLocation(
        Optional.of(new KeysetFile(given.isPresent() ? path(given.get()) : standard)),
        Optional.empty(),
        service);
  }

  /** This file instead, encrypted by the same key service as the process's own, if there is one. */
  public KeysetLocation at(Path other) {
    return new KeysetLocation(Optional.of(new KeysetFile(other)), Optional.empty(), service);
  }

  /** The same place, encrypted by the key of this name. */
  public KeysetLocation encryptedBy(String name) {
    return new KeysetLocation(file, inline, Optional.of(name));
  }

  /** Reads the keyset. */
  public Keyset load() throws SecretException {
    String json = inline.isPresent() ? inline.get() : file().read();
    return service.isPresent()
        ? Keyset.parse(json, KeyServices.aead(service.get()))
        : Keyset.parse(json);
  }

  /** Writes a new keyset's file, never over one that is there. */
  public void create(Keyset keyset) throws SecretException {
    file().create(json(keyset));
  }

  /** Puts this keyset into the place of the one that is there. */
  public void replace(Keyset keyset) throws SecretException {
    file().replace(json(keyset));
  }

  private String json(Keyset keyset) throws SecretException {
    return service.isPresent() ? keyset.json(KeyServices.aead(service.get())) : keyset.json();
  }

  private KeysetFile file() throws SecretException {
    return file.orElseThrow(
        () -> new SecretException("the keyset stands in BUSTER_KEYSET itself; name a file."));
  }

  private static boolean isKeyset(String text) {
    return text.stripLeading().startsWith("{");
  }

  private static Path path(String text) throws SecretException {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new SecretException(
          "what names the keyset is neither a path nor Tink's JSON; correct it.");
    }
  }

  private static Optional<String> first(@Nullable String one, @Nullable String other) {
    String text = one == null || one.isEmpty() ? other : one;
    return text == null || text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** Never where. */
  @Override
  public String toString() {
    return "KeysetLocation";
  }
}
