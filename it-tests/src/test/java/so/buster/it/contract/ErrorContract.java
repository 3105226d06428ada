package so.buster.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import so.buster.it.database.Failure;

/** The database's errors stay useful and tell nothing about its rows. */
interface ErrorContract extends Contract {
  /** Queries whose error the database explains with a row's value, if it does at all. */
  default List<String> failing() {
    return List.of(
        "SELECT CAST(mail AS integer) FROM reader WHERE reader_id = 17",
        "SELECT CAST(mail AS date) FROM reader WHERE reader_id = 17",
        "SELECT CAST(mail AS boolean) FROM reader WHERE reader_id = 17",
        "SELECT CAST('x' || mail AS double precision) FROM reader WHERE reader_id = 17",
        "SELECT CAST(mail AS timestamp) FROM reader ORDER BY reader_id DESC LIMIT 20");
  }

  @TestFactory
  default Stream<DynamicTest> noRowValueIsInAnErrorMessage() {
    return failing().stream().map(sql -> DynamicTest.dynamicTest(sql, () -> assertMasked(sql)));
  }

  private void assertMasked(String sql) throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      Failure failure =
          Failure.of(
              () -> {
                try (ResultSet rows = statement.executeQuery(sql)) {
                  Rows.count(rows);
                }
              });
      assertThat(failure.all()).doesNotContain("@", "mail.example");
      assertThat(failure.state()).isNotEqualTo("42501");
      assertThat(connection.createStatement().executeQuery("SELECT 1").next()).isTrue();
    }
  }

  @Test
  default void anUnknownColumnIsNamed() throws SQLException {
    assertNamed("SELECT nosuchcolumn FROM book", "nosuchcolumn");
  }

  private void assertNamed(String sql, String name) throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      Failure failure = Failure.of(() -> statement.executeQuery(sql));
      assertThat(failure.message()).contains(name);
      assertThat(failure.state()).isNotEqualTo("42501");
      assertThat(failure.retryable()).isFalse();
    }
  }

  @Test
  default void aClosedObjectSaysSo() throws SQLException {
    Connection connection = open();
    Statement statement = connection.createStatement();
    ResultSet rows = statement.executeQuery("SELECT 1");
    connection.close();
    connection.close();
    assertThat(connection.isClosed()).isTrue();
    assertThat(statement.isClosed()).isTrue();
    assertThat(rows.isClosed()).isTrue();
    for (ThrowingCallable use :
        List.<ThrowingCallable>of(
            () -> statement.executeQuery("SELECT 1"),
            rows::next,
            connection::createStatement,
            () -> connection.prepareStatement("SELECT 1"))) {
      assertThat(Failure.of(use).state()).isEqualTo("08003");
    }
  }
}
