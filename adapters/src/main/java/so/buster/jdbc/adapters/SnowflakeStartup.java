package so.buster.jdbc.adapters;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.Settings;

/**
 * What snowflake-jdbc is told before there is a session. Names that the driver does not know as its
 * own it sends along with the login as session parameters; so they hold before any statement does.
 */
final class SnowflakeStartup {
  private static final Duration CONNECTING = Duration.ofSeconds(30);

  /** The service answers a query that still runs every 45 seconds; who says less is not there. */
  private static final Duration SILENCE = Duration.ofSeconds(60);

  private SnowflakeStartup() {}

  static Map<String, String> pinned(Settings settings) {
    Map<String, String> properties = new HashMap<>(ofDriver(settings.limits()));
    properties.putAll(ofSession(settings));
    return properties;
  }

  private static Map<String, String> ofDriver(Limits limits) {
    Map<String, String> properties = new HashMap<>();
    properties.put("enablePutGet", "false");
    // A database, schema or warehouse that is not there fails the login, not the first query.
    properties.put("validateDefaultParameters", "true");
    // Asks the metadata services of three clouds where it runs: 169.254.169.254 and others.
    properties.put("disablePlatformDetection", "true");
    properties.put("CLIENT_OUT_OF_BAND_TELEMETRY_ENABLED", "false");
    properties.put("htapOOBTelemetryEnabled", "false");
    properties.put("clientStoreTemporaryCredential", "false");
    properties.put("clientRequestMfaToken", "false");
    properties.put("disableGcsDefaultCredentials", "true");
    properties.put("loginTimeout", Long.toString(seconds(limits.connect())));
    // For one request with all its retries: the query's own timeouts have their chance before.
    properties.put("networkTimeout", Long.toString(limits.query().plus(SILENCE).toMillis()));
    // For the whole process, whoever connects first; so they are the same for everybody.
    properties.put("HTTP_CLIENT_CONNECTION_TIMEOUT", Long.toString(CONNECTING.toMillis()));
    properties.put("HTTP_CLIENT_SOCKET_TIMEOUT", Long.toString(SILENCE.toMillis()));
    return properties;
  }

  private static Map<String, String> ofSession(Settings settings) {
    Limits limits = settings.limits();
    Map<String, String> parameters = new HashMap<>(SnowflakeSession.lexical());
    String seconds = Long.toString(seconds(limits.query()));
    parameters.put(SnowflakeSession.STATEMENT_TIMEOUT, seconds);
    parameters.put("STATEMENT_QUEUED_TIMEOUT_IN_SECONDS", seconds);
    parameters.put("ABORT_DETACHED_QUERY", "true");
    parameters.put("QUERY_TAG", settings.application());
    // One more than anybody may see, so that it never decides what is seen.
    parameters.put(
        "ROWS_PER_RESULTSET", Long.toString(Math.max(limits.rows(), limits.metadataRows()) + 1));
    // The other format needs the flag --add-opens=java.base/java.nio=ALL-UNNAMED of the JVM.
    parameters.put("JDBC_QUERY_RESULT_FORMAT", "JSON");
    parameters.put("CLIENT_TELEMETRY_ENABLED", "false");
    parameters.put("CLIENT_SESSION_KEEP_ALIVE", "false");
    // What is fetched ahead waits here: at most two of the smallest chunks, and within the limit.
    parameters.put("CLIENT_PREFETCH_THREADS", "2");
    parameters.put("CLIENT_RESULT_CHUNK_SIZE", "48");
    parameters.put("CLIENT_MEMORY_LIMIT", Long.toString(Math.max(100, limits.bytes() >> 20)));
    return parameters;
  }

  /** What passed the table of vendor properties. */
  static Map<String, String> given(Map<String, String> vendor, String source)
      throws BusterConnectionException {
    Map<String, String> given = new HashMap<>(vendor);
    String database = given.remove("database");
    if (database != null && given.putIfAbsent("db", database) != null) {
      throw BusterConnectionException.configuration(
          "db: says the same as database; give one of them.", source);
    }
    String key = given.get(SnowflakeProperties.PRIVATE_KEY_FILE);
    if (key != null && !readable(key)) {
      throw BusterConnectionException.configuration(
          "private_key_file: there is no such file that this program may read; name it by its full"
              + " path.",
          source);
    }
    return given;
  }

  private static boolean readable(String name) {
    try {
      Path file = Path.of(name);
      return file.isAbsolute() && Files.isRegularFile(file) && Files.isReadable(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Rounded up, because zero is "for ever". */
  static long seconds(Duration time) {
    return (time.toMillis() + 999) / 1000;
  }
}
