package so.buster.jdbc.adapters;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.Key;
import java.security.KeyStoreSpi;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collections;
import java.util.Date;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A key store that is a file of CA certificates in PEM form. Connector/J takes the name of a type
 * and the place of a file, and the JVM has no such type of its own. Read anew for every connection;
 * nothing is copied to a file.
 */
public final class PemTrust extends KeyStoreSpi {
  /** The name of the type, which nobody else uses. */
  static final String TYPE = "BUSTER-PEM";

  private final Map<String, Certificate> certificates = new LinkedHashMap<>();

  /** Called by the JVM. */
  public PemTrust() {}

  /** Makes the type known to the JVM, behind everything that is; once is enough. */
  static void register() {
    var unused = Security.addProvider(new Types());
  }

  private static final class Types extends Provider {
    private static final long serialVersionUID = 1L;

    Types() {
      super(TYPE, "1", "Reads CA certificates in PEM form");
      putService(
          new Service(this, "KeyStore", TYPE, PemTrust.class.getName(), null, null) {
            @Override
            public Object newInstance(@Nullable Object parameter) {
              return new PemTrust();
            }
          });
    }
  }

  @Override
  public void engineLoad(@Nullable InputStream stream, char @Nullable [] password)
      throws IOException, CertificateException {
    certificates.clear();
    if (stream != null) {
      for (Certificate certificate :
          CertificateFactory.getInstance("X.509").generateCertificates(stream)) {
        certificates.put("ca-" + certificates.size(), certificate);
      }
    }
    if (certificates.isEmpty()) {
      throw new CertificateException("The file holds no certificate.");
    }
  }

  @Override
  public Enumeration<String> engineAliases() {
    return Collections.enumeration(certificates.keySet());
  }

  @Override
  public boolean engineContainsAlias(String alias) {
    return certificates.containsKey(alias);
  }

  @Override
  public int engineSize() {
    return certificates.size();
  }

  @Override
  public boolean engineIsCertificateEntry(String alias) {
    return certificates.containsKey(alias);
  }

  @Override
  public @Nullable Certificate engineGetCertificate(String alias) {
    return certificates.get(alias);
  }

  @Override
  public @Nullable String engineGetCertificateAlias(Certificate certificate) {
    return certificates.entrySet().stream()
        .filter(entry -> entry.getValue().equals(certificate))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  @Override
  public @Nullable Date engineGetCreationDate(String alias) {
    return null;
  }

  @Override
  public boolean engineIsKeyEntry(String alias) {
    return false;
  }

  @Override
  public @Nullable Key engineGetKey(String alias, char[] password) {
    return null;
  }

  @Override
  public Certificate @Nullable [] engineGetCertificateChain(String alias) {
    return null;
  }

  @Override
  public void engineSetKeyEntry(String alias, Key key, char[] password, Certificate[] chain) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void engineSetKeyEntry(String alias, byte[] key, Certificate[] chain) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void engineSetCertificateEntry(String alias, Certificate certificate) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void engineDeleteEntry(String alias) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void engineStore(OutputStream stream, char[] password) {
    throw new UnsupportedOperationException();
  }
}
