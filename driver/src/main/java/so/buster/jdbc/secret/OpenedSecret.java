package so.buster.jdbc.secret;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A secret that can be read until it is closed; then its characters are overwritten.
 *
 * <p>What is beyond reach: JDBC hands credentials over as {@code String}, in {@code Properties}, so
 * {@link #text()} makes one, which lives until it is collected; vendor drivers keep it as long as
 * the connection, to cancel statements or to log in again. The environment's variables are {@code
 * String}s that the JVM keeps for ever, and clear text in a configuration was one from the start.
 */
public final class OpenedSecret implements AutoCloseable {
  private final char[] characters;
  private boolean closed;

  private OpenedSecret(char[] characters) {
    this.characters = characters;
  }

  static OpenedSecret of(String text) {
    return new OpenedSecret(text.toCharArray());
  }

  /** Reads UTF-8, and overwrites it. */
  static OpenedSecret wiping(byte[] utf8) throws SecretException {
    CharBuffer decoded = CharBuffer.allocate(0);
    try {
      decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8));
      return new OpenedSecret(Arrays.copyOf(decoded.array(), decoded.limit()));
    } catch (CharacterCodingException e) {
      throw new SecretException("the secret is not UTF-8; save it as UTF-8.");
    } finally {
      Arrays.fill(decoded.array(), '\0');
      Arrays.fill(utf8, (byte) 0);
    }
  }

  /**
   * A copy for a vendor's driver, which cannot be overwritten.
   *
   * @throws IllegalStateException once it is closed
   */
  public String text() {
    if (closed) {
      throw new IllegalStateException("The secret is closed.");
    }
    return new String(characters);
  }

  /** Overwrites it. */
  @Override
  public void close() {
    closed = true;
    Arrays.fill(characters, '\0');
  }

  /** Never what it holds. */
  @Override
  public String toString() {
    return "OpenedSecret";
  }
}
