package so.buster.jdbc.adapters;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How what a borrower set is undone. */
final class MySqlSettings {
  /**
   * Nothing at the start sets these, so the server's own value, which DEFAULT means, is what the
   * session began with. What is pinned is missing here, as its default may be no limit at all; and
   * what the driver keeps a note of, as that would be wrong then.
   */
  private static final Set<String> DEFAULTS =
      Set.of(
          "big_tables",
          "cte_max_recursion_depth",
          "default_week_format",
          "div_precision_increment",
          "group_concat_max_len",
          "information_schema_stats_expiry",
          "join_buffer_size",
          "lc_messages",
          "lc_time_names",
          "max_error_count",
          "max_heap_table_size",
          "max_join_size",
          "max_length_for_sort_data",
          "max_recursive_iterations",
          "max_sort_length",
          "optimizer_prune_level",
          "optimizer_search_depth",
          "optimizer_switch",
          "range_optimizer_max_mem_size",
          "read_buffer_size",
          "read_rnd_buffer_size",
          "sort_buffer_size",
          "sql_big_selects",
          "sql_notes",
          "sql_safe_updates",
          "sql_warnings",
          "tmp_table_size",
          "transaction_isolation",
          "tx_isolation",
          "windowing_use_high_precision");

  private MySqlSettings() {}

  /** One name, or several with commas between, as one SET may have them. */
  static Optional<String> reset(String setting) {
    if (setting.equals("session characteristics")) {
      return reset("transaction_isolation");
    }
    List<String> names = Arrays.asList(setting.split(",", -1));
    return DEFAULTS.containsAll(names)
        ? Optional.of(
            names.stream()
                .map(name -> name + " = DEFAULT")
                .collect(Collectors.joining(", ", "SET SESSION ", "")))
        : Optional.empty();
  }
}
