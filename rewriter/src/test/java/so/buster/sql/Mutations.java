package so.buster.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Statements that nobody wrote: those of the tests, cut, joined and sprinkled with what hurts. */
final class Mutations {
  private static final List<String> SEEDS = seeds();

  /** Whatever opens, closes, separates, or means different things to different readers. */
  private static final List<String> FRAGMENTS =
      List.of(
          "'",
          "\"",
          "`",
          "''",
          "\\",
          "\\'",
          "$$",
          "$a$",
          "$1",
          "/*",
          "*/",
          "/*!",
          "/*+",
          "--",
          "-- ",
          "#",
          "//",
          ";",
          "?",
          "??",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "{fn ",
          "{d '1'}",
          ",",
          ".",
          "..",
          ":",
          "::",
          ":=",
          "@",
          "@@",
          "=>",
          "->",
          "%",
          "\n",
          "\r",
          "\t",
          "\u000b",
          "\u00a0",
          "\u2028",
          "\u200b",
          "\ufeff",
          "\0",
          "\ud800",
          "\udc00",
          "\ud83d\ude00",
          "é",
          "K",
          "ı",
          "E'",
          "U&'",
          "U&\"",
          "N'",
          "x'",
          "b'",
          "r'",
          "0x",
          "1e",
          "1_",
          ".5",
          " 9e99 ",
          " -1 ",
          " LIMIT 1",
          " LIMIT 99999999",
          " OFFSET 1",
          " FETCH FIRST 9999 ROWS ONLY",
          " UNION SELECT ",
          " FOR UPDATE",
          " INTO ",
          " INTO OUTFILE 'x'",
          " AS ",
          " WITH ",
          " SELECT ",
          " DELETE FROM t ",
          " EXPLAIN ANALYZE ",
          " VALUES (1) ",
          " CASE WHEN ",
          " END ",
          " pg_read_file(",
          " nextval(",
          " TABLE t ",
          " ORDER BY 1",
          " LOCK ",
          " SET ");

  private final Random random;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** Every statement of the tests, allowed or not, of whatever dialect. */
  static List<String> seeds() {
    List<String> seeds = new ArrayList<>();
    for (Dialect dialect : Dialect.values()) {
      for (String list : List.of("honest-", "hostile-", "gaps-")) {
        if (Mutations.class.getResource(list + dialect.id() + ".sql") != null) {
          seeds.addAll(Statements.of(list + dialect.id()));
        }
      }
    }
    return List.copyOf(seeds);
  }

  String next() {
    StringBuilder text = new StringBuilder(seed());
    for (int i = random.nextInt(4); i >= 0; i--) {
      mutate(text);
    }
    return text.toString();
  }

  private void mutate(StringBuilder text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(12));
    switch (random.nextInt(8)) {
      case 0 -> text.delete(from, to);
      case 1 -> text.setLength(from);
      case 2 -> text.insert(from, text.substring(from, to));
      case 3 -> text.replace(from, text.length(), tail(seed()));
      case 4 -> text.insert(from, (char) random.nextInt(random.nextBoolean() ? 128 : 0x10000));
      default -> text.insert(from, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
    }
  }

  private String tail(String statement) {
    return statement.substring(random.nextInt(statement.length() + 1));
  }

  private String seed() {
    return SEEDS.get(random.nextInt(SEEDS.size()));
  }
}
