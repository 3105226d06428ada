package so.buster.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import so.buster.sql.Policy;
import so.buster.sql.TableRules;

/** What an operator would allow, as options of the command line. */
final class Rules {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--allow-tables",
      paramLabel = "RULES",
      description = "The only tables that may be read: app.orders,app.*")
  private @Nullable String allowTables;

  @Option(
      names = "--deny-tables",
      paramLabel = "RULES",
      description = "Tables that may not be read, written in the same way.")
  private @Nullable String denyTables;

  @Option(
      names = "--allow-functions",
      paramLabel = "NAMES",
      description = "Functions of your own that only read: app.price,app.tax")
  private @Nullable String allowFunctions;

  /** The default policy with these rules in force. */
  Policy policy(long maxRows) {
    return new Policy(
        maxRows,
        names(allowFunctions, "--allow-functions", Policy::isFunction, Policy.FUNCTIONS_FORM),
        Set.of(),
        Policy.DEFAULT.maxTimeout(),
        new TableRules(
            names(allowTables, "--allow-tables", TableRules::isRule, TableRules.FORM),
            names(denyTables, "--deny-tables", TableRules::isRule, TableRules.FORM)));
  }

  private Set<String> names(
      @Nullable String list, String option, Predicate<String> known, String form) {
    Set<String> names = new LinkedHashSet<>();
    for (String part : list == null ? List.<String>of() : List.of(list.split(",", -1))) {
      String name = part.strip();
      if (!known.test(name)) {
        throw new ParameterException(spec.commandLine(), option + ": give it " + form);
      }
      names.add(name.toLowerCase(Locale.ROOT));
    }
    return names;
  }
}
