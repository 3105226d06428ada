package so.buster.it.database.snowflake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The parameters of one session, with the defaults and types of the service: SQL reference,
 * "Parameters".
 */
final class Parameters {
  private static final Map<String, Object> DEFAULTS = defaults();

  private final Map<String, Object> values = new LinkedHashMap<>(DEFAULTS);

  private static Map<String, Object> defaults() {
    Map<String, Object> defaults = new LinkedHashMap<>();
    defaults.put("ABORT_DETACHED_QUERY", false);
    defaults.put("AUTOCOMMIT", true);
    defaults.put("BINARY_OUTPUT_FORMAT", "HEX");
    defaults.put("CLIENT_MEMORY_LIMIT", 1536L);
    defaults.put("CLIENT_METADATA_REQUEST_USE_CONNECTION_CTX", false);
    defaults.put("CLIENT_PREFETCH_THREADS", 4L);
    defaults.put("CLIENT_RESULT_CHUNK_SIZE", 160L);
    defaults.put("CLIENT_SESSION_KEEP_ALIVE", false);
    defaults.put("CLIENT_STAGE_ARRAY_BINDING_THRESHOLD", 65_280L);
    defaults.put("CLIENT_STORE_TEMPORARY_CREDENTIAL", false);
    defaults.put("CLIENT_TELEMETRY_ENABLED", true);
    defaults.put("CLIENT_VALIDATE_DEFAULT_PARAMETERS", false);
    defaults.put("DATE_OUTPUT_FORMAT", "YYYY-MM-DD");
    defaults.put("JDBC_QUERY_RESULT_FORMAT", "ARROW");
    defaults.put("JDBC_RS_COLUMN_CASE_INSENSITIVE", false);
    defaults.put("JDBC_TREAT_DECIMAL_AS_INT", true);
    defaults.put("MULTI_STATEMENT_COUNT", 1L);
    defaults.put("QUERY_TAG", "");
    defaults.put("QUOTED_IDENTIFIERS_IGNORE_CASE", false);
    defaults.put("ROWS_PER_RESULTSET", 0L);
    defaults.put("SEARCH_PATH", "$current, $public");
    defaults.put("STATEMENT_QUEUED_TIMEOUT_IN_SECONDS", 0L);
    defaults.put("STATEMENT_TIMEOUT_IN_SECONDS", 172_800L);
    defaults.put("TIMESTAMP_LTZ_OUTPUT_FORMAT", "");
    defaults.put("TIMESTAMP_NTZ_OUTPUT_FORMAT", "YYYY-MM-DD HH24:MI:SS.FF3");
    defaults.put("TIMESTAMP_OUTPUT_FORMAT", "YYYY-MM-DD HH24:MI:SS.FF3 TZHTZM");
    defaults.put("TIMESTAMP_TYPE_MAPPING", "TIMESTAMP_NTZ");
    defaults.put("TIMESTAMP_TZ_OUTPUT_FORMAT", "");
    defaults.put("TIMEZONE", "UTC");
    defaults.put("TIME_OUTPUT_FORMAT", "HH24:MI:SS");
    defaults.put("WEEK_START", 0L);
    // The driver's own, and nothing it can be told to leave out: which parts of an address it had.
    defaults.put("_SNOWFLAKE.INTERNAL.CONNECTIONIDENTIFIERSHAPE", "");
    return defaults;
  }

  /** Takes what came with the login; what is not known is for the witness to tell. */
  void login(JsonNode given, Witness witness) {
    for (Map.Entry<String, JsonNode> parameter : given.properties()) {
      try {
        set(parameter.getKey(), parameter.getValue().asText());
      } catch (Complaint e) {
        witness.unexpected("session parameter " + parameter);
      }
    }
  }

  synchronized void set(String name, String value) throws Complaint {
    String key = known(name);
    Object before = DEFAULTS.get(key);
    if (before instanceof Boolean) {
      values.put(key, Boolean.parseBoolean(value));
    } else if (before instanceof Long) {
      values.put(key, Long.parseLong(value));
    } else {
      values.put(key, value);
    }
  }

  synchronized void unset(String name) throws Complaint {
    String key = known(name);
    values.put(key, DEFAULTS.get(key));
  }

  private static String known(String name) throws Complaint {
    String key = name.toUpperCase(Locale.ROOT);
    if (!DEFAULTS.containsKey(key)) {
      throw new Complaint(1008, "22023", "invalid value [" + key + "] for parameter");
    }
    return key;
  }

  synchronized long number(String name) {
    return values.get(name) instanceof Long number ? number : 0;
  }

  synchronized boolean on(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  synchronized Map<String, Object> all() {
    return new LinkedHashMap<>(values);
  }

  static Object defaultOf(String name) {
    return DEFAULTS.getOrDefault(name, "");
  }
}
