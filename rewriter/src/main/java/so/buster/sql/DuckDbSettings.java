package so.buster.sql;

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
   * Refuses {@code current_setting} of a secret, and of a name that is not written as a literal. On
   * every text, since the rules for its shape do not see what stands in literals.
   */
  static void checkReads(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token name = tokens.get(i);
      boolean reads = name.isName() && AsciiCase.lower(name.text()).equals("current_setting");
      if (reads && i + 1 < tokens.size() && tokens.get(i + 1).isMark("(")) {
        TokenCursor at = new TokenCursor(tokens.subList(i + 2, tokens.size()));
        boolean literal = at.peek().kind() == Token.Kind.STRING;
        if (!literal || secret(at.literal()) || !at.acceptMark(")")) {
          throw new Fault(
              Reason.FUNCTION_NOT_ALLOWED,
              name.start(),
              "current_setting shows here only what a literal names, and no credentials or paths.");
        }
      }
    }
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
