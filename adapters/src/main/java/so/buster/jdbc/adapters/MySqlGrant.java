package so.buster.jdbc.adapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of {@code SHOW GRANTS}, in MySQL and MariaDB: {@code GRANT privileges ON object TO …} or
 * {@code GRANT roles TO …}. Of the rest of a line nothing is kept: MariaDB writes a password's hash
 * there.
 *
 * @param privileges in upper case, without columns; for roles their names as they are written
 * @param object as it is written; empty for roles
 * @param grantable whether it may be handed on
 */
record MySqlGrant(List<String> privileges, Optional<String> object, boolean grantable) {
  MySqlGrant {
    privileges = List.copyOf(privileges);
  }

  /** Empty for a line that grants nothing. */
  static Optional<MySqlGrant> of(String line) {
    String start = line.length() > 6 ? line.substring(0, 6).toUpperCase(Locale.ROOT) : "";
    if (!start.equals("GRANT ")) {
      return Optional.empty();
    }
    List<String> words = words(line.substring(6));
    int to = words.indexOf("TO");
    int on = words.subList(0, Math.max(to, 0)).indexOf("ON");
    if (to < 0) {
      return Optional.empty();
    }
    boolean grantable = String.join(" ", words).contains("WITH GRANT OPTION");
    if (on < 0) {
      return Optional.of(new MySqlGrant(listed(words.subList(0, to)), Optional.empty(), grantable));
    }
    List<String> privileges =
        listed(words.subList(0, on)).stream().map(p -> p.toUpperCase(Locale.ROOT)).toList();
    String object = String.join(" ", words.subList(on + 1, to));
    return Optional.of(new MySqlGrant(privileges, Optional.of(object), grantable));
  }

  /** Words, commas on their own; quoted names whole, and parentheses with columns left out. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote; // a doubled one closes and opens again
        add(word, c, depth);
      } else if (c == '`' || c == '\'' || c == '"') {
        quote = c;
        add(word, c, depth);
      } else if (c == '(' || c == ')') {
        depth += c == '(' ? 1 : -1;
      } else if (depth == 0 && (c == ' ' || c == ',')) {
        end(word, words);
        if (c == ',') {
          words.add(",");
        }
      } else {
        add(word, c, depth);
      }
    }
    end(word, words);
    return words;
  }

  private static void add(StringBuilder word, char c, int depth) {
    if (depth == 0) {
      word.append(c);
    }
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static List<String> listed(List<String> words) {
    return List.of(String.join(" ", words).split(" , ")).stream().map(String::strip).toList();
  }
}
