package so.buster.jdbc.pool;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Stands for a list of texts, secrets among them, as the key of a map: HMAC-SHA-256 under a key
 * that this process draws and never shows. Neither a heap dump nor {@code toString} gives the texts
 * back, and a guess cannot be checked without the key.
 */
public final class Fingerprint {
  private static final String ALGORITHM = "HmacSHA256";
  private static final ThreadLocal<Mac> MAC = ThreadLocal.withInitial(Fingerprint::mac);
  private static final SecretKeySpec KEY = key();

  private final byte[] bytes;

  private Fingerprint(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The same texts in the same order give the same fingerprint, for as long as the process lives.
   */
  public static Fingerprint of(Iterable<String> texts) {
    Mac mac = MAC.get();
    for (String text : texts) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      // With its length before it, so that two texts cannot run into one another.
      mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).flip());
      mac.update(utf8);
      Arrays.fill(utf8, (byte) 0);
    }
    return new Fingerprint(mac.doFinal());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprint that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return ByteBuffer.wrap(bytes).getInt();
  }

  /** Its first bytes, to tell two apart in a log. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes, 0, 4);
  }

  private static SecretKeySpec key() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return new SecretKeySpec(key, ALGORITHM);
  }

  private static Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(KEY);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
  }
}
