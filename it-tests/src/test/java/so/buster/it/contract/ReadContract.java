package so.buster.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Honest reads work and answer what the vendor's own driver answers. */
interface ReadContract extends Contract {
  /** Questions to ask both; a database that says some of them otherwise has its own. */
  default List<String> reads() {
    return List.of(
        "SELECT 1 AS one",
        "SELECT * FROM book ORDER BY isbn",
        "SELECT b.title, a.full_name FROM book b JOIN author a USING (author_id) ORDER BY 1, 2",
        "SELECT genre, count(*) AS n, sum(price) FROM book GROUP BY genre ORDER BY n, genre",
        "WITH paid AS (SELECT * FROM sale WHERE state = 'paid') SELECT count(*) FROM paid",
        "SELECT copies, title FROM bestseller ORDER BY copies DESC, title",
        "(SELECT reader_id FROM reader ORDER BY 1 LIMIT 2) UNION ALL SELECT 7 ORDER BY 1",
        "VALUES (1, 'a'), (2, 'b')",
        "SELECT \"select\", \"Mixed\", \"set into\" FROM update_history ORDER BY entry");
  }

  @TestFactory
  default Stream<DynamicTest> answersAsTheVendorsDriverDoes() {
    return reads().stream().map(sql -> DynamicTest.dynamicTest(sql, () -> assertSameAnswer(sql)));
  }

  private void assertSameAnswer(String sql) throws SQLException {
    try (Connection guarded = open();
        Connection plain = database().plain();
        Statement mine = guarded.createStatement();
        Statement theirs = plain.createStatement();
        ResultSet got = mine.executeQuery(sql);
        ResultSet expected = theirs.executeQuery(sql)) {
      assertThat(labels(got)).isEqualTo(labels(expected));
      assertThat(Rows.of(got)).isNotEmpty().isEqualTo(Rows.of(expected));
      assertThat((Object) got.getWarnings()).isNull();
    }
  }

  private static List<String> labels(ResultSet rows) throws SQLException {
    ResultSetMetaData data = rows.getMetaData();
    List<String> labels = new java.util.ArrayList<>();
    for (int column = 1; column <= data.getColumnCount(); column++) {
      labels.add(data.getColumnLabel(column) + " " + data.getColumnType(column));
    }
    return labels;
  }

  @Test
  default void parametersAreBound() throws SQLException {
    try (Connection connection = open();
        PreparedStatement statement =
            connection.prepareStatement("SELECT title FROM book WHERE isbn = ? AND price < ?")) {
      assertThat(statement.getParameterMetaData().getParameterCount()).isEqualTo(2);
      for (int i = 1; i <= 3; i++) {
        statement.setString(1, "isbn-" + i);
        statement.setBigDecimal(2, new BigDecimal("100.00"));
        try (ResultSet rows = statement.executeQuery()) {
          assertThat(Rows.of(rows)).containsExactly(List.of("Title " + i));
        }
      }
    }
  }

  @Test
  default void valuesHaveTheirTypes() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT r.reader_id, r.joined, b.price, v.millis, b.genre FROM reader r, book b,"
                    + " page_view v WHERE r.reader_id = 1 AND b.isbn = 'isbn-3' AND v.view_id = 5")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getLong("reader_id")).isEqualTo(1);
      assertThat(rows.getTimestamp("joined")).isEqualTo(Timestamp.valueOf("2024-03-02 08:00:00"));
      assertThat(rows.getBigDecimal("price")).isEqualByComparingTo("5.75");
      assertThat(rows.getDouble("millis")).isEqualTo(2.5);
      assertThat(rows.getString("genre")).isNull();
      assertThat(rows.wasNull()).isTrue();
    }
  }

  @Test
  default void executeTellsThatThereIsOneResultAndNoMore() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      assertThat(statement.execute("SELECT 1")).isTrue();
      assertThat(statement.getResultSet()).isNotNull();
      assertThat(statement.getMoreResults()).isFalse();
      assertThat(statement.getUpdateCount()).isEqualTo(-1);
    }
  }

  @Test
  default void aQueryMayComeAsACall() throws SQLException {
    try (Connection connection = open();
        CallableStatement call = connection.prepareCall("SELECT title FROM book WHERE isbn = ?")) {
      call.setString(1, "isbn-9");
      try (ResultSet rows = call.executeQuery()) {
        assertThat(Rows.of(rows)).containsExactly(List.of("Title 9"));
      }
    }
  }

  @Test
  default void jdbcEscapesAreExpanded() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT {fn ucase('a')}, {d '2024-02-03'}, '{fn ucase(1)}'")) {
      assertThat(Rows.of(rows)).containsExactly(List.of("A", "2024-02-03", "{fn ucase(1)}"));
    }
  }

  @Test
  default void parentsAreTheGuardedOnes() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT 1")) {
      assertThat(statement.getConnection()).isSameAs(connection);
      assertThat(rows.getStatement()).isSameAs(statement);
      assertThat(connection.getMetaData().getConnection()).isSameAs(connection);
    }
  }
}
