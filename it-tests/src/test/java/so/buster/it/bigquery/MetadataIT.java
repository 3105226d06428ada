package so.buster.it.bigquery;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.junit.jupiter.api.Test;
import so.buster.it.contract.Rows;
import so.buster.it.database.bigquery.Witness;

/** Projects, datasets, tables, columns and keys: by the service's lists, without a query. */
class MetadataIT extends StandIn {
  /** A question about the database. */
  interface Question {
    ResultSet of(DatabaseMetaData data) throws SQLException;
  }

  /** The answer, cut to these columns. */
  private static List<List<String>> ask(Question question, int... columns) throws SQLException {
    try (Connection connection = open();
        ResultSet rows = question.of(connection.getMetaData())) {
      return Rows.of(rows).stream()
          .map(row -> java.util.Arrays.stream(columns).mapToObj(c -> row.get(c - 1)).toList())
          .toList();
    }
  }

  @Test
  void projectsAreCatalogsAndDatasetsAreSchemas() throws SQLException {
    assertThat(ask(DatabaseMetaData::getCatalogs, 1)).containsExactly(List.of("reading-room"));
    assertThat(ask(DatabaseMetaData::getSchemas, 1, 2))
        .containsExactly(
            List.of("bookshop", "reading-room"),
            List.of("vault", "reading-room"),
            List.of("wide", "reading-room"));
    assertThat(ask(data -> data.getSchemas("reading-room", "book%"), 1))
        .containsExactly(List.of("bookshop"));
  }

  @Test
  void tablesAndViews() throws SQLException {
    assertThat(ask(data -> data.getTables(null, "bookshop", "%", null), 1, 2, 3, 4))
        .hasSize(8)
        .startsWith(List.of("reading-room", "bookshop", "author", "TABLE"))
        .endsWith(List.of("reading-room", "bookshop", "bestseller", "VIEW"));
    assertThat(ask(data -> data.getTables(null, null, "b%", new String[] {"TABLE"}), 2, 3))
        .containsExactly(List.of("bookshop", "book"));
    assertThat(ask(data -> data.getTables(null, "wide", "%", null), 3)).hasSize(600);
    assertThat(ask(data -> data.getTables(null, "nosuch", "%", null), 3)).isEmpty();
  }

  @Test
  void columnsHaveTypesAndSizes() throws SQLException {
    assertThat(ask(data -> data.getColumns(null, "bookshop", "book", "%"), 4, 5, 6, 7, 9, 11, 17))
        .contains(
            List.of("isbn", "" + Types.VARCHAR, "STRING", "65535", "null", "0", "1"),
            List.of("author_id", "" + Types.BIGINT, "INT64", "19", "0", "1", "2"),
            List.of("price", "" + Types.NUMERIC, "NUMERIC", "10", "2", "1", "5"));
    assertThat(ask(data -> data.getColumns(null, "bookshop", "author", "lang%"), 4, 6))
        .containsExactly(List.of("languages", "ARRAY<STRING>"));
  }

  @Test
  void keysAreThoseThatAreDeclared() throws SQLException {
    assertThat(ask(data -> data.getPrimaryKeys(null, "bookshop", "sale_line"), 3, 4, 5))
        .containsExactly(
            List.of("sale_line", "position", "2"), List.of("sale_line", "sale_id", "1"));
    assertThat(ask(data -> data.getImportedKeys(null, "bookshop", "sale_line"), 3, 4, 7, 8, 9))
        .containsExactlyInAnyOrder(
            List.of("sale", "sale_id", "sale_line", "sale_id", "1"),
            List.of("book", "isbn", "sale_line", "isbn", "1"));
    assertThat(ask(data -> data.getExportedKeys(null, "bookshop", "book"), 3, 7, 8))
        .containsExactly(List.of("book", "sale_line", "isbn"));
    assertThat(
            ask(
                data ->
                    data.getCrossReference(null, "bookshop", "author", null, "bookshop", "book"),
                3,
                4,
                7,
                8))
        .containsExactly(List.of("author", "author_id", "book", "author_id"));
  }

  /** A list names more than may be opened; what may not be seen is left out. */
  @Test
  void whatMayNotBeSeenIsLeftOut() throws SQLException {
    assertThat(ask(data -> data.getColumns(null, "vault", "%", "%"), 4)).isEmpty();
    assertThat(ask(data -> data.getColumns(null, "%", "b%", "title"), 2, 3))
        .containsExactlyInAnyOrder(List.of("bookshop", "book"), List.of("bookshop", "bestseller"));
  }

  @Test
  void noQueryIsAsked() throws SQLException {
    int mark = server.witness().mark();
    ask(data -> data.getColumns(null, "bookshop", "%", "%"), 1);
    assertThat(server.witness().since(mark))
        .extracting(Witness.Arrival::sql)
        .containsOnly("", "SELECT 1");
  }
}
