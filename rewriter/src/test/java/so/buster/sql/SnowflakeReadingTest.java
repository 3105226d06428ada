package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static so.buster.sql.Judging.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What re-spelling must not lose: the tables and functions that a statement names. */
class SnowflakeReadingTest {
  private final Guard guard = new Guard(Dialect.SNOWFLAKE, Policy.DEFAULT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT a:b.c FROM t | t",
        "SELECT * FROM db..t | db.public.t",
        "SELECT * FROM a AT (OFFSET => -5) JOIN b BEFORE (STATEMENT => 'x') ON a.i = b.i | a b",
        "SELECT * FROM a ASOF JOIN b MATCH_CONDITION (a.t >= b.t) USING (i) | a b",
        "SELECT * FROM a PIVOT (SUM(x) FOR y IN (SELECT z FROM b)) | a b",
        "SELECT * FROM a SAMPLE (5) SEED (1), b | a b",
        "SELECT {'k': (SELECT MAX(x) FROM b)}, [(SELECT 1 FROM c)] FROM a | a b c",
        "SELECT * FROM a, LATERAL FLATTEN((SELECT x FROM b)) | a b",
        "SELECT x FROM a START WITH x IN (SELECT y FROM b) CONNECT BY PRIOR x = z | a b",
        "SELECT * FROM a MATCH_RECOGNIZE (ORDER BY d MEASURES (SELECT 1 FROM b) AS m PATTERN (p)"
            + " DEFINE p AS x > (SELECT 2 FROM c)) AS r | a b c",
        "SELECT FILTER(v, x -> x IN (SELECT y FROM b)) FROM a | a b",
        "SELECT * REPLACE ((SELECT 1 FROM b) AS x) RENAME y AS z FROM a | a b"
      })
  void allTablesAreSeen(String sql, String tables) {
    assertThat(((Verdict.Read) guard.judge(sql, Mode.PREPARED)).tables())
        .extracting(TableName::toString)
        .containsExactlyInAnyOrder(tables.split(" "));
  }

  @Test
  void aQueryOfTheStatementIsNoTable() {
    assertThat(read("WITH a AS (SELECT 1 FROM t) SELECT * FROM A, \"A\", \"a\"").tables())
        .extracting(TableName::toString)
        .containsExactlyInAnyOrder("t", "a");
  }

  @Test
  void functionsOfTheSystemSchemaCountUnderEveryDatabase() {
    String sql = "SELECT * FROM TABLE(db.information_schema.tag_references('t', 'TABLE'))";

    assertThat(read(sql).functions()).contains("db.information_schema.tag_references");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT db..upper('x') | FUNCTION_NOT_ALLOWED",
        "SELECT \"upper\"('x') | FUNCTION_NOT_ALLOWED",
        "SELECT * FROM TABLE(x.\"information_schema\".tag_references('t')) | TABLE_DENIED",
        "SELECT TOP 5 at(offset => 1) | UNKNOWN_SYNTAX",
        "SELECT a * exclude(1) FROM t | FUNCTION_NOT_ALLOWED",
        "SELECT PRIOR at(offset => 1) FROM t | UNKNOWN_SYNTAX",
        "SELECT s.\"NEXTVAL\" | FUNCTION_DENIED",
        "SELECT 1 ->> SELECT 2 | MULTIPLE_STATEMENTS",
        "SELECT * FROM TABLE('t') | LITERAL_AS_NAME",
        "SELECT * FROM TABLE(GENERATOR(TIMELIMIT => 9)) | FUNCTION_NOT_ALLOWED"
      })
  void whatOnlyLooksHarmlessIsRefused(String sql, Reason reason) {
    assertRefused(guard.judge(sql, Mode.PREPARED), reason);
  }

  private Verdict.Read read(String sql) {
    return (Verdict.Read) guard.judge(sql, Mode.PREPARED);
  }

  @Test
  void starsKeepTheirWords() {
    for (String sql : List.of("SELECT * EXCLUDE a FROM t", "SELECT TOP 5 * RENAME a AS b FROM t")) {
      assertThat(guard.judge(sql, Mode.PREPARED)).isInstanceOf(Verdict.Read.class);
    }
  }
}
