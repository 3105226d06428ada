package so.buster.it.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way to expand a rule of the {@link Grammar}. */
record Alternative(int weight, List<Part> parts) {
  private static final Pattern WEIGHT = Pattern.compile("([0-9]+):(?: |$)");
  private static final Pattern REFERENCE = Pattern.compile("«(\\.?)([a-z0-9-]+)(?:@([a-z]+))?»");

  /** What an alternative is made of. */
  sealed interface Part {}

  /** As it stands; newline, tab and backslash are written as in Java. */
  record Text(String text) implements Part {
    @Override
    public String toString() {
      return text;
    }
  }

  /** Another rule. */
  record Reference(boolean ofTable, String name, String table) implements Part {
    String rule(String scope) {
      return ofTable ? scope(scope) + "." + name : name;
    }

    String scope(String scope) {
      return table.isEmpty() ? scope : table;
    }
  }

  static Alternative of(String line) {
    Matcher weight = WEIGHT.matcher(line);
    boolean weighted = weight.lookingAt();
    String body = weighted ? line.substring(weight.end()) : line;
    List<Part> parts = new ArrayList<>();
    Matcher matcher = REFERENCE.matcher(body);
    int from = 0;
    while (matcher.find()) {
      addText(parts, body.substring(from, matcher.start()));
      String table = matcher.group(3) == null ? "" : matcher.group(3);
      parts.add(new Reference(!matcher.group(1).isEmpty(), matcher.group(2), table));
      from = matcher.end();
    }
    addText(parts, body.substring(from));
    return new Alternative(weighted ? Integer.parseInt(weight.group(1)) : 1, List.copyOf(parts));
  }

  private static void addText(List<Part> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(new Text(text.translateEscapes()));
    }
  }

  /** How many rules it leads to, without the columns of a table. */
  int references() {
    return (int)
        parts.stream().filter(part -> part instanceof Reference to && !to.ofTable()).count();
  }
}
