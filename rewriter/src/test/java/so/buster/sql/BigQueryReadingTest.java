package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query reads and calls is seen through every form, and its rows are bounded. */
class BigQueryReadingTest {
  private static final Guard GUARD = new Guard(Dialect.BIGQUERY, Policy.DEFAULT.withMaxRows(100));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "SELECT * FROM my-project.a.b | my-project.a.b",
        "SELECT * FROM x, my-project-1.a.b | my-project-1.a.b x",
        "SELECT * FROM `p.a.b` | p.a.b",
        "SELECT * FROM p.`a.b` | p.a.b",
        "SELECT * FROM f.g, UNNEST([STRUCT(1 AS a)]) AS u | f.g",
        "FROM a ~> WHERE x IN (FROM b ~> SELECT y) ~> JOIN c USING (z) ~> UNION ALL (FROM d), (SELECT 1 FROM e) | a b c d e",
        "FROM a ~> LEFT JOIN UNNEST(x) AS y ~> CROSS JOIN b ~> PIVOT (SUM(z) FOR w IN (1)) | a b",
        "WITH a AS (FROM b ~> LIMIT 3) FROM a ~> JOIN c ON TRUE | b c",
        "FROM a ~> WITH b AS (SELECT * FROM c) ~> WHERE x | a c",
        "(SELECT * FROM a) AS x ~> WHERE (SELECT MAX(y) FROM b) > 1 | a b",
        "SELECT * FROM VECTOR_SEARCH(TABLE p.a.b, 'e', TABLE `c.d`, top_k => 3) | p.a.b c.d",
        "SELECT * FROM a FOR SYSTEM_TIME AS OF CURRENT_TIMESTAMP() JOIN b ON TRUE, c | a b c",
        "SELECT * FROM a FOR SYSTEM_TIME AS OF '2024-01-01', b | a b",
        "SELECT * FROM a TABLESAMPLE SYSTEM (1 PERCENT), b | a b",
        "SELECT * FROM a UNPIVOT (x FOR y IN (z, w)) AS u JOIN b ON TRUE | a b",
        "SELECT CAST((SELECT x FROM a) AS STRING FORMAT (SELECT y FROM b)) | a b",
        "SELECT EXTRACT(DAY FROM (SELECT x FROM a) AT TIME ZONE (SELECT y FROM b)) | a b",
        "SELECT STRING_AGG(x ORDER BY (SELECT y FROM a) LIMIT 3) FROM b | a b",
        "SELECT WITH(x AS (SELECT y FROM a), x + 1) | a",
        "SELECT ARRAY(SELECT AS STRUCT x FROM a), [(SELECT 1 FROM b)][OFFSET((SELECT 0 FROM c))] | a b c",
        "SELECT (SELECT AS STRUCT * FROM a).* EXCEPT (x) REPLACE ((SELECT 1 FROM b) AS y) | a b",
        "SELECT x LIKE ANY UNNEST(ARRAY(SELECT y FROM a)) FROM b | a b",
        "SELECT INTERVAL (SELECT x FROM a) DAY, @p.x | a",
        "SELECT WITH DIFFERENTIAL_PRIVACY OPTIONS (epsilon = (SELECT 1 FROM a)) COUNT(*) FROM b | a b"
      })
  void everyTableIsSeen(String sql, String tables) {
    assertThat(read(sql).tables())
        .extracting(TableName::toString)
        .containsExactlyInAnyOrder(tables.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "SELECT d.f(1), `p.d.g`(2), SAFE.d.h(3) | d.f p.d.g d.h",
        "SELECT a[d.f(1)], CAST(d.g(1) AS ARRAY<STRUCT<x NUMERIC(3, 1)>>), STRUCT<INT64>(d.h(2)) FROM t | cast d.f d.g numeric d.h",
        "FROM t ~> EXTEND d.f(1) AS x ~> AGGREGATE d.g(2) GROUP BY d.h(3) | d.f d.g d.h",
        "SELECT * FROM t FOR SYSTEM_TIME AS OF d.f(1) | d.f",
        "SELECT DATE_TRUNC(x, WEEK(MONDAY)) FROM t | date_trunc",
        "SELECT SAFE.NET.HOST(x), safe.upper(y) FROM t | net.host upper"
      })
  void everyCallIsSeen(String sql, String functions) {
    Set<String> own = Set.of("d.f", "d.g", "d.h", "p.d.g");
    Policy policy = new Policy(100, own, Set.of(), Policy.DEFAULT.maxTimeout(), TableRules.NONE);
    Verdict verdict = new Guard(Dialect.BIGQUERY, policy).judge(plain(sql), Mode.PREPARED);
    assertThat(((Verdict.Read) verdict).functions())
        .containsExactlyInAnyOrder(functions.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "SELECT a FROM t | SELECT a FROM t LIMIT 101",
        "SELECT a, FROM t; | SELECT a, FROM t LIMIT 101;",
        "SELECT a FROM t LIMIT 500 | SELECT a FROM t LIMIT 101",
        "SELECT a FROM t ORDER BY a LIMIT 5 OFFSET 998 | SELECT a FROM t ORDER BY a LIMIT 5 OFFSET 998",
        "SELECT a FROM t LIMIT @n | SELECT a FROM t LIMIT @n",
        "SELECT ARRAY_AGG(a LIMIT 500) FROM t | SELECT ARRAY_AGG(a LIMIT 500) FROM t LIMIT 101",
        "SELECT a FROM t UNION ALL (SELECT 1 LIMIT 500) | SELECT a FROM t UNION ALL (SELECT 1 LIMIT 500) LIMIT 101",
        "SELECT * FROM UNNEST(a) WITH OFFSET | SELECT * FROM UNNEST(a) WITH OFFSET LIMIT 101",
        "(SELECT a FROM t) ORDER BY a | (SELECT a FROM t) ORDER BY a LIMIT 101",
        "FROM t | FROM t ~> LIMIT 101",
        "WITH a AS (SELECT 1) FROM a | WITH a AS (SELECT 1) FROM a ~> LIMIT 101",
        "(FROM t) | (FROM t) ~> LIMIT 101",
        "FROM t ~> WHERE a -- b | FROM t ~> WHERE a ~> LIMIT 101 -- b",
        "SELECT a FROM t ~> WHERE a | SELECT a FROM t ~> WHERE a ~> LIMIT 101",
        "FROM t ~> LIMIT 500 | FROM t ~> LIMIT 101",
        "FROM t ~> LIMIT 500 OFFSET 3 | FROM t ~> LIMIT 101 OFFSET 3",
        "FROM t ~> LIMIT 5 ~> LIMIT 500 | FROM t ~> LIMIT 5 ~> LIMIT 101",
        "FROM t ~> LIMIT 5 | FROM t ~> LIMIT 5",
        "FROM t ~> LIMIT 500 ~> UNION ALL (FROM u ~> LIMIT 500) | FROM t ~> LIMIT 500 ~> UNION ALL (FROM u ~> LIMIT 500) ~> LIMIT 101",
        "FROM t ~> LIMIT @n | FROM t ~> LIMIT @n ~> LIMIT 101",
        "SELECT * FROM (FROM t ~> WHERE a) LIMIT 500 | SELECT * FROM (FROM t ~> WHERE a) LIMIT 500 ~> LIMIT 101"
      })
  void rowsAreBounded(String sql, String sent) {
    assertThat(read(sql).sql()).isEqualTo(plain(sent));
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT * FROM `shop.pay*`, false",
    "SELECT * FROM `shop.*`, false",
    "SELECT * FROM `p.shop.orders_*`, false",
    "SELECT * FROM shop.payroll, false",
    "SELECT * FROM shop.INFORMATION_SCHEMA.TABLES, true",
    "SELECT * FROM shop.INFORMATION_SCHEMA.PARTITIONS, false"
  })
  void aStarMayMeanAnyTable(String sql, boolean readable) {
    Policy policy = Policy.DEFAULT.withTables(new TableRules(Set.of(), Set.of("shop.payroll")));
    Guard guard = new Guard(Dialect.BIGQUERY, policy);
    Verdict.Read read = (Verdict.Read) guard.judge(sql, Mode.PREPARED);
    Namespace namespace = new Namespace(List.of("p"), List.of("shop"));
    assertThat(guard.refusedTable(read, namespace).isEmpty()).isEqualTo(readable);
  }

  private static Verdict.Read read(String sql) {
    return (Verdict.Read) GUARD.judge(plain(sql), Mode.PREPARED);
  }

  /** A pipe would end the column of the table above. */
  private static String plain(String sql) {
    return sql.replace("~>", "|>");
  }
}
