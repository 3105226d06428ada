package so.buster.sql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings of PostgreSQL that a caller may change, and to what. None of them changes how text
 * is read, what may be written or how long a statement may run beyond the connection's own limit:
 * https://www.postgresql.org/docs/18/runtime-config-client.html.
 */
final class PostgresSettings {
  /** Memory that one sort may use, in bytes; the server's default is 4 MB. */
  private static final long MAX_WORK_MEMORY = 64L << 20;

  private static final Set<String> DATE_ORDER = Set.of("mdy", "dmy", "ymd");

  private static final Map<String, SettingRule> RULES =
      Map.ofEntries(
          Map.entry(
              "search_path",
              SettingRule.list(
                  "schemas, pg_catalog only in the first place, none for temporary objects",
                  PostgresSettings::schemas)),
          Map.entry(
              "application_name", SettingRule.text("up to 64 plain characters", "[ -~]{0,64}")),
          Map.entry(
              "timezone",
              SettingRule.text("the name of a time zone", "[A-Za-z0-9_+\\-/:,.<> ]{1,64}")),
          Map.entry("datestyle", SettingRule.list("ISO and an order", PostgresSettings::dateStyle)),
          Map.entry(
              "intervalstyle",
              SettingRule.oneOf("postgres", "postgres_verbose", "sql_standard", "iso_8601")),
          Map.entry("extra_float_digits", SettingRule.number(-15, 3)),
          Map.entry(
              "client_min_messages",
              SettingRule.oneOf("log", "info", "notice", "warning", "error")),
          Map.entry("bytea_output", SettingRule.oneOf("hex", "escape")),
          Map.entry("client_encoding", SettingRule.oneOf("utf8", "utf-8", "unicode")),
          Map.entry("work_mem", SettingRule.bytes("at most 64MB", MAX_WORK_MEMORY)),
          Map.entry("max_parallel_workers_per_gather", SettingRule.number(0, 8)),
          Map.entry("jit", SettingRule.SWITCH),
          Map.entry("statement_timeout", SettingRule.TIMEOUT),
          Map.entry("lock_timeout", SettingRule.TIMEOUT),
          Map.entry("idle_in_transaction_session_timeout", SettingRule.TIMEOUT));

  static final Settings ALL = new Settings(PostgresSettings::rule);

  private PostgresSettings() {}

  /** {@code enable_*} are the planner's switches, all of the same kind. */
  private static @Nullable SettingRule rule(String name) {
    boolean planner = name.startsWith("enable_") && name.indexOf('.') < 0;
    return planner ? SettingRule.SWITCH : RULES.get(name);
  }

  static boolean schemas(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).toLowerCase(Locale.ROOT);
      boolean behind = name.equals("pg_catalog") && i > 0;
      if (behind || name.startsWith("pg_temp") || name.startsWith("pg_toast")) {
        return false;
      }
    }
    return true;
  }

  /** Drivers read dates in the ISO style only. {@code 'ISO, DMY'} is one string or two words. */
  static boolean dateStyle(List<String> values) {
    for (String part : String.join(",", values).split(",", -1)) {
      String word = part.strip().toLowerCase(Locale.ROOT);
      if (!word.equals("iso") && !DATE_ORDER.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
