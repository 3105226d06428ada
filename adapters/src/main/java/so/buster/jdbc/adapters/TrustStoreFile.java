package so.buster.jdbc.adapters;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.HexFormat;
import so.buster.jdbc.BusterConnectionException;

/** The certificates of a PEM file as a Java trust store, for drivers that take nothing else. */
final class TrustStoreFile {
  private TrustStoreFile() {}

  /**
   * A trust store with all certificates of the file and no others; it can be read without password.
   */
  static Path of(Path pem, String source) throws BusterConnectionException {
    try {
      byte[] text = Files.readAllBytes(pem);
      String name = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
      return OwnFiles.of(name, "jks", () -> store(text), source);
    } catch (IOException | GeneralSecurityException e) {
      throw BusterConnectionException.configuration(
          "tlsRoot: the file cannot be read; name a file with CA certificates in PEM form.",
          source);
    }
  }

  /**
   * JKS, because its certificates are not encrypted: a PKCS 12 file without password seems empty.
   */
  private static byte[] store(byte[] pem) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      KeyStore store = KeyStore.getInstance("JKS");
      store.load(null, null);
      int number = 0;
      for (Certificate certificate :
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(pem))) {
        store.setCertificateEntry("ca" + number++, certificate);
      }
      store.store(bytes, new char[0]);
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
    return bytes.toByteArray();
  }
}
