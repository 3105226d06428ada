package so.buster.jdbc.adapters;

import java.util.HashMap;
import java.util.Map;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.Settings;

/** What Connector/J is told about a connection before there is one. */
final class MySqlStartup {
  /** The server's own most: MySQL 8.4 manual §7.1.8, "max_allowed_packet". */
  private static final long LARGEST_PACKET = 1L << 30;

  /** Connector/J's fetch size for reading rows as they come. */
  static final int ROW_BY_ROW = Integer.MIN_VALUE;

  private MySqlStartup() {}

  /** What passed the table of vendor properties, and over it what is pinned. */
  static Map<String, String> properties(Settings settings) {
    Map<String, String> properties = new HashMap<>(bounded(settings.limits()));
    properties.putAll(settings.vendor());
    properties.putAll(pinned(settings));
    properties.putAll(MySqlTrust.properties(settings.tls()));
    return properties;
  }

  private static Map<String, String> bounded(Limits limits) {
    Map<String, String> properties = new HashMap<>();
    // Row by row, so that no answer is held here as a whole. The other way, a cursor of the server
    // (useCursorFetch), spoils the connection in 26.10: after a statement that fails, every answer
    // is
    // "Not a navigable ResultSet". The price is that a connection does nothing else meanwhile.
    properties.put("defaultFetchSize", Integer.toString(ROW_BY_ROW));
    // No value of a parameter becomes part of a text.
    properties.put("useServerPrepStmts", "true");
    properties.put("maxAllowedPacket", Long.toString(Math.min(limits.bytes(), LARGEST_PACKET)));
    properties.put("connectTimeout", Long.toString(limits.connect().toMillis()));
    // A silent server is noticed after the query's own timeouts have had their chance.
    properties.put("socketTimeout", Long.toString(limits.query().toMillis() + 30_000));
    properties.put("tcpKeepAlive", "true");
    return properties;
  }

  private static Map<String, String> pinned(Settings settings) {
    Map<String, String> properties = new HashMap<>();
    // In the driver's first SET, so that the driver, too, knows how text is read.
    properties.put("sessionVariables", "sql_mode=" + MySqlSession.lexicalMode());
    properties.put("characterEncoding", "UTF-8");
    properties.put("connectionAttributes", "program_name:" + plain(settings.application()));
    properties.put("allowLoadLocalInfile", "false");
    properties.put("allowUrlInLocalInfile", "false");
    properties.put("allowMultiQueries", "false");
    properties.put("allowPublicKeyRetrieval", "false");
    properties.put("autoReconnect", "false");
    properties.put("createDatabaseIfNotExist", "false");
    properties.put("dnsSrv", "false");
    properties.put("dumpQueriesOnException", "false");
    properties.put("emulateLocators", "false");
    properties.put("jdbcCompliantTruncation", "false");
    // setReadOnly(false) would make the session writable again.
    properties.put("readOnlyPropagatesToServer", "false");
    // The driver's timer may kill what comes after; the server's clock and cancel() suffice.
    properties.put("enableQueryTimeouts", "false");
    // Would set the server's own timeout for every streamed answer.
    properties.put("netTimeoutForStreamingResults", "0");
    // No such class: the driver's would put the caller's words into every statement.
    properties.put("clientInfoProvider", "none");
    properties.put("openTelemetry", "DISABLED");
    properties.put("paranoid", "true");
    properties.put("useLocalSessionState", "false");
    properties.put("useLocalTransactionState", "false");
    return properties;
  }

  /** Colons and commas separate attributes. */
  private static String plain(String application) {
    return application.replace(':', ' ').replace(',', ' ');
  }
}
