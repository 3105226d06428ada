package so.buster.jdbc.adapters;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.spi.Address;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.Settings;

/** What a driver for BigQuery is told about a connection, beside who logs in. */
final class BigQueryStartup {
  /** What one query may read, unless the operator says otherwise: a tenth of a tebibyte. */
  private static final long MAXIMUM_BYTES_BILLED = 100L << 30;

  /** Bytes of a page to aim at; an answer holds at most two. */
  private static final long PAGE = 4L << 20;

  private static final Pattern PROJECT = Pattern.compile(BigQueryProperties.PROJECT);
  private static final Pattern ODD = Pattern.compile("[^a-z0-9_-]");

  private BigQueryStartup() {}

  /** Who pays: what the URL has in a database's place, or else the property. */
  static String project(Address.Server server, Settings settings, String source)
      throws BusterConnectionException {
    String property = settings.vendor().getOrDefault("ProjectId", "");
    String path = server.database();
    if (path.isEmpty() && property.isEmpty()) {
      throw BusterConnectionException.configuration(
          "URL: the project that pays for queries is missing; write it behind the host,"
              + " jdbc:buster:bigquery://bigquery.googleapis.com/<project>, or as project in a"
              + " source.",
          source);
    }
    if (!path.isEmpty() && !property.isEmpty()) {
      throw BusterConnectionException.configuration(
          "ProjectId: says the same as the name behind the host; give one of them.", source);
    }
    String project = path + property;
    if (!PROJECT.matcher(project).matches()) {
      throw BusterConnectionException.configuration(
          "URL: the name behind the host is no project's id; those have small letters, digits and"
              + " hyphens.",
          source);
    }
    return project;
  }

  /** The driver of the module {@code bigquery}; what it has no property for, it never does. */
  static Map<String, String> ofOurs(Settings settings, Map<String, String> given) {
    Limits limits = settings.limits();
    Map<String, String> properties = new HashMap<>(bounded(settings, given));
    properties.put("JobTimeoutMs", Long.toString(limits.query().toMillis()));
    properties.put("ConnectTimeoutMs", Long.toString(limits.connect().toMillis()));
    properties.put("MaxPageBytes", Long.toString(Math.min(PAGE, limits.bytes() / 4)));
    properties.put("MaxResponseBytes", Long.toString(limits.bytes()));
    return properties;
  }

  /**
   * Google's own driver: sessions, large results, the write API, logs and telemetry are off. It
   * cancels only jobs that it created as such ({@code JobCreationMode=1}).
   */
  static Map<String, String> ofGoogles(Settings settings, Map<String, String> given, String source)
      throws BusterConnectionException {
    if (!given.containsKey("OAuthType")) {
      throw BusterConnectionException.configuration(
          "OAuthType: Google's driver must be told it; 0 for a key, 2 for a token, 3 for this"
              + " machine's own login.",
          source);
    }
    Map<String, String> properties = new HashMap<>(bounded(settings, given));
    String seconds = Long.toString(seconds(settings.limits().query()));
    properties.put("JobTimeout", seconds);
    properties.put("Timeout", seconds);
    properties.put("AllowLargeResults", "0");
    properties.put("EnableDiagnosticTelemetry", "0");
    properties.put("EnableHighThroughputAPI", "0");
    properties.put("EnableSession", "0");
    properties.put("EnableWriteAPI", "0");
    properties.put("JobCreationMode", "1");
    properties.put("LogLevel", "0");
    properties.put("RequestGoogleDriveScope", "0");
    return properties;
  }

  private static Map<String, String> bounded(Settings settings, Map<String, String> given) {
    Map<String, String> properties = new HashMap<>();
    properties.put("MaximumBytesBilled", Long.toString(MAXIMUM_BYTES_BILLED));
    properties.put("QueryDialect", "SQL");
    properties.putAll(given);
    String labels = given.get("Labels");
    String own = "application=" + label(settings.application());
    properties.put("Labels", labels == null ? own : labels + "," + own);
    return properties;
  }

  /** BigQuery's documentation, "Requirements for labels". */
  private static String label(String application) {
    String plain = ODD.matcher(application.toLowerCase(Locale.ROOT)).replaceAll("_");
    return plain.length() <= 63 ? plain : plain.substring(0, 63);
  }

  /** One message for a file that is missing, hidden or not to be named. */
  static void checkKeyFile(Map<String, String> given, String source)
      throws BusterConnectionException {
    String file = given.get(BigQueryProperties.KEY_FILE);
    if (file != null && !readable(file)) {
      throw BusterConnectionException.configuration(
          "OAuthPvtKeyPath: there is no such file that this program may read; name it by its full"
              + " path.",
          source);
    }
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
  private static long seconds(Duration time) {
    return (time.toMillis() + 999) / 1000;
  }
}
