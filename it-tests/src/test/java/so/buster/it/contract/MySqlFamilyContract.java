package so.buster.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import so.buster.it.database.Bookshop;
import so.buster.it.database.MySqlFamilyDatabase;

/** What MySQL and MariaDB have in common, and say otherwise than the others. */
abstract class MySqlFamilyContract extends DatabaseContract {
  @Override
  public abstract MySqlFamilyDatabase database();

  /** The port with its colon: its five digits alone may be part of an incident's random number. */
  @Override
  public List<String> secrets() {
    return List.of(MySqlFamilyDatabase.PASSWORD, "127.0.0.1", ":" + database().server().port());
  }

  @Override
  public String everyType() {
    return "SELECT 1, 1.5, 1.5e0, 'x', TRUE, DATE '2024-01-01', TIME '10:00:00',"
        + " TIMESTAMP '2024-01-01 10:00:00', b'101', X'01', CAST('x' AS BINARY), NULL, b.details,"
        + " b.price, b.in_stock, a.born, a.languages, ST_GeomFromText('POINT(1 2)'), YEAR(a.born)"
        + " FROM book b JOIN author a USING (author_id) LIMIT 1";
  }

  /** These servers have no arrays, and call their schemas catalogs. */
  @Override
  public Set<String> facesNotThere() {
    return Set.of("Array");
  }

  /** Double quotes are for texts, and VALUES needs the word ROW in one of them. */
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
        "SELECT millis, seen_at, millis / 3 FROM page_view ORDER BY view_id LIMIT 20",
        "SELECT DATE_FORMAT(joined, '%Y'), \"it's\", joined, NULL FROM reader ORDER BY reader_id",
        "SHOW TABLES",
        "DESCRIBE book",
        "SELECT `select`, `Mixed`, `set into` FROM update_history ORDER BY entry");
  }

  /** There is no OFFSET without LIMIT. */
  @Override
  public List<String> callersLimits() {
    return List.of(" LIMIT 7", " LIMIT 100", " LIMIT 950, 100");
  }

  /** A cast that fails is a warning here; these fail. */
  @Override
  public List<String> failing() {
    return List.of(
        "SELECT EXP(LENGTH(mail) * 1000) FROM reader WHERE reader_id = 17",
        "SELECT 9223372036854775807 + LENGTH(mail) FROM reader WHERE reader_id = 17",
        "SELECT (SELECT mail FROM reader)",
        "SELECT EXTRACTVALUE('<a/>', (SELECT CONCAT('~', mail) FROM reader WHERE reader_id = 17))");
  }

  @Override
  public String failingWithText() {
    return "SELECT EXTRACTVALUE('<a/>',"
        + " (SELECT CONCAT('~literal-marker', min(mail)) FROM reader)) FROM book";
  }

  /**
   * The parameter for schemas means nothing to the driver; what it calls catalogs are databases.
   */
  @Test
  @Override
  public void noColumnOfSixHundredTablesIsLost() throws SQLException {
    try (Connection connection = open("maxRows=100");
        ResultSet tables = connection.getMetaData().getTables("wide", null, "%", null);
        ResultSet columns = connection.getMetaData().getColumns("wide", null, "%", "%")) {
      assertThat(Rows.count(tables)).isEqualTo(Bookshop.WIDE_TABLES);
      assertThat(Rows.count(columns)).isEqualTo(Bookshop.WIDE_TABLES * Bookshop.WIDE_COLUMNS);
      assertThat((Object) columns.getWarnings()).isNull();
    }
  }
}
