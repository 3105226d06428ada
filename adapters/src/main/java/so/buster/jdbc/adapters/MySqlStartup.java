package so.buster.jdbc.adapters;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.Settings;

/**
 * What Connector/J is told about a connection before there is one.
 *
 * <p>The driver holds whole answers, as it does by itself, and a socket of ours bounds their bytes.
 * Its cursors ({@code useCursorFetch}) are no way: when a query fails while it runs, 26.10 leaves
 * the error where it then looks for the next statement's answer ({@code BinaryResultsetReader}
 * probes a packet and throws without taking it), and goes on with answers to other questions.
 * Reading row by row ({@code setFetchSize(Integer.MIN_VALUE)}) makes the connection do nothing else
 * meanwhile, which tools do not expect, so it is left to callers who ask for it.
 */
final class MySqlStartup {
  /** Made by the driver, by their names. */
  static final Set<String> COMPANIONS =
      Set.of(
          "so.buster.jdbc.adapters.MySqlSockets",
          "so.buster.jdbc.adapters.BoundedSocket",
          "so.buster.jdbc.adapters.BoundedSocket$AnswerTooLarge",
          "so.buster.jdbc.adapters.BoundedSocket$Asking",
          "so.buster.jdbc.adapters.BoundedSocket$Counted",
          "so.buster.jdbc.adapters.MySqlClientInfo");

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
    properties.put("socketFactory", "so.buster.jdbc.adapters.MySqlSockets");
    properties.put("resourceId", Long.toString(limits.bytes()));
    // No value of a parameter becomes part of a text.
    properties.put("useServerPrepStmts", "true");
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
    // A number that does not fit into what it is read as is an error, not another number.
    properties.put("jdbcCompliantTruncation", "true");
    // setReadOnly(false) would make the session writable again.
    properties.put("readOnlyPropagatesToServer", "false");
    // The driver's timer may kill what comes after; the server's clock and cancel() suffice.
    properties.put("enableQueryTimeouts", "false");
    // Would set the server's own timeout for every streamed answer.
    properties.put("netTimeoutForStreamingResults", "0");
    // The driver's own would put the caller's words into every statement.
    properties.put("clientInfoProvider", "so.buster.jdbc.adapters.MySqlClientInfo");
    // Much may come out of few bytes, and bytes are what is bounded.
    properties.put("useCompression", "false");
    properties.put("useCursorFetch", "false");
    // Otherwise it prints on standard error.
    properties.put("logger", "com.mysql.cj.log.NullLogger");
    // The guard has expanded escapes; what looks like one now is none.
    properties.put("enableEscapeProcessing", "false");
    properties.put("processEscapeCodesForPrepStmts", "false");
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
