package so.buster.it.differential;

import java.util.Arrays;
import java.util.List;

/**
 * A rule of the guard that a run must miss when it is gone, or several that cover each other.
 *
 * @param removals what is taken out together
 * @param engines where that must be noticed
 * @param reason why it is more than one, or why it is not for all engines
 */
record Rule(List<Removal> removals, List<String> engines, String reason) {

  /** {@code engines | removal; removal | reason}. */
  static Rule of(String line) {
    String[] columns = line.split("\\|", -1);
    if (columns.length != 3) {
      throw new IllegalStateException("Not a rule: " + line);
    }
    return new Rule(
        Arrays.stream(columns[1].split(";", -1)).map(Removal::of).toList(),
        List.of(columns[0].strip().split(" ", -1)),
        columns[2].strip());
  }

  String name() {
    return removals.stream()
        .map(each -> (each.type() + "." + each.method() + " " + each.detail()).strip())
        .reduce((one, other) -> one + " and " + other)
        .orElseThrow();
  }
}
