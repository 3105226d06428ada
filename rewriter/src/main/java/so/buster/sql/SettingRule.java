package so.buster.sql;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a setting takes: in words, for the caller who is refused, and as a test of the values. */
record SettingRule(String takes, BiPredicate<List<String>, Policy> accepts) {
  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,4}");
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?[0-9]{0,4}(\\.[0-9]{1,20})?(?<=[0-9])");

  static final SettingRule SWITCH =
      one(
          "on or off",
          value ->
              Set.of("on", "off", "true", "false", "yes", "no", "0", "1").contains(lower(value)));

  /** Never 0, which is no limit, and never more than the connection's own. */
  static final SettingRule TIMEOUT =
      new SettingRule(
          "1 ms up to the connection's own limit",
          (values, policy) ->
              values.size() == 1
                  && Quantity.milliseconds(values.get(0))
                      .filter(time -> time.compareTo(BigDecimal.ONE) >= 0)
                      .filter(time -> time.compareTo(limit(policy)) <= 0)
                      .isPresent());

  /** The same in whole milliseconds, for a server that reads no units. */
  static final SettingRule TIMEOUT_WITHOUT_UNIT =
      new SettingRule(
          "1 up to the connection's own limit in milliseconds, without a unit",
          (values, policy) ->
              values.size() == 1
                  && values.get(0).matches("[1-9][0-9]{0,11}")
                  && new BigDecimal(values.get(0)).compareTo(limit(policy)) <= 0);

  /** A number with or without decimal places. */
  static SettingRule decimal(String least, String most) {
    return one(
        "a number from " + least + " to " + most,
        value ->
            DECIMAL.matcher(value).matches()
                && new BigDecimal(value).compareTo(new BigDecimal(least)) >= 0
                && new BigDecimal(value).compareTo(new BigDecimal(most)) <= 0);
  }

  static SettingRule oneOf(String... words) {
    return one("one of " + String.join(", ", words), value -> Set.of(words).contains(lower(value)));
  }

  static SettingRule number(int least, int most) {
    return one(
        "a number from " + least + " to " + most,
        value ->
            INTEGER.matcher(value).matches()
                && Integer.parseInt(value) >= least
                && Integer.parseInt(value) <= most);
  }

  static SettingRule bytes(String takes, long most) {
    return one(
        takes,
        value ->
            Quantity.bytes(value)
                .filter(bytes -> bytes.compareTo(BigDecimal.valueOf(most)) <= 0)
                .isPresent());
  }

  /** One value that matches entirely and climbs out of no folder. */
  static SettingRule text(String takes, String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    return one(takes, value -> compiled.matcher(value).matches() && !value.contains(".."));
  }

  static SettingRule list(String takes, Predicate<List<String>> accepts) {
    return new SettingRule(takes, (values, policy) -> accepts.test(values));
  }

  private static SettingRule one(String takes, Predicate<String> accepts) {
    return list(takes, values -> values.size() == 1 && accepts.test(values.get(0)));
  }

  /** The refusal of another value. */
  Fault fault(String setting, int position) {
    return new Fault(
        Reason.SESSION_SETTING,
        position,
        "The setting " + setting + " takes only " + takes + " here.");
  }

  private static BigDecimal limit(Policy policy) {
    return BigDecimal.valueOf(policy.maxTimeout().toMillis());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
