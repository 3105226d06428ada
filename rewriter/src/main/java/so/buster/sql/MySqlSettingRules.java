package so.buster.sql;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one's own session that a caller may change, and to what: MySQL 8.4 manual §7.1.8,
 * MariaDB manual "Server System Variables". Left out: the mode and character sets other than UTF-8,
 * which change how text is read; what traces, logs or hides statements; what makes the answers of
 * functions up ({@code timestamp}, {@code rand_seed1}, {@code insert_id}); what is about writing.
 */
final class MySqlSettingRules {
  private static final SettingRule MEMORY = amount("a size up to 64 MiB", 0, 64L << 20);
  private static final SettingRule COUNT = amount("a number", 0, 1L << 62);

  private static final SettingRule COUNT_OR_DEFAULT =
      new SettingRule(
          "a number or DEFAULT",
          (values, policy) ->
              COUNT.accepts().test(values, policy) || values.equals(List.of("default")));

  private static final SettingRule CHARACTER_SET = SettingRule.oneOf("utf8", "utf8mb3", "utf8mb4");
  private static final SettingRule ISOLATION =
      SettingRule.oneOf("read-uncommitted", "read-committed", "repeatable-read", "serializable");
  private static final SettingRule SECONDS = limit("seconds", new BigDecimal(1_000));

  private static final Map<String, SettingRule> RULES =
      Map.ofEntries(
          Map.entry("time_zone", SettingRule.text("a time zone", "[A-Za-z0-9_+\\-/: ]{1,64}")),
          Map.entry("transaction_isolation", ISOLATION),
          Map.entry("tx_isolation", ISOLATION),
          Map.entry("transaction_read_only", SettingRule.oneOf("1", "on", "true")),
          Map.entry("tx_read_only", SettingRule.oneOf("1", "on", "true")),
          Map.entry("information_schema_stats_expiry", amount("up to a year", 0, 31_536_000)),
          Map.entry("max_execution_time", limit("milliseconds", BigDecimal.ONE)),
          Map.entry("max_statement_time", SECONDS),
          Map.entry("lock_wait_timeout", SECONDS),
          Map.entry("innodb_lock_wait_timeout", SECONDS),
          Map.entry("net_read_timeout", amount("1 to 3600 seconds", 1, 3_600)),
          Map.entry("net_write_timeout", amount("1 to 3600 seconds", 1, 3_600)),
          Map.entry("wait_timeout", amount("1 to 28800 seconds", 1, 28_800)),
          Map.entry("interactive_timeout", amount("1 to 28800 seconds", 1, 28_800)),
          Map.entry("group_concat_max_len", MEMORY),
          Map.entry("join_buffer_size", MEMORY),
          Map.entry("sort_buffer_size", MEMORY),
          Map.entry("tmp_table_size", MEMORY),
          Map.entry("max_heap_table_size", MEMORY),
          Map.entry("read_rnd_buffer_size", MEMORY),
          Map.entry("max_sort_length", MEMORY),
          Map.entry("max_length_for_sort_data", MEMORY),
          Map.entry("range_optimizer_max_mem_size", MEMORY),
          Map.entry("read_buffer_size", MEMORY),
          Map.entry("sql_select_limit", COUNT_OR_DEFAULT),
          Map.entry("max_join_size", COUNT),
          Map.entry("cte_max_recursion_depth", amount("up to 1000000", 0, 1_000_000)),
          Map.entry("max_recursive_iterations", amount("up to 1000000", 0, 1_000_000)),
          Map.entry("optimizer_prune_level", amount("0 or 1", 0, 1)),
          Map.entry("optimizer_switch", SettingRule.text("switches", "[a-z_0-9=,]{1,4000}")),
          Map.entry("optimizer_search_depth", amount("0 to 62", 0, 62)),
          Map.entry("div_precision_increment", amount("0 to 30", 0, 30)),
          Map.entry("default_week_format", amount("0 to 7", 0, 7)),
          Map.entry("max_error_count", amount("up to 65535", 0, 65_535)),
          Map.entry("lc_time_names", SettingRule.text("a locale", "[A-Za-z_]{2,12}")),
          Map.entry("lc_messages", SettingRule.text("a locale", "[A-Za-z_]{2,12}")),
          Map.entry(
              "character_set_results", SettingRule.oneOf("utf8", "utf8mb3", "utf8mb4", "null")),
          Map.entry("character_set_client", CHARACTER_SET),
          Map.entry("character_set_connection", CHARACTER_SET),
          Map.entry("collation_connection", SettingRule.text("a collation", "utf8[a-z0-9_]{1,60}")),
          Map.entry("big_tables", SettingRule.SWITCH),
          Map.entry("windowing_use_high_precision", SettingRule.SWITCH),
          Map.entry("sql_safe_updates", SettingRule.SWITCH),
          Map.entry("sql_big_selects", SettingRule.SWITCH),
          Map.entry("sql_notes", SettingRule.SWITCH),
          Map.entry("sql_warnings", SettingRule.SWITCH),
          Map.entry("sql_auto_is_null", SettingRule.oneOf("0", "off")),
          Map.entry("foreign_key_checks", SettingRule.SWITCH),
          Map.entry("unique_checks", SettingRule.SWITCH));

  private MySqlSettingRules() {}

  /** What this setting takes; null if it cannot be changed. */
  static @Nullable SettingRule of(String name) {
    return RULES.get(name);
  }

  private static SettingRule amount(String takes, long least, long most) {
    return new SettingRule(
        takes,
        (values, policy) ->
            between(values, BigDecimal.valueOf(least), BigDecimal.valueOf(most), BigDecimal.ONE));
  }

  /** Never 0, which is no limit, and never more than the connection's own. */
  private static SettingRule limit(String unit, BigDecimal milliseconds) {
    return new SettingRule(
        "at least one and at most the connection's own limit in " + unit,
        (values, policy) ->
            between(
                values,
                BigDecimal.ONE,
                BigDecimal.valueOf(policy.maxTimeout().toMillis()),
                milliseconds));
  }

  private static boolean between(
      List<String> values, BigDecimal least, BigDecimal most, BigDecimal unit) {
    if (!values.get(0).matches("[0-9]{1,18}(\\.[0-9]{1,6})?")) {
      return false;
    }
    BigDecimal value = new BigDecimal(values.get(0)).multiply(unit);
    return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
  }
}
