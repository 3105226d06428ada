package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DuckDB itself runs the bounded text: it has the rows of the full answer, up to the limit. */
class DuckDbLimitTest {
  private static final int LIMIT = 3;

  private static Connection database;

  @BeforeAll
  static void open() throws SQLException {
    database = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = database.createStatement()) {
      statement.execute(
          "CREATE TABLE t AS SELECT i AS id, i % 5 AS a, [i, i + 1] AS l FROM range(20) r(i)");
    }
  }

  @AfterAll
  static void close() throws SQLException {
    database.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FROM t | true",
        "FROM t SELECT id ORDER BY id DESC | true",
        "FROM t LIMIT 2 | true",
        "FROM t LIMIT 50 OFFSET 18 | true",
        "FROM t LIMIT 50% | false",
        "SELECT * FROM t LIMIT (SELECT 10) | false",
        "SELECT id FROM t QUALIFY row_number() OVER (PARTITION BY a ORDER BY id) = 1 | true",
        "SELECT id FROM t WINDOW w AS (ORDER BY id) QUALIFY row_number() OVER w < 9 | true",
        "SELECT id FROM t USING SAMPLE 10 ROWS | true",
        "SELECT id FROM t TABLESAMPLE reservoir(10 ROWS) | true",
        "SELECT id FROM t ORDER BY ALL DESC NULLS LAST | true",
        "PIVOT t ON a IN (1, 2) USING count(*) GROUP BY id | true",
        "PIVOT t ON a IN (1, 2) USING count(*) GROUP BY id ORDER BY id DESC | true",
        "PIVOT t ON a USING count(*) GROUP BY id | true",
        "UNPIVOT t ON id, a INTO NAME n VALUE v | true",
        "FROM (UNPIVOT t ON id, a INTO NAME n VALUE v) | true",
        "FROM t UNPIVOT (v FOR n IN (id, a)) | true",
        "FROM t PIVOT (count(*) FOR a IN (1, 2) GROUP BY id) | true",
        "SELECT unnest(l) FROM t | true",
        "(SELECT id FROM t) UNION ALL (FROM t SELECT a) | true",
        "SELECT id FROM t UNION ALL BY NAME SELECT a FROM t | true",
        "VALUES (1), (2), (3), (4), (5) | true",
        "WITH x AS (FROM t) FROM x, range(3) | true",
        "FROM (SUMMARIZE t) | true",
        "TABLE t | true",
        "SELECT id FROM t OFFSET 18 | true"
      })
  void theBoundedTextHasTheSameRowsUpToTheLimit(String sql, boolean edited) throws SQLException {
    Guard guard = new Guard(Dialect.DUCKDB, Policy.DEFAULT.withMaxRows(LIMIT));
    Verdict verdict = guard.judge(sql, Mode.PREPARED);

    assertThat(verdict).isInstanceOf(Verdict.Read.class);
    String sent = ((Verdict.Read) verdict).sql();
    int full = rows(sql);
    assertThat(rows(sent)).isEqualTo(edited ? Math.min(full, LIMIT + 1) : full);
  }

  private static int rows(String sql) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      int count = 0;
      while (rows.next()) {
        count++;
      }
      return count;
    }
  }
}
