package so.buster.it.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import so.buster.it.database.Failure;

/** JDBC has ways to write that need no SQL text. None of them works. */
interface WriteMethodContract extends Contract {
  @Test
  default void anUpdatableResultSetIsAReadOnlyOneWithAWarning() throws SQLException {
    try (Connection connection = open();
        Statement statement =
            connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_UPDATABLE)) {
      assertThat(connection.getWarnings() == null && statement.getWarnings() == null)
          .as("there is a warning")
          .isFalse();
      try (ResultSet rows = statement.executeQuery("SELECT isbn, price FROM book")) {
        assertThat(rows.getConcurrency()).isEqualTo(ResultSet.CONCUR_READ_ONLY);
      }
    }
  }

  @Test
  default void rowsCannotBeChanged() throws Exception {
    try (Connection connection = open();
        Statement statement = connection.createStatement(1003, ResultSet.CONCUR_UPDATABLE);
        ResultSet rows = statement.executeQuery("SELECT isbn, title FROM book ORDER BY isbn")) {
      rows.next();
      database()
          .assertUntouchedBy(
              () -> {
                assertRefused(() -> rows.updateString(2, "changed"));
                assertRefused(() -> rows.updateString("title", "changed"));
                assertRefused(rows::updateRow);
                assertRefused(rows::deleteRow);
                assertRefused(rows::insertRow);
                assertRefused(rows::moveToInsertRow);
                assertRefused(rows::refreshRow);
              });
    }
  }

  @Test
  default void aStreamMakesNoLargeObject() throws Exception {
    try (Connection connection = open();
        var statement = connection.prepareStatement("SELECT ?")) {
      database()
          .assertUntouchedBy(
              () ->
                  assertRefused(
                      () -> statement.setBlob(1, new ByteArrayInputStream(new byte[] {1, 2}))));
    }
  }

  @Test
  default void readOnlyCannotBeTurnedOff() throws SQLException {
    try (Connection connection = open()) {
      connection.setReadOnly(false);
      assertThat(connection.isReadOnly()).isTrue();
      assertRefused(() -> connection.createStatement().execute("DELETE FROM sale_line"));
    }
  }

  @Test
  default void clientInfoCannotCarrySql() throws Exception {
    try (Connection connection = open()) {
      assertThatCode(
              () -> connection.setClientInfo("ApplicationName", "x */ DELETE FROM sale_line -- "))
          .satisfiesAnyOf(
              thrown -> assertThat(thrown).isNull(),
              thrown -> assertThat(thrown).isInstanceOf(SQLException.class));
      try (ResultSet rows =
          connection.createStatement().executeQuery("SELECT count(*) FROM sale_line")) {
        assertThat(Rows.of(rows)).containsExactly(List.of("600"));
      }
    }
  }

  @Test
  default void namesOfSchemasCannotCarrySql() throws Exception {
    try (Connection connection = open()) {
      for (String name : List.of("\"; DELETE FROM sale_line; --", "'; DELETE FROM sale_line --")) {
        assertThatCode(() -> connection.setSchema(name))
            .satisfiesAnyOf(
                thrown -> assertThat(thrown).isNull(),
                thrown -> assertThat(thrown).isInstanceOf(SQLException.class));
        connection.getMetaData().getTables(null, name, name, null).close();
      }
    }
    try (Connection plain = database().plain();
        ResultSet rows = plain.createStatement().executeQuery("SELECT count(*) FROM sale_line")) {
      assertThat(Rows.of(rows)).containsExactly(List.of("600"));
    }
  }

  private static void assertRefused(ThrowingCallable attempt) {
    assertThat(Failure.of(attempt).state()).isEqualTo("42501");
  }
}
