package so.buster.jdbc.secret;

import java.util.Base64;
import java.util.Optional;

/**
 * The text of a sealed secret: {@code sealed:v1:} and Tink's ciphertext (key id, nonce, encrypted
 * bytes, tag) in base64url without padding.
 */
final class SealedText {
  private static final String VERSION = StoredSecret.SEALED + "v1:";

  private SealedText() {}

  static String of(byte[] ciphertext) {
    return VERSION + Base64.getUrlEncoder().withoutPadding().encodeToString(ciphertext);
  }

  /** Empty if it is none. One ciphertext has one text: other spellings of the same are none. */
  static Optional<byte[]> ciphertext(String text) {
    if (!text.startsWith(VERSION)) {
      return Optional.empty();
    }
    try {
      byte[] ciphertext = Base64.getUrlDecoder().decode(text.substring(VERSION.length()));
      return of(ciphertext).equals(text) ? Optional.of(ciphertext) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
