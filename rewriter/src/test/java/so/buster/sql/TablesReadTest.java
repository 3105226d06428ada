package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tables the guard says a statement reads: all of them, wherever they stand. */
class TablesReadTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT 1 | ''",
        "SELECT * FROM t | t",
        "SELECT * FROM app.t | app.t",
        "SELECT * FROM shop.app.t | shop.app.t",
        "SELECT * FROM \"App\".\"My T\" | App.My T",
        "SELECT * FROM T | t",
        "SELECT * FROM ONLY t | t",
        "SELECT * FROM t * | t",
        "TABLE t | t",
        "SELECT * FROM a JOIN b USING (x) CROSS JOIN c | a b c",
        "SELECT * FROM a, LATERAL (SELECT * FROM b) x | a b",
        "SELECT (SELECT max(x) FROM a) FROM b | a b",
        "SELECT 1 WHERE EXISTS (TABLE a) | a",
        "SELECT 1 ORDER BY (SELECT x FROM a) LIMIT (SELECT y FROM b) | a b",
        "SELECT ARRAY(SELECT x FROM a) | a",
        "SELECT count(*) FILTER (WHERE EXISTS (SELECT FROM a)) FROM b | a b",
        "SELECT sum(x) OVER (ORDER BY (SELECT 1 FROM a)) FROM b | a b",
        "SELECT * FROM generate_series(1, (SELECT x FROM a)) | a",
        "SELECT * FROM t TABLESAMPLE system (5), u | t u",
        "VALUES ((SELECT x FROM a)) UNION TABLE b | a b",
        "EXPLAIN ANALYZE SELECT * FROM t | t",
        // a query of the statement's own, in scope
        "WITH q AS (SELECT 1) SELECT * FROM q | ''",
        "WITH q AS (SELECT * FROM t) SELECT * FROM q, (SELECT * FROM q) x | t",
        "WITH a AS (SELECT 1), b AS (SELECT * FROM a) SELECT * FROM b | ''",
        "WITH q AS (SELECT 1) SELECT * FROM (WITH r AS (SELECT * FROM q) SELECT * FROM r) x | ''",
        // and not in scope
        "SELECT * FROM (WITH q AS (SELECT 1) SELECT * FROM q) x, q | q",
        "(WITH q AS (SELECT 1) SELECT * FROM q) UNION SELECT * FROM q | q",
        "WITH q AS (SELECT * FROM q) SELECT * FROM q | q",
        "WITH a AS (SELECT * FROM b), b AS (SELECT 1) SELECT * FROM a | b",
        "WITH q AS (SELECT 1) SELECT * FROM app.q | app.q",
        "WITH \"Q\" AS (SELECT 1) SELECT * FROM q | q",
        // recursion: what every database takes for the query itself
        "WITH RECURSIVE q AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM q) SELECT * FROM q | ''",
        "WITH RECURSIVE q AS (SELECT * FROM q) SELECT * FROM q | q",
        "WITH RECURSIVE q AS (SELECT * FROM q UNION ALL SELECT * FROM q) SELECT * FROM q | q",
        "WITH RECURSIVE q AS (SELECT 1 EXCEPT SELECT * FROM q) SELECT * FROM q | q",
        "WITH RECURSIVE a AS (SELECT * FROM b), b AS (SELECT 1) SELECT * FROM a | b",
      })
  void postgresqlReads(String sql, String tables) {
    assertThat(tables(Dialect.POSTGRESQL, sql)).isEqualTo(tables);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FROM t | t",
        "FROM a SELECT x UNION FROM b | a b",
        "PIVOT t ON x USING sum(y) | t",
        "UNPIVOT t ON a, b INTO NAME n VALUE v | t",
        "SELECT * FROM a ASOF JOIN b ON a.x >= b.x POSITIONAL JOIN c | a b c",
        "SELECT [x FOR x IN (SELECT list(v) FROM t)] | t",
        "WITH q AS (SELECT 1) FROM Q | ''",
        // a sample ends where it ends
        "SELECT * FROM a TABLESAMPLE 5, b | a b",
        "SELECT * FROM a TABLESAMPLE 5%, b | a b",
        "SELECT * FROM a TABLESAMPLE reservoir(5 ROWS) REPEATABLE (3), b | a b",
        "SELECT * FROM a TABLESAMPLE 5% (bernoulli, 3), b | a b",
        "SELECT * FROM (FROM a USING SAMPLE 10% (system)) x, b | a b",
        // what shows values of a table reads it
        "SUMMARIZE t | t",
        "SUMMARIZE shop.app.t | shop.app.t",
        "SUMMARIZE TABLE t | t",
        "SUMMARIZE SELECT * FROM t | t",
        "FROM (SUMMARIZE t) | t",
        "SELECT * FROM a, ((SUMMARIZE b)) | a b",
        "WITH q AS (SUMMARIZE t) FROM q | t",
        "SELECT * FROM (DESCRIBE t) | t",
      })
  void duckdbReads(String sql, String tables) {
    assertThat(tables(Dialect.DUCKDB, sql)).isEqualTo(tables);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM a TABLESAMPLE b",
        "SELECT * FROM a TABLESAMPLE reservoir(5, b)",
        "SELECT * FROM a TABLESAMPLE 5 (bernoulli, b)",
        "SELECT * FROM a USING SAMPLE 5 REPEATABLE (b)",
        "SELECT * FROM query_table('t')",
        "FROM (SUMMARIZE 'data.csv')",
      })
  void whatCouldHideATableIsRefused(String sql) {
    assertThat(new Guard(Dialect.DUCKDB, Policy.DEFAULT).judge(sql, Mode.PLAIN))
        .isInstanceOf(Verdict.Refused.class);
  }

  private static String tables(Dialect dialect, String sql) {
    Verdict verdict = new Guard(dialect, Policy.DEFAULT).judge(sql, Mode.PLAIN);
    assertThat(verdict).isInstanceOf(Verdict.Read.class);
    return ((Verdict.Read) verdict)
        .tables().stream().map(TableName::toString).sorted().collect(Collectors.joining(" "));
  }
}
