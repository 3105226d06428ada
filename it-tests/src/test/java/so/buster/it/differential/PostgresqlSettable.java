package so.buster.it.differential;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a session may choose for itself, said once more and otherwise than the guard says it: by
 * what {@code pg_settings} shows after the statement.
 */
final class PostgresqlSettable {
  private static final Pattern TIMEOUT = Pattern.compile("[1-9][0-9]{0,3}|[1-5][0-9]{4}|60000");

  private static final Map<String, Pattern> SETTABLE =
      Map.ofEntries(
          Map.entry("search_path", Pattern.compile("(?!.*pg_temp)(?!.+pg_catalog).*")),
          Map.entry("statement_timeout", TIMEOUT),
          Map.entry("lock_timeout", TIMEOUT),
          Map.entry("idle_in_transaction_session_timeout", TIMEOUT),
          Map.entry("work_mem", Pattern.compile("[0-9]{1,4}|[1-5][0-9]{4}|6[0-5][0-9]{3}")),
          Map.entry("DateStyle", Pattern.compile("ISO, [DMY]{3}")),
          Map.entry("client_encoding", Pattern.compile("UTF8")),
          Map.entry("transaction_read_only", Pattern.compile("on")),
          Map.entry("default_transaction_read_only", Pattern.compile("on")),
          Map.entry("extra_float_digits", Pattern.compile("-?[0-9]{1,2}")),
          Map.entry("max_parallel_workers_per_gather", Pattern.compile("[0-8]")));

  /** No value of these does harm. */
  private static final Pattern FREE =
      Pattern.compile(
          "application_name|TimeZone|IntervalStyle|client_min_messages|bytea_output|jit|enable_\\w+"
              + "|(default_)?transaction_(isolation|deferrable)");

  private PostgresqlSettable() {}

  /** The first setting that is neither as before nor as a session may have it; empty if none. */
  static String wrong(Map<String, String> before, Map<String, String> after) {
    for (Map.Entry<String, String> setting : after.entrySet()) {
      String name = setting.getKey();
      boolean same = setting.getValue().equals(before.get(name));
      Pattern values = SETTABLE.get(name);
      boolean may = values != null && values.matcher(setting.getValue()).matches();
      if (!same && !may && !FREE.matcher(name).matches()) {
        return "setting %s: %s -> %s".formatted(name, before.get(name), setting.getValue());
      }
    }
    return "";
  }
}
