package so.buster.sql;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * The session parameters that a caller may change, and to what: SQL reference, "Parameters". Not
 * here, whatever the value: what changes how a text is read or split
 * (quoted_identifiers_ignore_case, multi_statement_count), which object a name means (search_path),
 * what is written beside the answer (log_level, trace_level, …), how writes behave, or whom data is
 * shown as (simulated_data_sharing_consumer).
 */
final class SnowflakeSettings {
  private static final SettingRule BOOLEAN = SettingRule.oneOf("true", "false");
  private static final SettingRule ON = SettingRule.oneOf("true");
  private static final SettingRule OFF = SettingRule.oneOf("false");
  private static final SettingRule FORMAT =
      SettingRule.text("a format of up to 64 plain characters", "[A-Za-z0-9 ,.:;/_+\\-\"]{1,64}");
  private static final SettingRule GEO = SettingRule.oneOf("geojson", "wkt", "wkb", "ewkt", "ewkb");
  private static final SettingRule MAPPING =
      SettingRule.oneOf("timestamp_ltz", "timestamp_ntz", "timestamp_tz");

  /** 0 is no limit there. */
  private static final SettingRule SECONDS =
      upTo("1 second up to the connection's own limit", 1, SnowflakeSettings::seconds);

  /** 0 does not wait at all. */
  private static final SettingRule WAIT =
      upTo("0 seconds up to the connection's own limit", 0, SnowflakeSettings::seconds);

  private static final SettingRule ROWS =
      upTo("1 up to the connection's own limit", 1, Policy::maxRows);

  private static final Map<String, SettingRule> RULES =
      Map.ofEntries(
          Map.entry("abort_detached_query", ON),
          Map.entry("autocommit", BOOLEAN),
          Map.entry("binary_input_format", SettingRule.oneOf("hex", "base64", "utf-8", "utf8")),
          Map.entry("binary_output_format", SettingRule.oneOf("hex", "base64")),
          Map.entry("client_memory_limit", SettingRule.number(100, 4096)),
          Map.entry("client_metadata_request_use_connection_ctx", BOOLEAN),
          Map.entry("client_metadata_use_session_database", BOOLEAN),
          Map.entry("client_prefetch_threads", SettingRule.number(1, 10)),
          Map.entry("client_result_chunk_size", SettingRule.number(16, 160)),
          Map.entry("client_result_column_case_insensitive", BOOLEAN),
          Map.entry("client_session_keep_alive", OFF),
          Map.entry(
              "client_timestamp_type_mapping", SettingRule.oneOf("timestamp_ltz", "timestamp_ntz")),
          Map.entry("date_input_format", FORMAT),
          Map.entry("date_output_format", FORMAT),
          Map.entry("default_null_ordering", SettingRule.oneOf("first", "last")),
          Map.entry("geography_output_format", GEO),
          Map.entry("geometry_output_format", GEO),
          Map.entry("hybrid_table_lock_timeout", WAIT),
          Map.entry("jdbc_formatted_date", BOOLEAN),
          // Arrow needs a flag of the JVM; without it every later query of the session would fail.
          Map.entry("jdbc_query_result_format", SettingRule.oneOf("json")),
          Map.entry("jdbc_treat_decimal_as_int", BOOLEAN),
          Map.entry("jdbc_treat_timestamp_ntz_as_utc", BOOLEAN),
          Map.entry("jdbc_use_session_timezone", BOOLEAN),
          Map.entry("json_indent", SettingRule.number(0, 16)),
          Map.entry("lock_timeout", WAIT),
          Map.entry(
              "query_tag",
              SettingRule.text(
                  "up to 64 plain characters", "[A-Za-z0-9 _.,:;=/@+\\-\"{}\\[\\]]{0,64}")),
          Map.entry("rows_per_resultset", ROWS),
          Map.entry("statement_queued_timeout_in_seconds", SECONDS),
          Map.entry("statement_timeout_in_seconds", SECONDS),
          Map.entry("strict_json_output", BOOLEAN),
          Map.entry("time_input_format", FORMAT),
          Map.entry("time_output_format", FORMAT),
          Map.entry("timestamp_day_is_always_24h", BOOLEAN),
          Map.entry("timestamp_input_format", FORMAT),
          Map.entry("timestamp_ltz_output_format", FORMAT),
          Map.entry("timestamp_ntz_output_format", FORMAT),
          Map.entry("timestamp_output_format", FORMAT),
          Map.entry("timestamp_type_mapping", MAPPING),
          Map.entry("timestamp_tz_output_format", FORMAT),
          Map.entry(
              "timezone", SettingRule.text("the name of a time zone", "[A-Za-z0-9_+\\-/]{1,64}")),
          Map.entry("two_digit_century_start", SettingRule.number(1900, 2100)),
          Map.entry("use_cached_result", BOOLEAN),
          Map.entry("week_of_year_policy", SettingRule.number(0, 1)),
          Map.entry("week_start", SettingRule.number(0, 7)));

  private SnowflakeSettings() {}

  private static SettingRule upTo(String takes, int least, ToLongFunction<Policy> most) {
    return new SettingRule(
        takes,
        (values, policy) ->
            values.size() == 1
                && values.get(0).matches("[0-9]{1,9}")
                && new BigDecimal(values.get(0)).longValueExact() >= least
                && new BigDecimal(values.get(0)).longValueExact() <= most.applyAsLong(policy));
  }

  private static long seconds(Policy policy) {
    return policy.maxTimeout().toSeconds();
  }

  /** Refuses a setting that may not be changed at all. */
  static SettingRule known(String name, int position) {
    SettingRule rule = RULES.get(name);
    if (rule == null) {
      throw new Fault(Reason.SESSION_SETTING, position);
    }
    return rule;
  }

  /** Refuses a value that a setting may not have here. */
  static void check(String name, List<String> values, Policy policy, int position) {
    SettingRule rule = known(name, position);
    if (!rule.accepts().test(values, policy)) {
      throw rule.fault(name, position);
    }
  }
}
