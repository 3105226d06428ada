package so.buster.it.differential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A grammar that is data. A line without indentation names a rule, the indented lines below it are
 * its alternatives, {@code 3: } before one makes it three times as likely, and {@code ##} begins a
 * note. {@code «name»} stands for another rule. A rule may be about a table: {@code «whole@b»}
 * expands {@code whole} for {@code b}, in which {@code «.whole»} is the rule {@code b.whole}.
 */
final class Grammar {
  /** From here on the shortest way to the end is taken. */
  private static final int DEEP = 5;

  private static final int INDENTATION = 2;

  private final Map<String, List<Alternative>> rules = new HashMap<>();

  /** From these resources, of which later ones add alternatives to the rules of earlier ones. */
  static Grammar of(String... resources) {
    Grammar grammar = new Grammar();
    for (String resource : resources) {
      grammar.read(resource);
    }
    return grammar;
  }

  /** Adds what only the run knows, a folder for instance. */
  Grammar with(Map<String, String> values) {
    values.forEach((name, value) -> rules.put(name, List.of(Alternative.of(value))));
    return this;
  }

  /** A text by this rule. */
  String text(String rule, RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    expand(rule, "", 0, random, text);
    return text.toString();
  }

  private void expand(
      String rule, String scope, int depth, RandomGenerator random, StringBuilder text) {
    List<Alternative> alternatives = rules.get(rule);
    if (alternatives == null) {
      throw new IllegalStateException("The grammar has no rule " + rule);
    }
    Alternative chosen =
        depth > DEEP ? shortest(alternatives, random) : weighted(alternatives, random);
    for (Alternative.Part part : chosen.parts()) {
      if (part instanceof Alternative.Reference to) {
        expand(to.rule(scope), to.scope(scope), depth + 1, random, text);
      } else {
        text.append(part);
      }
    }
  }

  private static Alternative weighted(List<Alternative> alternatives, RandomGenerator random) {
    int total = alternatives.stream().mapToInt(Alternative::weight).sum();
    int left = random.nextInt(total);
    for (Alternative alternative : alternatives) {
      left -= alternative.weight();
      if (left < 0) {
        return alternative;
      }
    }
    throw new IllegalStateException("weights");
  }

  /** One of those with the fewest references. */
  private static Alternative shortest(List<Alternative> alternatives, RandomGenerator random) {
    int least = alternatives.stream().mapToInt(Alternative::references).min().orElseThrow();
    List<Alternative> shortest =
        alternatives.stream().filter(each -> each.references() == least).toList();
    return shortest.get(random.nextInt(shortest.size()));
  }

  private void read(String resource) {
    List<Alternative> rule = new ArrayList<>();
    for (String line : Script.lines(resource)) {
      if (line.startsWith(" ")) {
        rule.add(Alternative.of(line.substring(INDENTATION).stripTrailing()));
      } else {
        rule = rules.computeIfAbsent(line.strip(), name -> new ArrayList<>());
      }
    }
  }
}
