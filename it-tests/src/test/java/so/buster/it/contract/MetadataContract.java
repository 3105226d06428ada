package so.buster.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import so.buster.it.database.Bookshop;

/** Tools see the database they expect, all of it. */
interface MetadataContract extends Contract {
  /** One question that a tool asks. */
  interface Question {
    ResultSet of(DatabaseMetaData data) throws SQLException;
  }

  @TestFactory
  default Stream<DynamicTest> answersAsTheVendorsDriverDoesAboutTheDatabase() {
    return Stream.of(
        same("schemas", DatabaseMetaData::getSchemas),
        same("catalogs", DatabaseMetaData::getCatalogs),
        same("table types", DatabaseMetaData::getTableTypes),
        same("type info", DatabaseMetaData::getTypeInfo),
        same("tables", data -> data.getTables(null, null, "%", null)),
        same("tables and views", d -> d.getTables(null, null, "b%", new String[] {"VIEW"})),
        same("columns", data -> data.getColumns(null, null, "book", "%")),
        same("all columns", data -> data.getColumns(null, null, null, null)),
        same("primary keys", data -> data.getPrimaryKeys(null, null, "sale_line")),
        same("imported keys", data -> data.getImportedKeys(null, null, "sale_line")),
        same("exported keys", data -> data.getExportedKeys(null, null, "book")),
        same("indexes", data -> data.getIndexInfo(null, null, "book", false, true)),
        same("functions", data -> data.getFunctions(null, null, "lower")),
        same("procedures", data -> data.getProcedures(null, null, "nothing")),
        same("client info", DatabaseMetaData::getClientInfoProperties));
  }

  private DynamicTest same(String name, Question question) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          try (Connection guarded = open("maxRows=100");
              Connection plain = database().plain()) {
            assertThat(answer(question, guarded)).isEqualTo(answer(question, plain));
          }
        });
  }

  /** The rows; none where the vendor's driver has no answer, for then there is none here either. */
  private static List<List<String>> answer(Question question, Connection connection)
      throws SQLException {
    try (ResultSet rows = question.of(connection.getMetaData())) {
      return Rows.of(rows);
    } catch (SQLFeatureNotSupportedException e) {
      return List.of(List.of("not supported"));
    }
  }

  @Test
  default void noColumnOfSixHundredTablesIsLost() throws SQLException {
    try (Connection connection = open("maxRows=100");
        ResultSet tables = connection.getMetaData().getTables(null, "wide", "%", null);
        ResultSet columns = connection.getMetaData().getColumns(null, "wide", "%", "%")) {
      assertThat(Rows.count(tables)).isEqualTo(Bookshop.WIDE_TABLES);
      assertThat(Rows.count(columns)).isEqualTo(Bookshop.WIDE_TABLES * Bookshop.WIDE_COLUMNS);
      assertThat((Object) columns.getWarnings()).isNull();
    }
  }

  @Test
  default void aMixOfCatalogueAndTablesIsCut() throws SQLException {
    try (Connection connection = open("maxRows=100");
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT c.column_name FROM information_schema.columns c, page_view v")) {
      assertThat(Rows.count(rows)).isEqualTo(100);
    }
  }

  @Test
  default void theProductIsTheVendors() throws SQLException {
    try (Connection guarded = open();
        Connection plain = database().plain()) {
      DatabaseMetaData mine = guarded.getMetaData();
      DatabaseMetaData theirs = plain.getMetaData();
      assertThat(mine.getDatabaseProductName()).isEqualTo(theirs.getDatabaseProductName());
      assertThat(mine.getDatabaseProductVersion()).isEqualTo(theirs.getDatabaseProductVersion());
      assertThat(mine.getDriverName()).isEqualTo(theirs.getDriverName());
      assertThat(mine.getDriverVersion()).isEqualTo(theirs.getDriverVersion());
      assertThat(mine.getIdentifierQuoteString()).isEqualTo(theirs.getIdentifierQuoteString());
      assertThat(mine.isReadOnly()).isTrue();
    }
  }

  @Test
  default void resultsOfMetadataLeadNowhere() throws SQLException {
    try (Connection connection = open();
        ResultSet tables = connection.getMetaData().getTables(null, null, "book", null)) {
      Statement parent = tables.getStatement();
      assertThat(parent == null || parent.getConnection() == connection).isTrue();
    }
  }
}
