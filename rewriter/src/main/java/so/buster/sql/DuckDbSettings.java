package so.buster.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The settings of DuckDB: the few that a caller may change although the configuration is locked,
 * and those that nobody may even see. https://duckdb.org/docs/stable/configuration/overview.
 */
final class DuckDbSettings {
  private static final Map<String, SettingRule> RULES =
      Map.of(
          "timezone",
          SettingRule.text("the name of a time zone", "[A-Za-z0-9_+\\-/: ]{1,64}"),
          "calendar",
          SettingRule.text("the name of a calendar", "[a-z-]{1,32}"),
          "schema",
          SettingRule.text("the name of a schema", "[^/\\\\*?]{1,200}"),
          "search_path",
          SettingRule.text("names of schemas", "[^/\\\\*?]{0,200}"));

  private static final NameFamilies SECRET =
      NameFamilies.of(DataFile.names(Dialect.DUCKDB, "settings-secret.txt"));

  private DuckDbSettings() {}

  /** Whether this setting holds a credential or a path of the machine. */
  static boolean secret(String name) {
    return SECRET.contains(AsciiCase.lower(name));
  }

  /**
   * The literals that name what {@code current_setting} shows; refuses a name that is not written
   * as one.
   */
  static List<Slot> reads(List<Token> tokens) {
    List<Slot> slots = new ArrayList<>(0);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token name = tokens.get(i);
      boolean reads = name.isName() && AsciiCase.lower(name.text()).equals("current_setting");
      if (reads && tokens.get(i + 1).isMark("(")) {
        boolean literal = i + 3 < tokens.size() && tokens.get(i + 3).isMark(")");
        if (!literal || tokens.get(i + 2).kind() != Token.Kind.STRING) {
          throw hidden(name);
        }
        slots.add(new Slot(i + 2, DuckDbSettings::checkShown));
      }
    }
    return slots;
  }

  private static void checkShown(Token literal) {
    if (literal.text().equals(Token.OPAQUE) || secret(literal.text())) {
      throw hidden(literal);
    }
  }

  private static Fault hidden(Token at) {
    return new Fault(
        Reason.FUNCTION_NOT_ALLOWED,
        at.start(),
        "current_setting shows here only what a literal names, and no credentials or paths.");
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
