package so.buster.sql;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges the tables of a statement when it is executed, since only then it is known which ones its
 * names mean.
 */
final class TableJudge {
  private final Language language;
  private final Catalogues catalogues;
  private final List<TableRule> allowed;
  private final List<TableRule> denied;
  private final boolean rules;
  private final boolean catalogsMatter;

  TableJudge(Dialect dialect, TableRules rules) {
    language = Language.of(dialect);
    catalogues = Catalogues.of(dialect);
    allowed = TableRule.all(rules.allowed());
    denied = TableRule.all(rules.denied());
    this.rules = !rules.isEmpty();
    catalogsMatter =
        language.catalogQualifies()
            || allowed.stream().anyMatch(rule -> rule.parts().size() > 2)
            || denied.stream().anyMatch(rule -> rule.parts().size() > 2);
  }

  /** Whether any statement has to be judged again when it is executed. */
  boolean judges() {
    return rules || catalogues.hasSecretsBySchema();
  }

  /** Whether it matters for this table where the session looks for tables. */
  boolean dependsOnNamespace(TableName table) {
    List<String> parts = table.parts();
    if (parts.size() == 1) {
      return judges() && !catalogues.system(parts);
    }
    return rules && catalogsMatter && parts.size() == 2 && !catalogues.system(parts);
  }

  /** Why one of these tables may not be read; empty if all may. */
  Optional<Verdict.Refused> refused(Set<TableName> tables, Namespace namespace) {
    if (!judges()) {
      return Optional.empty();
    }
    for (TableName table : tables) {
      if (!readable(table, namespace)) {
        return Optional.of(new Verdict.Refused(Reason.TABLE_DENIED, -1, hint(table)));
      }
    }
    return Optional.empty();
  }

  private static String hint(TableName table) {
    String name = Hints.name(table.parts());
    return table.qualified()
        ? "The table " + name + " is not open to this connection; ask its operator."
        : "The table "
            + name
            + " is not open to this connection in every schema that is searched; write its schema"
            + " before it, or ask its operator.";
  }

  /**
   * A name that can mean several tables is denied if one of them is, and allowed only if all are.
   */
  private boolean readable(TableName table, Namespace namespace) {
    if (catalogues.system(table.parts())) {
      return readable(table.parts());
    }
    return namespace.meanings(table, language).stream().allMatch(this::readable);
  }

  private boolean readable(List<String> name) {
    if (catalogues.secret(name)) {
      return false;
    }
    if (!rules) {
      return true;
    }
    List<String> folded = TableRule.folded(name);
    if (catalogues.statistics(name)) {
      return false;
    }
    if (catalogues.system(name)) {
      return denied.stream()
          .noneMatch(rule -> rule.says(language.systemSchemas()) && rule.mayMean(folded));
    }
    return denied.stream().noneMatch(rule -> rule.mayMean(folded))
        && (allowed.isEmpty() || allowed.stream().anyMatch(rule -> rule.surelyMeans(folded)));
  }
}
