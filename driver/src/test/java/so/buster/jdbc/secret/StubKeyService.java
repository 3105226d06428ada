package so.buster.jdbc.secret;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import so.buster.jdbc.spi.KeyService;

/** An operator's own key service. */
public final class StubKeyService implements KeyService {
  static final String KEY = "stub-kms://key";

  private final AesGcmJce key;

  /** For ServiceLoader. */
  public StubKeyService() throws GeneralSecurityException {
    key = new AesGcmJce(new byte[16]);
  }

  @Override
  public boolean knows(String name) {
    return name.startsWith("stub-kms://");
  }

  @Override
  public byte[] encrypt(String name, byte[] plaintext, byte[] associatedData)
      throws GeneralSecurityException {
    return key.encrypt(plaintext, associatedData);
  }

  @Override
  public byte[] decrypt(String name, byte[] ciphertext, byte[] associatedData)
      throws GeneralSecurityException {
    return key.decrypt(ciphertext, associatedData);
  }
}
