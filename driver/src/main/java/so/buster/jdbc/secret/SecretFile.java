package so.buster.jdbc.secret;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/** A file whose whole content is one secret, as orchestrators mount them. */
final class SecretFile {
  /** What to do about a file that is not there. */
  static final String UNREADABLE = "the file it names cannot be read; correct the path.";

  private static final int MOST_BYTES = 64 << 10;

  private SecretFile() {}

  /**
   * What a file held.
   *
   * @param text the sealed text; empty if it is not sealed
   * @param secret what was clear; empty if it is sealed
   */
  record Content(String text, OpenedSecret secret) {
    boolean sealed() {
      return !text.isEmpty();
    }

    /** Never what it holds. */
    @Override
    public String toString() {
      return "Content";
    }
  }

  /** Fails if this is no full path. Does not look whether there is such a file. */
  static Path check(String path) throws SecretException {
    try {
      Path file = Path.of(path);
      if (file.isAbsolute()) {
        return file;
      }
    } catch (InvalidPathException e) {
      throw relative();
    }
    throw relative();
  }

  /** The content without line breaks at its end, which editors add. */
  static Content read(String path) throws SecretException {
    byte[] bytes = bytes(check(path));
    byte[] secret = new byte[0];
    try {
      int length = bytes.length;
      while (length > 0 && (bytes[length - 1] == '\n' || bytes[length - 1] == '\r')) {
        length--;
      }
      if (length == 0) {
        throw new SecretException("the file it names is empty; write the secret into it.");
      }
      secret = Arrays.copyOf(bytes, length);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
    if (beginsSealed(secret)) {
      return new Content(new String(secret, StandardCharsets.UTF_8), OpenedSecret.of(""));
    }
    return new Content("", OpenedSecret.wiping(secret));
  }

  private static byte[] bytes(Path file) throws SecretException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException | SecurityException e) {
      throw new SecretException(UNREADABLE);
    }
    if (bytes.length > MOST_BYTES) {
      Arrays.fill(bytes, (byte) 0);
      throw new SecretException("the file it names is larger than 64 KiB; name another.");
    }
    return bytes;
  }

  /** Compared as bytes: a secret in clear text must not become a String for this question. */
  private static boolean beginsSealed(byte[] bytes) {
    if (bytes.length < StoredSecret.SEALED.length()) {
      return false;
    }
    for (int i = 0; i < StoredSecret.SEALED.length(); i++) {
      if (Character.toLowerCase((char) bytes[i]) != StoredSecret.SEALED.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static SecretException relative() {
    return new SecretException("after file: stands no full path; write ${file:/full/path}.");
  }
}
