package so.buster.jdbc.adapters;

import java.util.HashMap;
import java.util.Map;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.Pooler;
import so.buster.jdbc.spi.Settings;
import so.buster.jdbc.spi.Tls;

/** What pgjdbc is told about a connection before there is one. */
final class PostgreSqlStartup {
  private PostgreSqlStartup() {}

  /** What is pinned, and over it what passed the table of vendor properties. */
  static Map<String, String> properties(Settings settings) {
    Map<String, String> properties = new HashMap<>(pinned(settings));
    properties.putAll(tls(settings.tls()));
    properties.putAll(settings.vendor());
    if (settings.pooler() == Pooler.TRANSACTION) {
      pooled(properties);
    }
    return properties;
  }

  /**
   * A pooler takes no settings; {@link PostgreSqlTransaction} says them. What is prepared by name
   * stays in a session that is lost with its transaction.
   */
  private static void pooled(Map<String, String> properties) {
    properties.remove("options");
    properties.remove("currentSchema");
    properties.put("prepareThreshold", "0");
  }

  private static Map<String, String> pinned(Settings settings) {
    Limits limits = settings.limits();
    long query = limits.query().toMillis();
    Map<String, String> properties = new HashMap<>();
    // In the start-up packet: no statement of ours, and none of a caller's, comes before it.
    properties.put(
        "options",
        "-c default_transaction_read_only=on"
            + " -c standard_conforming_strings=on"
            + " -c backslash_quote=off"
            + (" -c statement_timeout=" + query)
            + (" -c lock_timeout=" + limits.lock().toMillis())
            + (" -c idle_in_transaction_session_timeout=" + limits.transaction().toMillis()));
    properties.put("ApplicationName", settings.application());
    // Lets pgjdbc put the application's name into the start-up packet, too.
    properties.put("assumeMinServerVersion", "10");
    properties.put("readOnly", "true");
    // "always" would make the session itself read-write whenever auto-commit is turned off (pgjdbc
    // 42.7.14, PgConnection.setAutoCommit); the options above keep it read-only, always.
    properties.put("readOnlyMode", "transaction");
    properties.put("preferQueryMode", "extended");
    properties.put("logServerErrorDetail", "false");
    properties.put("maxResultBuffer", Long.toString(limits.bytes()));
    properties.put("defaultRowFetchSize", "1000");
    properties.put("gssEncMode", "disable");
    // Kerberos and SSPI would answer a server with this machine's own credentials.
    properties.put("requireAuth", "!gss,!sspi");
    properties.put("connectTimeout", seconds(limits.connect().toMillis()));
    properties.put("loginTimeout", seconds(limits.connect().toMillis()));
    // A silent server is noticed after the query's own timeouts have had their chance.
    properties.put("socketTimeout", seconds(query + 30_000));
    properties.put("cancelSignalTimeout", "5");
    properties.put("tcpKeepAlive", "true");
    return properties;
  }

  private static Map<String, String> tls(Tls tls) {
    Map<String, String> properties = new HashMap<>();
    String mode =
        switch (tls.mode()) {
          case VERIFY_FULL -> "verify-full";
          case VERIFY_CA -> "verify-ca";
          case REQUIRE -> "require";
          case IF_OFFERED -> "prefer";
          case OFF -> "disable";
        };
    properties.put("sslmode", mode);
    boolean verified = tls.mode() == Tls.Mode.VERIFY_FULL || tls.mode() == Tls.Mode.VERIFY_CA;
    if (verified && tls.root().isEmpty()) {
      properties.put("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
    }
    if (verified) {
      tls.root().ifPresent(root -> properties.put("sslrootcert", root.toString()));
    }
    // Empty names keep pgjdbc from reading key and certificate in ~/.postgresql.
    properties.put("sslcert", "");
    properties.put("sslkey", "");
    return properties;
  }

  /** Rounded up, because pgjdbc takes zero as "for ever". */
  private static String seconds(long milliseconds) {
    return Long.toString((milliseconds + 999) / 1000);
  }
}
