package so.buster.jdbc.adapters;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.Settings;
import so.buster.jdbc.spi.Tls;

/** What redshift-jdbc42 2.3 is told about a connection before there is one; it knows lower case. */
final class RedshiftStartup {
  private RedshiftStartup() {}

  /** What is pinned, and over it what passed the table of vendor properties. */
  static Map<String, String> properties(Settings settings, String source) throws SQLException {
    Map<String, String> properties = new HashMap<>(pinned(settings));
    properties.putAll(files(source));
    properties.putAll(tls(settings.tls(), source));
    properties.putAll(settings.vendor());
    return properties;
  }

  private static Map<String, String> pinned(Settings settings) {
    Limits limits = settings.limits();
    Map<String, String> properties = new HashMap<>();
    properties.put("applicationname", settings.application());
    // Begins every transaction READ ONLY. In the mode "always" the driver would also switch the
    // session's own read-only setting, which is ours, off and on again with auto-commit.
    properties.put("readonly", "true");
    properties.put("readonlymode", "transaction");
    properties.put("enablemultisqlsupport", "false");
    properties.put("preferquerymode", "extended");
    properties.put("logservererrordetail", "false");
    properties.put("maxresultbuffer", Long.toString(limits.bytes()));
    // The ring buffer has a thread and a limit of its own; without it maxresultbuffer holds.
    properties.put("enablefetchringbuffer", "false");
    properties.put("defaultrowfetchsize", "1000");
    properties.put("compression", "off");
    // Otherwise it registers another security provider for the whole process, if it finds one.
    properties.put("preferpq", "false");
    properties.put("connecttimeout", seconds(limits.connect().toMillis()));
    properties.put("logintimeout", seconds(limits.connect().toMillis()));
    // A silent server is noticed after the query's own timeouts have had their chance.
    properties.put("sockettimeout", seconds(limits.query().toMillis() + 30_000));
    properties.put("cancelsignaltimeout", "5");
    properties.put("tcpkeepalive", "true");
    return properties;
  }

  /**
   * Keeps the driver from properties in files: without a name it looks for {@code rsjdbc.ini} where
   * the environment says, beside its jar, in the user's home and in the folder for temporary files,
   * where anybody may put one.
   */
  private static Map<String, String> files(String source) throws SQLException {
    return Map.of(
        "inifile", OwnFiles.empty("ini", source).toString(),
        "loglevel", "OFF",
        // Empty names keep it from reading key and certificate in ~/.redshift.
        "sslcert", "",
        "sslkey", "");
  }

  /** The driver's sslmode knows the two verifying modes only. */
  private static Map<String, String> tls(Tls tls, String source) throws SQLException {
    return switch (tls.mode()) {
      case VERIFY_FULL -> verified("verify-full", tls, source);
      case VERIFY_CA -> verified("verify-ca", tls, source);
      // Whoever listens on loopback is a tunnel to Redshift, which always offers TLS.
      case REQUIRE, IF_OFFERED ->
          Map.of("ssl", "true", "sslfactory", "com.amazon.redshift.ssl.NonValidatingFactory");
      case OFF -> Map.of("ssl", "false");
    };
  }

  /**
   * A trust store instead of {@code sslrootcert}, for which the driver takes the first certificate
   * of the file only, and trusts the JVM's as well.
   */
  private static Map<String, String> verified(String mode, Tls tls, String source)
      throws SQLException {
    Map<String, String> properties = new HashMap<>(Map.of("ssl", "true", "sslmode", mode));
    if (tls.root().isPresent()) {
      properties.put("ssltruststorepath", TrustStoreFile.of(tls.root().get(), source).toString());
    }
    return properties;
  }

  /** Rounded up, because the driver takes zero as "for ever". */
  private static String seconds(long milliseconds) {
    return Long.toString((milliseconds + 999) / 1000);
  }
}
