package so.buster.sql;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code SET @@time_zone} and {@code SET @@query_label}, the only assignments to system variables
 * that a caller may make: GoogleSQL reference, "System variables", "Procedural language". Others
 * move names to another dataset, or decide where a query runs and who pays for it.
 */
final class BigQuerySession {
  private static final Pattern LABELS =
      Pattern.compile(
          "[a-z][a-z0-9_-]{0,62}:[a-z0-9_-]{0,63}(,[a-z][a-z0-9_-]{0,62}:[a-z0-9_-]{0,63})*");

  private static final SettingRule TIME_ZONE =
      SettingRule.text("the name of a time zone or an offset", "[A-Za-z0-9_+/:-]{1,64}");

  private static final SettingRule QUERY_LABEL =
      SettingRule.list(
          "key:value pairs in small letters",
          values -> values.size() == 1 && LABELS.matcher(values.get(0)).matches());

  private BigQuerySession() {}

  /** Empty if the first word begins something else. */
  static Optional<Verdict> judge(TokenCursor at, String sql, Policy policy) {
    if (!at.accept("set")) {
      return Optional.empty();
    }
    Token variable = at.take();
    String name = variable.kind() == Token.Kind.VARIABLE ? variable.text() : "";
    SettingRule rule =
        switch (name) {
          case "@@time_zone" -> TIME_ZONE;
          case "@@query_label" -> QUERY_LABEL;
          default -> throw new Fault(Reason.SESSION_SETTING, variable.start());
        };
    at.expectMark("=");
    Token value = at.peek();
    List<String> values = List.of(at.literal());
    boolean text = value.kind() == Token.Kind.STRING;
    if (!text || !rule.accepts().test(values, policy)) {
      throw rule.fault(name.substring(2), value.start());
    }
    at.expectEnd();
    return Optional.of(new Verdict.Session(sql, Verdict.Effect.SETS, name.substring(2)));
  }
}
