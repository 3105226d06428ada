package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the guard says it does to a text is what it does. */
class ExplanationTest {
  private final Guard guard = new Guard(Dialect.POSTGRESQL, Policy.DEFAULT.withMaxRows(100));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT a FROM t | ADDED",
        "SELECT a FROM t LIMIT 500 | LOWERED",
        "SELECT a FROM t LIMIT 5 | KEPT",
        "SELECT a FROM t LIMIT 101 | KEPT",
        "SELECT a FROM t LIMIT ? | READING",
        "SELECT a FROM t FETCH FIRST 500 ROWS WITH TIES | READING",
        "EXPLAIN SELECT a FROM t | READING",
        "SELECT relname FROM pg_class | METADATA",
      })
  void theBound(String sql, Bound bound) {
    assertThat(guard.explain(sql, Mode.PREPARED).bound()).contains(bound);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT a FROM t | 15-15< LIMIT 101>",
        "SELECT a FROM t; -- end | 15-15< LIMIT 101>",
        "SELECT a FROM t LIMIT 500 | 22-25<101>",
        "SELECT a FROM t LIMIT 5 | ``",
        "SELECT {d '2024-01-01'} | 7-9<DATE> 22-23< LIMIT 101 >",
        "SELECT {fn ucase(a)} FROM t | 7-10<> 11-16<upper> 19-20< > 27-27< LIMIT 101>",
        "SELECT a FROM t {limit 500} | 16-22<LIMIT> 23-27<101 >",
        "SHOW search_path | ``",
        "DELETE FROM t | ``",
      })
  void theEdits(String sql, String edits) {
    assertThat(texts(guard.explain(sql, Mode.PREPARED).edits())).isEqualTo(edits);
  }

  @ParameterizedTest
  @EnumSource
  void theEditsMakeTheTextThatIsSent(Dialect dialect) {
    Guard each = new Guard(dialect, Policy.DEFAULT);
    List<String> all = new ArrayList<>(Statements.of("honest-" + dialect.id()));
    all.addAll(
        List.of(
            "SELECT /* \u0001 */ {fn ucase({fn lcase(a)})} FROM {oj a LEFT JOIN b ON a.x = b.x}",
            "SELECT {ts '2024-01-01 00:00:00'}, a /* é */ FROM t WHERE b LIKE 'x' {escape '!'}",
            "{limit 5}",
            "SELECT 1 /* \u2028 */;"));
    for (String sql : all) {
      for (Mode mode : Mode.values()) {
        Explanation explanation = each.explain(sql, mode);
        assertThat(explanation.verdict()).isEqualTo(each.judge(sql, mode));
        if (explanation.verdict() instanceof Verdict.Read read) {
          assertThat(applied(sql, explanation.edits())).as(sql).isEqualTo(read.sql());
        }
      }
    }
  }

  @Test
  void changesInTurnAreChangesAtOnce() {
    Random random = new Random(7);
    for (int run = 0; run < 20_000; run++) {
      String text = "abcdefghijklmnop".substring(0, random.nextInt(17));
      Edits first = edits(text, "XYZ", random);
      Edits second = edits(first.apply(), "123", random);

      List<Edit> both = first.then(second);

      assertThat(applied(text, both)).isEqualTo(second.apply());
      for (int i = 1; i < both.size(); i++) {
        assertThat(both.get(i).start()).isGreaterThanOrEqualTo(both.get(i - 1).end());
      }
    }
  }

  private static Edits edits(String text, String letters, Random random) {
    Edits edits = new Edits(text);
    int at = 0;
    while (at <= text.length() && random.nextInt(4) > 0) {
      int start = at + random.nextInt(text.length() - at + 1);
      int end = start + random.nextInt(text.length() - start + 1) / 2;
      edits.replace(start, end, letters.substring(0, random.nextInt(4)));
      at = end + 1;
    }
    return edits;
  }

  private static String applied(String text, List<Edit> edits) {
    StringBuilder applied = new StringBuilder(text);
    for (int i = edits.size() - 1; i >= 0; i--) {
      applied.replace(edits.get(i).start(), edits.get(i).end(), edits.get(i).text());
    }
    return applied.toString();
  }

  private static String texts(List<Edit> edits) {
    return edits.stream()
        .map(edit -> edit.start() + "-" + edit.end() + "<" + edit.text() + ">")
        .collect(Collectors.joining(" "));
  }
}
