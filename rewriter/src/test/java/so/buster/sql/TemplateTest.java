package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text with other literals gets the verdict that it would get had nothing been judged before. */
class TemplateTest {
  private static final int TIMES = 3;
  private static final Pattern LITERAL = Pattern.compile("'[^']*'|(?<![\\w.])\\d+(\\.\\d+)?");

  /** Plain ones, and ones in which something hides. */
  private static final List<String> LITERALS =
      List.of(
          "7",
          "0",
          "999999",
          "1.5",
          ".5",
          "1.",
          "1e5",
          "0x1F",
          "1_000",
          "12345678901234567890",
          "-1",
          "'b'",
          "''",
          "'2024-01-31'",
          "'50%'",
          "'a--b'",
          "'a''b'",
          "'a\\'",
          "'a\\' or 1=1 -- '",
          "'\\'",
          "'$$'",
          "'a#b'",
          "'/*! x */'",
          "'{d}'",
          "'?'",
          "';'",
          "'''",
          "'''x'''",
          "'a' 'b'",
          "'a'\n'b'",
          "'pg_authid'",
          "'/etc/passwd'",
          "'x.parquet'",
          "'%'",
          "'@'",
          "'é'",
          "'\u0000'",
          "x'41'",
          "N'a'",
          "E'\\''",
          "q",
          "?",
          "1 /* c */",
          "1 -- c\n",
          "1)",
          "1, 2",
          "a.1",
          "1;",
          "''b''");

  @ParameterizedTest
  @EnumSource
  void aVerdictDoesNotDependOnTheLiteralsJudgedBefore(Dialect dialect) {
    Random random = new Random(3);
    Stream.of("honest", "gaps", "hostile")
        .flatMap(kind -> Statements.of(kind + "-" + dialect.id()).stream())
        .filter(sql -> LITERAL.matcher(sql).find())
        .forEach(
            sql -> {
              Judge used = primed(dialect, sql);
              for (String other : others(sql, random)) {
                assertThat(judge(used, other))
                    .as("%s%nafter%n%s", other, sql)
                    .isEqualTo(fresh(dialect, other));
              }
            });
  }

  /** Each literal in turn becomes one after another, the rest stay. */
  private static List<String> others(String sql, Random random) {
    List<String> others = new ArrayList<>();
    Matcher literal = LITERAL.matcher(sql);
    while (literal.find()) {
      for (int i = 0; i < 2; i++) {
        String other = LITERALS.get(random.nextInt(LITERALS.size()));
        others.add(sql.substring(0, literal.start()) + other + sql.substring(literal.end()));
      }
    }
    return others;
  }

  @Test
  void theLimitStaysWhateverNumberStandsThere() {
    Judge judge = primed(Dialect.POSTGRESQL, "select a from t where b = 1 limit 10");

    assertThat(sent(judge, "select a from t where b = 12345 limit 10")).endsWith("limit 10");
    assertThat(sent(judge, "select a from t where b = 2 limit 90000")).endsWith("limit 5001");
  }

  @Test
  void editsMoveWithTheLiteralsBeforeThem() {
    Judge judge = primed(Dialect.POSTGRESQL, "select a from t where b = 1 and c = 'x' -- end");

    assertThat(sent(judge, "select a from t where b = 12345 and c = 'longer' -- end"))
        .isEqualTo("select a from t where b = 12345 and c = 'longer' LIMIT 5001 -- end");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          select 'pg_class'::regclass from t             | select 'secret'::regclass from t
          select a from t where b = 1                    | select a from t where b = 1; drop table t
          select a from t where b = 'x'                  | select a from t where b = 'x\\' or pg_sleep(1) -- '
          select a from t where b = 'x' and c = 'y'      | select a from t where b = 'x' or pg_sleep(1) = 'y'
          select a from t where b = 1 and c = 2          | select a from t where b = 1 union select pg_sleep(2)
          """)
  void whatIsMoreThanAPlainLiteralIsJudgedAnew(String before, String after) {
    assertThat(judge(primed(Dialect.POSTGRESQL, before), after))
        .isEqualTo(fresh(Dialect.POSTGRESQL, after));
  }

  /** What escapes a character in a name makes another name of it. */
  @Test
  void theCharacterThatEscapesIsPartOfAName() {
    String before = "select \"a\" from U&\"t@0061\" UESCAPE '@' where b = 1";
    String after = "select \"a\" from U&\"t@0061\" UESCAPE '%' where b = 1";

    assertThat(judge(primed(Dialect.POSTGRESQL, before), after))
        .isEqualTo(fresh(Dialect.POSTGRESQL, after));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select a from t where b = 1",
        "with x as (select 1) select a from x where b = 'y'"
      })
  void aTextThatComesAgainWithOtherLiteralsHasATemplate(String sql) {
    Templates templates = new Templates();
    Judge judge = new Judge(Dialect.MYSQL, Policy.DEFAULT, templates);
    String other = sql.replace("1", "22").replace("'y'", "'zzz'");
    judge.of(sql, Mode.PLAIN);
    assertThat(templates.get(other, Mode.PLAIN)).isNull();

    judge.of(sql, Mode.PLAIN);

    assertThat(templates.get(other, Mode.PLAIN)).isEqualTo(fresh(Dialect.MYSQL, other));
    assertThat(templates.get(other, Mode.PREPARED)).isNull();
  }

  /** What comes once displaces nothing that comes again. */
  @Test
  void aFloodOfStatementsThatComeOnceIsNotKept() {
    Templates templates = new Templates();
    Judge judge = new Judge(Dialect.POSTGRESQL, Policy.DEFAULT, templates);
    for (int i = 0; i < TIMES; i++) {
      judge.of("select a from t where b = " + i, Mode.PLAIN);
    }
    for (int i = 0; i < 2_000; i++) {
      judge.of("select a from " + name(i) + " where b = 1", Mode.PLAIN);
    }

    assertThat(templates.get("select a from t where b = 44", Mode.PLAIN)).isNotNull();
    assertThat(templates.bytes()).isLessThan(2_000);
  }

  @Test
  void aLongTextHasNoTemplate() {
    Templates templates = new Templates();
    Judge judge = new Judge(Dialect.POSTGRESQL, Policy.DEFAULT, templates);
    String sql = "select a from t where b in (" + "1, ".repeat(15_000) + "2)";
    for (int i = 0; i < TIMES; i++) {
      judge.of(sql, Mode.PLAIN);
    }

    assertThat(templates.bytes()).isZero();
  }

  /** A name of letters: those of the digits mean nothing here. */
  private static String name(int i) {
    StringBuilder name = new StringBuilder();
    for (int rest = i; rest > 0; rest /= 26) {
      name.append('x').append((char) ('a' + rest % 26));
    }
    return "t" + name;
  }

  private static Judge primed(Dialect dialect, String sql) {
    Judge judge = new Judge(dialect, Policy.DEFAULT);
    for (int i = 0; i < TIMES; i++) {
      judge(judge, sql);
    }
    return judge;
  }

  private static Verdict judge(Judge judge, String sql) {
    try {
      return judge.of(sql, Mode.PLAIN);
    } catch (Fault fault) {
      return fault.refused();
    }
  }

  private static Verdict fresh(Dialect dialect, String sql) {
    return judge(new Judge(dialect, Policy.DEFAULT), sql);
  }

  private static String sent(Judge judge, String sql) {
    return ((Verdict.Read) judge(judge, sql)).sql();
  }
}
