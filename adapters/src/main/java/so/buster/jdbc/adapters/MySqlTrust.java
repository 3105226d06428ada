package so.buster.jdbc.adapters;

import java.util.HashMap;
import java.util.Map;
import so.buster.jdbc.spi.Tls;

/** What Connector/J is told about TLS. */
final class MySqlTrust {
  private MySqlTrust() {}

  static Map<String, String> properties(Tls tls) {
    Map<String, String> properties = new HashMap<>();
    String mode =
        switch (tls.mode()) {
          case VERIFY_FULL -> "VERIFY_IDENTITY";
          case VERIFY_CA -> "VERIFY_CA";
          case REQUIRE -> "REQUIRED";
          case IF_OFFERED -> "PREFERRED";
          case OFF -> "DISABLED";
        };
    properties.put("sslMode", mode);
    properties.put("tlsVersions", "TLSv1.2,TLSv1.3");
    // This machine's own certificate is not for every server that asks.
    properties.put("fallbackToSystemKeyStore", "false");
    boolean verified = tls.mode() == Tls.Mode.VERIFY_FULL || tls.mode() == Tls.Mode.VERIFY_CA;
    properties.put("fallbackToSystemTrustStore", Boolean.toString(tls.root().isEmpty()));
    if (verified) {
      tls.root()
          .ifPresent(
              root -> {
                PemTrust.register();
                properties.put("trustCertificateKeyStoreUrl", root.toUri().toString());
                properties.put("trustCertificateKeyStoreType", PemTrust.TYPE);
              });
    }
    return properties;
  }
}
