package so.buster.jdbc.secret;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The keys that seal and open secrets: the primary one seals, all of them open. Tink's own, in its
 * JSON form, so that {@code tinkey} can read and make them too. Of Tink's primitives only AEAD is
 * configured, and nothing is registered for the whole process.
 */
public final class Keyset {
  private static final Configuration AEAD = AeadConfig2026.get();
  private static final int MOST_BYTES = 64 << 10;

  /** The one message for everything that is wrong with a sealed text. */
  private static final String UNOPENED =
      "the sealed secret cannot be opened: it is damaged, or was sealed for another database, host,"
          + " port or user, or with a key that is not in the keyset; seal it again with \"buster"
          + " seal\".";

  private final KeysetHandle keys;
  private final Aead aead;

  private Keyset(KeysetHandle keys) throws GeneralSecurityException {
    this.keys = keys;
    this.aead = keys.getPrimitive(AEAD, Aead.class);
  }

  /** A new keyset with one AES-256-GCM key. */
  public static Keyset generate() {
    try {
      return new Keyset(KeysetHandle.newBuilder().setConfiguration(AEAD).addEntry(fresh()).build());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has AES-GCM", e);
    }
  }

  /** These keys, and a new one that seals from now on. */
  public Keyset withNewPrimary() {
    try {
      return new Keyset(
          KeysetHandle.newBuilder(keys).setConfiguration(AEAD).addEntry(fresh()).build());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has AES-GCM", e);
    }
  }

  private static KeysetHandle.Builder.Entry fresh() {
    return KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
        .withRandomId()
        .setStatus(KeyStatus.ENABLED)
        .makePrimary();
  }

  /** How many keys there are. */
  public int size() {
    return keys.size();
  }

  /** Seals for one target. The characters stay: they are the caller's to overwrite. */
  public String seal(char[] secret, SealContext context) throws SecretException {
    byte[] bytes = utf8(secret);
    try {
      if (bytes.length == 0 || bytes.length > MOST_BYTES) {
        throw new SecretException("a secret has 1 byte to 64 KiB; give it.");
      }
      return SealedText.of(aead.encrypt(bytes, context.associatedData()));
    } catch (GeneralSecurityException e) {
      throw new SecretException("the keyset cannot seal; make another with \"buster keygen\".");
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private static byte[] utf8(char[] secret) throws SecretException {
    ByteBuffer buffer = ByteBuffer.allocate(3 * secret.length);
    try {
      if (StandardCharsets.UTF_8
          .newEncoder()
          .encode(CharBuffer.wrap(secret), buffer, true)
          .isError()) {
        throw new SecretException("the secret is half a character; give all of it.");
      }
      return Arrays.copyOf(buffer.array(), buffer.position());
    } finally {
      Arrays.fill(buffer.array(), (byte) 0);
    }
  }

  /**
   * Opens what was sealed for this target.
   *
   * @throws SecretException always with the same message, whatever is wrong with the text
   */
  public OpenedSecret open(String sealed, SealContext context) throws SecretException {
    Optional<byte[]> ciphertext = SealedText.ciphertext(sealed);
    if (ciphertext.isEmpty()) {
      throw new SecretException(UNOPENED);
    }
    byte[] opened;
    try {
      opened = aead.decrypt(ciphertext.get(), context.associatedData());
    } catch (GeneralSecurityException | RuntimeException e) {
      throw new SecretException(UNOPENED);
    }
    return OpenedSecret.wiping(opened);
  }

  /** The same secret, sealed by the primary key. */
  public String sealAgain(String sealed, SealContext context) throws SecretException {
    try (OpenedSecret opened = open(sealed, context)) {
      char[] characters = opened.text().toCharArray();
      try {
        return seal(characters, context);
      } finally {
        Arrays.fill(characters, '\0');
      }
    }
  }

  /** Reads Tink's JSON; only keys for AEAD are read. */
  static Keyset parse(String json) throws SecretException {
    try {
      return new Keyset(
          TinkJsonProtoKeysetFormat.parseKeyset(json, AEAD, InsecureSecretKeyAccess.get()));
    } catch (GeneralSecurityException | RuntimeException e) {
      throw unreadable();
    }
  }

  /** Reads Tink's JSON of a keyset that a key service has encrypted. */
  static Keyset parse(String json, Aead service) throws SecretException {
    try {
      return new Keyset(
          TinkJsonProtoKeysetFormat.parseEncryptedKeyset(json, service, new byte[0], AEAD));
    } catch (GeneralSecurityException | RuntimeException e) {
      throw SecretException.passing(
          "the key service did not decrypt the keyset: check the key's name, the service's"
              + " credentials on this machine and their right to decrypt.");
    }
  }

  /** Tink's JSON, with the keys in clear text. */
  String json() throws SecretException {
    try {
      return TinkJsonProtoKeysetFormat.serializeKeyset(keys, AEAD, InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      throw unreadable();
    }
  }

  /** Tink's JSON, encrypted by a key service. */
  String json(Aead service) throws SecretException {
    try {
      return TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(keys, service, new byte[0], AEAD);
    } catch (GeneralSecurityException | RuntimeException e) {
      throw new SecretException(
          "the key service did not encrypt the keyset: check the key's name, the service's"
              + " credentials on this machine and their right to encrypt.");
    }
  }

  private static SecretException unreadable() {
    return new SecretException(
        "the keyset is none: it must be Tink's JSON with keys for AEAD; \"buster keygen\" makes"
            + " one.");
  }

  /** Never a key. */
  @Override
  public String toString() {
    return "Keyset[" + size() + "]";
  }
}
