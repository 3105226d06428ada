package so.buster.jdbc.spi;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the way to the server is protected.
 *
 * @param mode what is asked of the server
 * @param root a file of CA certificates in PEM form to trust; empty means the JVM's trust store
 */
public record Tls(Mode mode, Optional<Path> root) {

  /** What is asked of the server, strongest first. */
  public enum Mode {
    /** Encrypted, the certificate is trusted and names the host. */
    VERIFY_FULL,
    /** Encrypted, the certificate is trusted. */
    VERIFY_CA,
    /** Encrypted. */
    REQUIRE,
    /** Encrypted if the server offers it: the default on loopback, nowhere else. */
    IF_OFFERED,
    /** In clear text. */
    OFF
  }

  /** Never the path. */
  @Override
  public String toString() {
    return "Tls[" + mode + "]";
  }
}
