package so.buster.jdbc.secret;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import so.buster.jdbc.secret.SecretFile.Content;

/**
 * A secret as it is written down: what a configuration may hold for as long as it likes. It is
 * opened for each physical connection, and only then is a file, a variable or a key looked at.
 */
public sealed interface StoredSecret {
  /** What every sealed secret begins with. */
  String SEALED = "sealed:";

  /** What to do about a variable that is not there. */
  String UNSET = "the environment has no such variable; set it, or write the value.";

  /** The secret itself, from a hand that may write it so. */
  record Clear(String text) implements StoredSecret {
    @Override
    public OpenedSecret open(SealContext context) {
      return OpenedSecret.of(text);
    }

    @Override
    public String form() {
      return "clear " + text;
    }

    /** Never the text. */
    @Override
    public String toString() {
      return "Clear";
    }
  }

  /** <code>${env:NAME}</code>: in the environment's variable of this name, clear or sealed. */
  record Variable(String name) implements StoredSecret {
    @Override
    public OpenedSecret open(SealContext context) throws SecretException {
      String value = System.getenv(name);
      if (value == null || value.isEmpty()) {
        throw new SecretException(UNSET);
      }
      return given(value).open(context);
    }

    @Override
    public Optional<String> obstacle() {
      return System.getenv(name) == null ? Optional.of(UNSET) : Optional.empty();
    }

    @Override
    public String form() {
      return "variable " + name;
    }

    /** Never the name. */
    @Override
    public String toString() {
      return "Variable";
    }
  }

  /** <code>${file:/path}</code>: all that a file holds, clear or sealed, read at each opening. */
  record InFile(String path) implements StoredSecret {
    @Override
    public OpenedSecret open(SealContext context) throws SecretException {
      Content content = SecretFile.read(path);
      return content.sealed() ? new Sealed(content.text()).open(context) : content.secret();
    }

    @Override
    public Optional<String> obstacle() {
      return Files.isReadable(Path.of(path))
          ? Optional.empty()
          : Optional.of(SecretFile.UNREADABLE);
    }

    @Override
    public String form() {
      return "file " + path;
    }

    /** Never the path. */
    @Override
    public String toString() {
      return "InFile";
    }
  }

  /** {@code sealed:…}: encrypted, for one target. */
  record Sealed(String text) implements StoredSecret {
    @Override
    public OpenedSecret open(SealContext context) throws SecretException {
      return KeysetLocation.standard().load().open(text, context);
    }

    @Override
    public String form() {
      return "sealed " + text;
    }

    /** Not the text either: a long random word says more than nothing. */
    @Override
    public String toString() {
      return "Sealed";
    }
  }

  /**
   * Reads what an operator's configuration holds.
   *
   * @throws SecretException if it begins like a reference and is none
   */
  static StoredSecret parse(String text) throws SecretException {
    return text.startsWith("${") ? Reference.parse(text) : given(text);
  }

  /**
   * Reads what came by a URL or by {@code Properties}: clear or sealed. References are plain text
   * there, because whoever connects must not read this machine's files and variables.
   */
  static StoredSecret given(String text) {
    return sealed(text) ? new Sealed(text) : new Clear(text);
  }

  /** Whether it is sealed, so that it may stand where a secret may not. */
  static boolean sealed(String text) {
    return text.toLowerCase(Locale.ROOT).startsWith(SEALED);
  }

  /**
   * Opens it for this target; close the answer at once.
   *
   * @throws SecretException with nothing of it in the message
   */
  OpenedSecret open(SealContext context) throws SecretException;

  /** What already stands in the way of opening it, without opening it: for whoever configures. */
  default Optional<String> obstacle() {
    return Optional.empty();
  }

  /**
   * Tells two stored secrets apart: the text as it is written, with its kind. For a fingerprint,
   * and nothing else: a clear one is in it.
   */
  String form();
}
