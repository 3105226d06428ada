package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text that is sent when 100 rows may reach the caller. */
class RowLimitTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // absent: added behind the last token, before what ends the text
        "SELECT a FROM t | SELECT a FROM t LIMIT 101",
        "SELECT a FROM t; | SELECT a FROM t LIMIT 101;",
        "SELECT a FROM t -- end | SELECT a FROM t LIMIT 101 -- end",
        "SELECT a FROM t /* LIMIT 5 */ | SELECT a FROM t LIMIT 101 /* LIMIT 5 */",
        "SELECT a FROM t ORDER BY a OFFSET 5 | SELECT a FROM t ORDER BY a OFFSET 5 LIMIT 101",
        "SELECT a FROM t OFFSET ? | SELECT a FROM t OFFSET ? LIMIT 101",
        "VALUES (1), (2) | VALUES (1), (2) LIMIT 101",
        "TABLE t | TABLE t LIMIT 101",
        "WITH x AS (SELECT 1 LIMIT 5) TABLE x | WITH x AS (SELECT 1 LIMIT 5) TABLE x LIMIT 101",
        "SELECT 1 UNION SELECT 2 | SELECT 1 UNION SELECT 2 LIMIT 101",
        "(SELECT 1 LIMIT 3) UNION (SELECT 2) | (SELECT 1 LIMIT 3) UNION (SELECT 2) LIMIT 101",
        "SELECT a AS limit FROM t | SELECT a AS limit FROM t LIMIT 101",
        "SELECT t.limit FROM t | SELECT t.limit FROM t LIMIT 101",
        "SELECT \"limit\" FROM t | SELECT \"limit\" FROM t LIMIT 101",
        "SELECT (SELECT 1 LIMIT 1) | SELECT (SELECT 1 LIMIT 1) LIMIT 101",
        // parentheses around the whole query: inside, where PostgreSQL takes only one LIMIT
        "(SELECT a FROM t) | (SELECT a FROM t LIMIT 101)",
        "((SELECT a FROM t)) | ((SELECT a FROM t LIMIT 101))",
        "(SELECT a FROM t LIMIT 5) | (SELECT a FROM t LIMIT 5)",
        "WITH x AS (SELECT 1) (SELECT 2) | WITH x AS (SELECT 1) (SELECT 2 LIMIT 101)",
        // larger: lowered
        "SELECT a FROM t LIMIT 500 | SELECT a FROM t LIMIT 101",
        "SELECT a FROM t LIMIT 99999999999999999999999 | SELECT a FROM t LIMIT 101",
        "SELECT a FROM t LIMIT 500 OFFSET 7 | SELECT a FROM t LIMIT 101 OFFSET 7",
        "SELECT a FROM t OFFSET 7 LIMIT 500 | SELECT a FROM t OFFSET 7 LIMIT 101",
        "SELECT a FROM t FETCH FIRST 500 ROWS ONLY | SELECT a FROM t FETCH FIRST 101 ROWS ONLY",
        "(SELECT a FROM t LIMIT 500) | (SELECT a FROM t LIMIT 101)",
        // smaller: stays
        "SELECT a FROM t LIMIT 5 | SELECT a FROM t LIMIT 5",
        "SELECT a FROM t LIMIT 101 | SELECT a FROM t LIMIT 101",
        "SELECT a FROM t LIMIT 0 | SELECT a FROM t LIMIT 0",
        "SELECT a FROM t FETCH NEXT ROW ONLY | SELECT a FROM t FETCH NEXT ROW ONLY",
        // describes the database: stays, and the limit for metadata is enforced while reading
        "SELECT relname FROM pg_catalog.pg_class | SELECT relname FROM pg_catalog.pg_class",
        "SELECT * FROM pg_class LIMIT 500 | SELECT * FROM pg_class LIMIT 500",
        "SELECT * FROM pg_class, t | SELECT * FROM pg_class, t LIMIT 101",
        // not certain: stays, and the limit is enforced while reading
        "SELECT a FROM t LIMIT ? | SELECT a FROM t LIMIT ?",
        "SELECT a FROM t LIMIT ALL | SELECT a FROM t LIMIT ALL",
        "SELECT a FROM t LIMIT NULL | SELECT a FROM t LIMIT NULL",
        "SELECT a FROM t LIMIT '7' | SELECT a FROM t LIMIT '7'",
        "SELECT a FROM t LIMIT 1e3 | SELECT a FROM t LIMIT 1e3",
        "SELECT a FROM t LIMIT 500 + 1 | SELECT a FROM t LIMIT 500 + 1",
        "SELECT a FROM t FETCH FIRST 500 ROWS WITH TIES | SELECT a FROM t FETCH FIRST 500 ROWS WITH TIES",
        "(SELECT a FROM t) ORDER BY 1 | (SELECT a FROM t) ORDER BY 1",
        "EXPLAIN SELECT a FROM t | EXPLAIN SELECT a FROM t",
      })
  void postgresqlIsSent(String sql, String expected) {
    assertThat(sent(Dialect.POSTGRESQL, sql)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FROM t | FROM t LIMIT 101",
        "FROM t SELECT a | FROM t SELECT a LIMIT 101",
        "SELECT a, b, FROM t | SELECT a, b, FROM t LIMIT 101",
        "SELECT a FROM t LIMIT 500 | SELECT a FROM t LIMIT 101",
        "SELECT a FROM t LIMIT 50% | SELECT a FROM t LIMIT 50%",
        "SELECT a FROM t LIMIT 50 PERCENT | SELECT a FROM t LIMIT 50 PERCENT",
        "SELECT a FROM t USING SAMPLE 500 | SELECT a FROM t USING SAMPLE 500 LIMIT 101",
        "PIVOT t ON a USING sum(b) | PIVOT t ON a USING sum(b) LIMIT 101",
        "SUMMARIZE FROM t | SUMMARIZE FROM t",
        "SUMMARIZE t | SUMMARIZE t",
        "FROM (SUMMARIZE t) | FROM (SUMMARIZE t) LIMIT 101",
        "(SELECT a FROM t TABLESAMPLE 5) | (SELECT a FROM t TABLESAMPLE 5 LIMIT 101)",
      })
  void duckdbIsSent(String sql, String expected) {
    assertThat(sent(Dialect.DUCKDB, sql)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT a FROM t ORDER BY a OFFSET 950 | SELECT a FROM t ORDER BY a OFFSET 950 LIMIT 101",
        "SELECT a FROM t LIMIT 500 OFFSET 7 | SELECT a FROM t LIMIT 101 OFFSET 7",
        "SELECT a FROM t MINUS SELECT b FROM u | SELECT a FROM t MINUS SELECT b FROM u LIMIT 101",
        "SELECT * EXCLUDE (a) FROM t | SELECT * EXCLUDE (a) FROM t LIMIT 101",
        "SELECT a FROM t START WITH a = 1 CONNECT BY PRIOR a = b | SELECT a FROM t START WITH a = 1 CONNECT BY PRIOR a = b LIMIT 101",
        "SELECT x FROM t, t.a[0].b AS x AT i | SELECT x FROM t, t.a[0].b AS x AT i LIMIT 101",
        "SELECT TOP 500 a FROM t | SELECT TOP 101 a FROM t",
        "SELECT TOP 5 a FROM t | SELECT TOP 5 a FROM t",
        "SELECT TOP 5 a FROM t UNION ALL SELECT b FROM u | SELECT TOP 5 a FROM t UNION ALL SELECT b FROM u LIMIT 101",
        "SELECT a FROM (SELECT TOP 500 a FROM t) x | SELECT a FROM (SELECT TOP 500 a FROM t) x LIMIT 101",
        "SELECT * FROM ((SELECT 1) UNION (SELECT 2) ORDER BY 1 LIMIT 500) x | SELECT * FROM ((SELECT 1) UNION (SELECT 2) ORDER BY 1 LIMIT 500) x LIMIT 101",
        "SELECT a FROM svv_tables | SELECT a FROM svv_tables",
        "EXPLAIN SELECT a FROM t | EXPLAIN SELECT a FROM t",
      })
  void redshiftIsSent(String sql, String expected) {
    assertThat(sent(Dialect.REDSHIFT, sql)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT a FROM t // end | SELECT a FROM t LIMIT 101 // end",
        "SELECT TOP 500 a FROM t | SELECT TOP 101 a FROM t",
        "SELECT a FROM t FETCH 500 | SELECT a FROM t FETCH 101",
        "SELECT a FROM t FETCH NEXT 500 | SELECT a FROM t FETCH NEXT 101",
        "SELECT a FROM t FETCH 5 ROWS | SELECT a FROM t FETCH 5 ROWS",
        "SELECT a FROM t OFFSET 5 ROWS FETCH 500 ONLY | SELECT a FROM t OFFSET 5 ROWS FETCH 101 ONLY",
        "SELECT a FROM t LIMIT 500 OFFSET 2 | SELECT a FROM t LIMIT 101 OFFSET 2",
        "SELECT a FROM t AT (OFFSET => -60) | SELECT a FROM t AT (OFFSET => -60) LIMIT 101",
        "SELECT a FROM t SAMPLE (500 ROWS) | SELECT a FROM t SAMPLE (500 ROWS) LIMIT 101",
        "SELECT a FROM t QUALIFY b = 1 | SELECT a FROM t QUALIFY b = 1 LIMIT 101",
        "SELECT a FROM t MINUS (SELECT 1) | SELECT a FROM t MINUS (SELECT 1) LIMIT 101",
        "SELECT a FROM t CONNECT BY a = PRIOR b | SELECT a FROM t CONNECT BY a = PRIOR b LIMIT 101",
        "SELECT * FROM t PIVOT (SUM(a) FOR b IN (ANY)) | SELECT * FROM t PIVOT (SUM(a) FOR b IN (ANY)) LIMIT 101",
        // not certain: stays
        "SELECT a FROM t LIMIT '' | SELECT a FROM t LIMIT ''",
        "SELECT a FROM t LIMIT $$$$ | SELECT a FROM t LIMIT $$$$",
        "SELECT a FROM t LIMIT NULL | SELECT a FROM t LIMIT NULL",
        "SELECT a FROM t LIMIT $n | SELECT a FROM t LIMIT $n",
        "SELECT a FROM t FETCH ? | SELECT a FROM t FETCH ?",
        "SELECT a FROM t OFFSET 5 | SELECT a FROM t OFFSET 5",
        "EXPLAIN USING JSON SELECT a FROM t | EXPLAIN USING JSON SELECT a FROM t",
        "SELECT * FROM db.information_schema.tables | SELECT * FROM db.information_schema.tables",
      })
  void snowflakeIsSent(String sql, String expected) {
    assertThat(sent(Dialect.SNOWFLAKE, sql)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT a FROM t | SELECT a FROM t LIMIT 101",
        "SELECT a FROM t # LIMIT 5 | SELECT a FROM t LIMIT 101 # LIMIT 5",
        "SELECT a FROM t LIMIT 500 | SELECT a FROM t LIMIT 101",
        "SELECT a FROM t LIMIT 5, 500 | SELECT a FROM t LIMIT 5, 101",
        "SELECT a FROM t LIMIT 500, 5 | SELECT a FROM t LIMIT 500, 5",
        "SELECT a FROM t LIMIT 500 OFFSET 5 | SELECT a FROM t LIMIT 101 OFFSET 5",
        "SELECT a FROM t LIMIT 18446744073709551615 | SELECT a FROM t LIMIT 101",
        "SELECT a FROM t LIMIT 50, 18446744073709551615 | SELECT a FROM t LIMIT 50, 101",
        "(SELECT 1 LIMIT 3) UNION ALL (SELECT 2) | (SELECT 1 LIMIT 3) UNION ALL (SELECT 2) LIMIT 101",
        "VALUES ROW(1), ROW(2) | VALUES ROW(1), ROW(2) LIMIT 101",
        "TABLE t | TABLE t LIMIT 101",
        "SELECT a FROM t GROUP BY a WITH ROLLUP | SELECT a FROM t GROUP BY a WITH ROLLUP LIMIT 101",
        "SELECT a FROM t FOR SYSTEM_TIME ALL | SELECT a FROM t FOR SYSTEM_TIME ALL LIMIT 101",
        "SELECT GROUP_CONCAT(a LIMIT 2) FROM t | SELECT GROUP_CONCAT(a LIMIT 2) FROM t LIMIT 101",
        // not certain: stays, and the limit is enforced while reading
        "SELECT a FROM t LIMIT ? | SELECT a FROM t LIMIT ?",
        "SELECT a FROM t LIMIT ?, ? | SELECT a FROM t LIMIT ?, ?",
        "SELECT a FROM t LIMIT ROWS EXAMINED 9 | SELECT a FROM t LIMIT ROWS EXAMINED 9",
        "SELECT SQL_CALC_FOUND_ROWS a FROM t | SELECT SQL_CALC_FOUND_ROWS a FROM t",
        "((SELECT a FROM t) ORDER BY 1) | ((SELECT a FROM t) ORDER BY 1)",
        "EXPLAIN SELECT a FROM t | EXPLAIN SELECT a FROM t",
        "SELECT * FROM information_schema.tables | SELECT * FROM information_schema.tables",
      })
  void mysqlIsSent(String sql, String expected) {
    assertThat(sent(Dialect.MYSQL, sql)).isEqualTo(expected);
  }

  private static String sent(Dialect dialect, String sql) {
    Guard guard = new Guard(dialect, Policy.DEFAULT.withMaxRows(100));
    Verdict verdict = guard.judge(sql, Mode.PREPARED);
    assertThat(verdict).isInstanceOf(Verdict.Read.class);
    return ((Verdict.Read) verdict).sql();
  }
}
