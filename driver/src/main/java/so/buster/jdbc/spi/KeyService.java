package so.buster.jdbc.spi;

import java.security.GeneralSecurityException;

/**
 * A key management service that encrypts the keyset of sealed secrets (envelope encryption). Found
 * by {@code ServiceLoader} with the driver's own class loader; asked at each opening of a secret.
 * Thread-safe. What its exceptions say is not shown to anybody.
 */
public interface KeyService {

  /** Whether this service has keys with such names: {@code vault://…}. */
  boolean knows(String key);

  /**
   * Encrypts a keyset.
   *
   * @param key the name of the service's key
   */
  byte[] encrypt(String key, byte[] plaintext, byte[] associatedData)
      throws GeneralSecurityException;

  /**
   * Decrypts what {@link #encrypt} has made.
   *
   * @throws GeneralSecurityException also when the service refuses or does not answer
   */
  byte[] decrypt(String key, byte[] ciphertext, byte[] associatedData)
      throws GeneralSecurityException;
}
