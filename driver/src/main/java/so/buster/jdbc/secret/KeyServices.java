package so.buster.jdbc.secret;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import so.buster.jdbc.spi.KeyService;

/** The key services that can be asked to encrypt and decrypt a keyset. */
final class KeyServices {
  private static final List<KeyService> BUILT_IN =
      List.of(
          new TinkKeyService(
              "aws-kms://",
              "com.google.crypto.tink.integration.awskms.AwsKmsClient",
              "com.google.crypto.tink:tink-awskms:1.11.0"),
          new TinkKeyService(
              "gcp-kms://",
              "com.google.crypto.tink.integration.gcpkms.GcpKmsClient",
              "com.google.crypto.tink:tink-gcpkms:1.10.0"));

  private KeyServices() {}

  /** The one that knows this name of a key, as Tink's interface. */
  static Aead aead(String key) throws SecretException {
    KeyService service = find(key);
    if (service instanceof TinkKeyService tinks && !tinks.present()) {
      throw new SecretException(
          "the key service's client is missing: put "
              + tinks.artifact()
              + " and what it needs on the class path.");
    }
    return new Aead() {
      @Override
      public byte[] encrypt(byte[] plaintext, byte[] associatedData)
          throws GeneralSecurityException {
        return service.encrypt(key, plaintext, associatedData);
      }

      @Override
      public byte[] decrypt(byte[] ciphertext, byte[] associatedData)
          throws GeneralSecurityException {
        return service.decrypt(key, ciphertext, associatedData);
      }
    };
  }

  /** The operator's own before the two that are known. */
  private static KeyService find(String key) throws SecretException {
    try {
      for (KeyService each :
          ServiceLoader.load(KeyService.class, KeyServices.class.getClassLoader())) {
        if (each.knows(key)) {
          return each;
        }
      }
    } catch (ServiceConfigurationError | RuntimeException e) {
      throw new SecretException("a KeyService on the class path cannot be started; remove it.");
    }
    for (KeyService each : BUILT_IN) {
      if (each.knows(key)) {
        return each;
      }
    }
    throw new SecretException(
        "no key service knows a key of this name: write aws-kms://… or gcp-kms://…, or put a"
            + " KeyService for it on the class path.");
  }
}
