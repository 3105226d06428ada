package so.buster.it.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import okhttp3.tls.HeldCertificate;

/** A certificate authority of this run, and server certificates; nothing outlives the run. */
public final class Certificates {
  private static final HeldCertificate AUTHORITY =
      new HeldCertificate.Builder()
          .certificateAuthority(0)
          .commonName("Authority of this test run")
          .build();

  private Certificates() {}

  /** The authority's own certificate, as PEM. */
  public static String authority() {
    return AUTHORITY.certificatePem();
  }

  /** Signed by the authority, for the names a local server is called by. */
  public static HeldCertificate local() {
    return signed("localhost", "127.0.0.1");
  }

  /** Signed by the authority, for another host. */
  public static HeldCertificate wrongName() {
    return signed("elsewhere.example");
  }

  /** For the right names, but signed by nobody. */
  public static HeldCertificate selfSigned() {
    return builder("localhost", "127.0.0.1").build();
  }

  private static HeldCertificate signed(String... names) {
    return builder(names).signedBy(AUTHORITY).build();
  }

  private static HeldCertificate.Builder builder(String... names) {
    HeldCertificate.Builder builder = new HeldCertificate.Builder().commonName(names[0]);
    for (String name : names) {
      builder.addSubjectAlternativeName(name);
    }
    return builder;
  }

  /** Writes a private key as PostgreSQL wants it: readable by its owner only. */
  static Path writeKey(Path file, HeldCertificate certificate) throws IOException {
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    return Files.writeString(file, certificate.privateKeyPkcs8Pem());
  }
}
