package so.buster.it.differential;

import java.util.List;

/** The list of the guard's rules: {@code rules.txt}. */
final class Rules {
  private Rules() {}

  /** Those whose removal must be noticed on this engine. */
  static List<Rule> of(String engine) {
    return Script.lines("rules.txt").stream()
        .map(Rule::of)
        .filter(rule -> rule.engines().contains(engine))
        .toList();
  }
}
