package so.buster.sql;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one database that a caller may change, and to what.
 *
 * @param rules the rule for the name of a setting, null if it may not be changed
 */
record Settings(Function<String, @Nullable SettingRule> rules) {

  /** Refuses a setting that may not be changed at all. */
  SettingRule known(String name, int position) {
    SettingRule rule = rules.apply(name);
    if (rule == null) {
      throw new Fault(Reason.SESSION_SETTING, position);
    }
    return rule;
  }

  /**
   * Refuses to reset what may not be changed, and timeouts: behind a pooler that drops start-up
   * parameters their own default is none.
   */
  void checkReset(String name, int position) {
    SettingRule rule = known(name, position);
    if (rule.equals(SettingRule.TIMEOUT) || rule.equals(SettingRule.TIMEOUT_WITHOUT_UNIT)) {
      throw new Fault(Reason.SESSION_SETTING, position);
    }
  }

  /** Refuses a value that a setting may not have here. */
  void check(String name, List<String> values, Policy policy, int position) {
    SettingRule rule = known(name, position);
    if (!rule.accepts().test(values, policy)) {
      throw rule.fault(name, position);
    }
  }
}
