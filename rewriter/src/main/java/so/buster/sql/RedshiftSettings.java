package so.buster.sql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings of Redshift that a caller may change, and to what: {@code redshift/settings.txt},
 * whose head says what the forms mean and what is left out on purpose.
 */
final class RedshiftSettings {
  private static final Map<String, SettingRule> RULES = load();

  static final Settings ALL = new Settings(RULES::get);

  private RedshiftSettings() {}

  private static Map<String, SettingRule> load() {
    Map<String, SettingRule> rules = new HashMap<>();
    for (String line : Data.lines(RedshiftSettings.class, "redshift/settings.txt")) {
      String[] parts = line.split(" +");
      rules.put(parts[0], rule(parts[1], parts.length > 2 ? parts[2] : ""));
    }
    return Map.copyOf(rules);
  }

  private static SettingRule rule(String form, String detail) {
    String[] range = detail.split("\\.\\.");
    return switch (form) {
      case "switch" -> SettingRule.SWITCH;
      case "timeout" -> SettingRule.TIMEOUT_WITHOUT_UNIT;
      case "text" -> SettingRule.text("up to 64 plain characters", "[ -~]{0,64}");
      case "timezone" ->
          SettingRule.text("the name of a time zone", "[A-Za-z0-9_+\\-/:,.<> ]{1,64}");
      case "datestyle" -> SettingRule.list("ISO and an order", PostgresSettings::dateStyle);
      case "schemas" ->
          SettingRule.list(
              "schemas, pg_catalog only in the first place, none for temporary objects",
              RedshiftSettings::schemas);
      case "words" -> SettingRule.oneOf(detail.split("\\|"));
      case "number" -> SettingRule.number(Integer.parseInt(range[0]), Integer.parseInt(range[1]));
      case "decimal" -> SettingRule.decimal(range[0], range[1]);
      default -> throw new IllegalStateException("settings.txt knows no form " + form);
    };
  }

  /**
   * Whether a text that holds several names is one name or more is not documented, nor whether a
   * backslash escapes, so each of them counts and none may hold one.
   */
  private static boolean schemas(List<String> values) {
    List<String> names =
        List.of(String.join(",", values).split(",", -1)).stream()
            .map(name -> name.replace("\"", "").replace("'", "").strip())
            .toList();
    return PostgresSettings.schemas(names) && names.stream().noneMatch(n -> n.indexOf('\\') >= 0);
  }
}
