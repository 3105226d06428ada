package so.buster.it.differential;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a session may choose for itself, said once more and otherwise than the guard says it: by
 * what the session's variables are after the statement.
 */
final class MySqlSettable {
  private static final String UP_TO_64_MEBIBYTES =
      "[0-9]{1,7}|[1-5][0-9]{7}|6[0-6][0-9]{6}|67[01][0-9]{5}";
  private static final String SECONDS =
      "0*([1-9]|[1-5][0-9]|60)(\\.0*)?|0\\.[0-9]*[1-9][0-9]*|[1-5]?[0-9]\\.[0-9]+";

  private static final Map<Pattern, Pattern> SETTABLE =
      Map.ofEntries(
          entry("max_execution_time", "[1-9][0-9]{0,3}|[1-5][0-9]{4}|60000"),
          entry("max_statement_time|(innodb_)?lock_wait_timeout", SECONDS),
          entry("character_set_(client|connection|results|database)|collation_.*", "utf8.*"),
          entry("t(ransaction|x)_read_only", "ON"),
          entry(
              "group_concat_max_len|(join|sort|read|read_rnd)_buffer_size|tmp_(table|memory_table)_size"
                  + "|max_(heap_table_size|sort_length|length_for_sort_data)"
                  + "|range_optimizer_max_mem_size",
              UP_TO_64_MEBIBYTES),
          entry("sql_auto_is_null", "OFF"),
          entry(
              "time_zone|t(ransaction|x)_isolation|net_(read|write)_timeout|wait_timeout"
                  + "|interactive_timeout|sql_select_limit|max_join_size|cte_max_recursion_depth"
                  + "|max_recursive_iterations|optimizer_(prune_level|search_depth|switch)"
                  + "|information_schema_stats_expiry|windowing_use_high_precision|big_tables|div_precision_increment|default_week_format"
                  + "|max_error_count|lc_(time_names|messages)|sql_(safe_updates|big_selects|notes|"
                  + "warnings)|foreign_key_checks|unique_checks|place|(error|warning)_count",
              ".*"));

  private MySqlSettable() {}

  private static Map.Entry<Pattern, Pattern> entry(String names, String values) {
    return Map.entry(Pattern.compile(names), Pattern.compile(values));
  }

  /** The first variable that is neither as before nor as a session may have it; empty if none. */
  static String wrong(Map<String, String> before, Map<String, String> after) {
    for (Map.Entry<String, String> variable : after.entrySet()) {
      String name = variable.getKey();
      if (!variable.getValue().equals(before.get(name)) && !may(name, variable.getValue())) {
        return "variable %s: %s -> %s".formatted(name, before.get(name), variable.getValue());
      }
    }
    return "";
  }

  private static boolean may(String name, String value) {
    return SETTABLE.entrySet().stream()
        .anyMatch(
            each ->
                each.getKey().matcher(name).matches() && each.getValue().matcher(value).matches());
  }
}
