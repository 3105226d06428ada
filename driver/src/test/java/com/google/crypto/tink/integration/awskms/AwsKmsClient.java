package com.google.crypto.tink.integration.awskms;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullMarked;

/**
 * Stands in the place of Tink's client for AWS: the same name and the same methods, with one key of
 * its own and no network. What it cannot show is whether the real service answers so.
 */
@NullMarked
public final class AwsKmsClient implements KmsClient {
  /** The one key that there is. */
  public static final String KEY = "aws-kms://arn:aws:kms:eu-west-1:1:key/MARKER";

  /** How often a keyset was decrypted. */
  public static final AtomicInteger DECRYPTED = new AtomicInteger();

  private static final byte[] BYTES = new byte[32];

  private final boolean loggedIn;

  /** For reflection. */
  public AwsKmsClient() {
    this(false);
  }

  private AwsKmsClient(boolean loggedIn) {
    this.loggedIn = loggedIn;
  }

  @Override
  public boolean doesSupport(String keyUri) {
    return keyUri.startsWith("aws-kms://");
  }

  @Override
  public KmsClient withCredentials(String path) {
    throw new UnsupportedOperationException("Only the machine's own credentials are used");
  }

  @Override
  public KmsClient withDefaultCredentials() {
    return new AwsKmsClient(true);
  }

  @Override
  public Aead getAead(String keyUri) throws GeneralSecurityException {
    if (!loggedIn || !keyUri.equals(KEY)) {
      throw new GeneralSecurityException("AccessDenied for MARKER on " + keyUri);
    }
    AesGcmJce key = new AesGcmJce(BYTES);
    return new Aead() {
      @Override
      public byte[] encrypt(byte[] plaintext, byte[] associatedData)
          throws GeneralSecurityException {
        return key.encrypt(plaintext, associatedData);
      }

      @Override
      public byte[] decrypt(byte[] ciphertext, byte[] associatedData)
          throws GeneralSecurityException {
        DECRYPTED.incrementAndGet();
        return key.decrypt(ciphertext, associatedData);
      }
    };
  }
}
