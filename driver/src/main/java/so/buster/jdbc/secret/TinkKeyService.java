package so.buster.jdbc.secret;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.security.GeneralSecurityException;
import so.buster.jdbc.spi.KeyService;

/**
 * One of Tink's own clients, if its artifact is on the class path. It is called by reflection,
 * because it was compiled against Tink's own package names, and the Tink inside the drop-in jar has
 * other ones.
 */
final class TinkKeyService implements KeyService {
  private final String prefix;
  private final String client;
  private final String artifact;

  TinkKeyService(String prefix, String client, String artifact) {
    this.prefix = prefix;
    this.client = client;
    this.artifact = artifact;
  }

  /** Where to get it. */
  String artifact() {
    return artifact;
  }

  boolean present() {
    try {
      Class.forName(client, false, TinkKeyService.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  @Override
  public boolean knows(String key) {
    return key.startsWith(prefix);
  }

  @Override
  public byte[] encrypt(String key, byte[] plaintext, byte[] associatedData)
      throws GeneralSecurityException {
    return call("encrypt", key, plaintext, associatedData);
  }

  @Override
  public byte[] decrypt(String key, byte[] ciphertext, byte[] associatedData)
      throws GeneralSecurityException {
    return call("decrypt", key, ciphertext, associatedData);
  }

  /** With the machine's own credentials for the service, as its own tools find them. */
  private byte[] call(String what, String key, byte[] input, byte[] associatedData)
      throws GeneralSecurityException {
    try {
      Class<?> type = Class.forName(client, true, TinkKeyService.class.getClassLoader());
      Object fresh = type.getDeclaredConstructor().newInstance();
      Object ready = type.getMethod("withDefaultCredentials").invoke(fresh);
      Method getAead = type.getMethod("getAead", String.class);
      Object aead = getAead.invoke(ready, key);
      // By Tink's interface: the class behind it is nobody's to call.
      Object output =
          getAead
              .getReturnType()
              .getMethod(what, byte[].class, byte[].class)
              .invoke(aead, input, associatedData);
      return (byte[]) output;
    } catch (InvocationTargetException e) {
      // The cause names the key and the account; nothing of it is used.
      throw new GeneralSecurityException("The key service refused.");
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new GeneralSecurityException("The key service's client is of another version.");
    }
  }

  /** Never a key's name. */
  @Override
  public String toString() {
    return "TinkKeyService[" + prefix + "]";
  }
}
