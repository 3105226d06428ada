package so.buster.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import so.buster.it.database.Database;
import so.buster.it.database.bigquery.BigQueryDatabase;

/**
 * BigQuery's driver against a stand-in: what that cannot prove about the service itself is said in
 * {@link so.buster.it.database.bigquery}.
 */
class BigqueryIT extends DatabaseContract {
  private static BigQueryDatabase database;

  @BeforeAll
  static void start() {
    database = BigQueryDatabase.start();
  }

  /** No endpoint unheard of, and nobody's host but this one's. */
  @AfterAll
  static void stop() throws SQLException {
    database.server().close();
    assertThat(database.server().witness().unexpected()).isEmpty();
    assertThat(database.server().witness().since(0))
        .isNotEmpty()
        .allSatisfy(
            arrival ->
                assertThat(arrival.host()).isEqualTo("127.0.0.1:" + database.server().port()));
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public List<String> secrets() {
    return List.of("PRIVATE KEY", keyLine(), "ya29.", "127.0.0.1", ":" + database.server().port());
  }

  /** One line of the private key. */
  private static String keyLine() {
    return database.pem().lines().skip(2).findFirst().orElseThrow();
  }

  /** GoogleSQL has no VALUES of its own, and quotes names with backticks. */
  @Override
  public List<String> reads() {
    return List.of(
        "SELECT 1 AS one",
        "SELECT * FROM book ORDER BY isbn",
        "SELECT b.title, a.full_name FROM book b JOIN author a USING (author_id) ORDER BY 1, 2",
        "SELECT genre, count(*) AS n, sum(price) FROM book GROUP BY genre ORDER BY n, genre",
        "WITH paid AS (SELECT * FROM sale WHERE state = 'paid') SELECT count(*) FROM paid",
        "SELECT copies, title FROM bestseller ORDER BY copies DESC, title",
        "(SELECT reader_id FROM reader ORDER BY 1 LIMIT 2) UNION ALL SELECT 7 ORDER BY 1",
        "SELECT x.a, x.b FROM UNNEST([STRUCT(1 AS a, 'a' AS b), STRUCT(2, 'b')]) AS x ORDER BY 1",
        "SELECT title FROM `reading-room.bookshop.book` ORDER BY isbn",
        "SELECT `select`, `Mixed`, `set into` FROM update_history ORDER BY entry");
  }

  /** A double is a FLOAT64 there. */
  @Override
  public List<String> failing() {
    return List.of(
        "SELECT CAST(mail AS integer) FROM reader WHERE reader_id = 17",
        "SELECT CAST(mail AS date) FROM reader WHERE reader_id = 17",
        "SELECT CAST(mail AS boolean) FROM reader WHERE reader_id = 17",
        "SELECT CAST('x' || mail AS float64) FROM reader WHERE reader_id = 17",
        "SELECT CAST(mail AS timestamp) FROM reader ORDER BY reader_id DESC LIMIT 20");
  }

  @Override
  public String everyType() {
    return "SELECT 1, NUMERIC '1.5', BIGNUMERIC '1.5', CAST(1.5 AS FLOAT64), 'x', TRUE, b'x',"
        + " DATE '2024-01-01', TIME '10:00:00', DATETIME '2024-01-01 10:00:00',"
        + " TIMESTAMP '2024-01-01 10:00:00+00', JSON '{\"a\": 1}', b.details, a.languages,"
        + " STRUCT(1 AS a, 'x' AS b) FROM book b JOIN author a USING (author_id) LIMIT 1";
  }
}
