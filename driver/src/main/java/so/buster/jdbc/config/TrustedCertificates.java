package so.buster.jdbc.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Optional;

/** A file of CA certificates, looked into before a vendor's driver stumbles over it. */
final class TrustedCertificates {
  private TrustedCertificates() {}

  /** The file, absolute, if it holds at least one certificate and nothing else. */
  static Optional<Path> file(String name) {
    try {
      Path file = Path.of(name).toAbsolutePath();
      return Files.isRegularFile(file) && readable(file) ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean readable(Path file) {
    try (InputStream text = Files.newInputStream(file)) {
      return !CertificateFactory.getInstance("X.509").generateCertificates(text).isEmpty();
    } catch (IOException | CertificateException e) {
      return false;
    }
  }
}
