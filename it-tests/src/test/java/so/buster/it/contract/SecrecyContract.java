package so.buster.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import so.buster.it.database.Failure;
import so.buster.it.database.LogCapture;

/** Nothing about the database's place, its users or its rows leaves by a side door. */
interface SecrecyContract extends Contract {
  /** Words that must not be seen anywhere: password, host and port, path. */
  List<String> secrets();

  /** A query that the database begins and gives up, with a row's value in its reason. */
  default String failingWithText() {
    return "SELECT CAST(mail AS integer), 'literal-marker' FROM reader";
  }

  @Test
  default void noLogAtAnyLevelHoldsASecretOrAText() throws SQLException {
    try (LogCapture log = new LogCapture()) {
      try (Connection connection = open("applicationName=logged", "queryTimeout=1s");
          Statement statement = connection.createStatement()) {
        statement.executeQuery("SELECT 'literal-marker' AS x FROM book").close();
        for (String sql :
            List.of(
                "DELETE FROM book WHERE title = 'literal-marker'",
                "SELECT nosuch, 'literal-marker' FROM book",
                failingWithText(),
                ENDLESS + " WHERE a.page = 'literal-marker' OR true")) {
          assertThat(Failure.of(() -> Rows.count(statement.executeQuery(sql))).all())
              .doesNotContain("literal-marker")
              .doesNotContain(secrets().toArray(String[]::new));
        }
      }
      assertThat(log.text())
          .doesNotContain("literal-marker", "mail.example", "FROM book")
          .doesNotContain(secrets().toArray(String[]::new));
    }
  }

  @Test
  default void noObjectNamesASecret() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement();
        var prepared = connection.prepareStatement("SELECT ? AS literal_marker")) {
      prepared.setString(1, "parameter-marker");
      try (ResultSet rows = prepared.executeQuery()) {
        for (Object object :
            List.of(connection, statement, prepared, rows, connection.getMetaData())) {
          assertThat(object.toString())
              .doesNotContain("parameter-marker", "literal_marker")
              .doesNotContain(secrets().toArray(String[]::new));
        }
      }
      assertThat(connection.getMetaData().getURL()).doesNotContain("password", "Pw-Marker");
    }
  }

  @Test
  default void noThreadNamesASecret() throws SQLException {
    try (Connection connection = open()) {
      connection.createStatement().executeQuery("SELECT 1").close();
      assertThat(Thread.getAllStackTraces().keySet())
          .extracting(Thread::getName)
          .allSatisfy(name -> assertThat(name).doesNotContain(secrets().toArray(String[]::new)));
    }
  }

  @Test
  default void theVendorsObjectsAreNotHandedOut() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT 1");
        Connection plain = database().plain()) {
      Class<?> vendor = plain.getClass();
      assertThat(connection.isWrapperFor(vendor)).isFalse();
      assertThat(Failure.of(() -> connection.unwrap(vendor)).state()).isEqualTo("42501");
      assertThat(connection.unwrap(Connection.class)).isSameAs(connection);
      assertThat(statement.unwrap(Statement.class)).isSameAs(statement);
      assertThat(rows.unwrap(ResultSet.class)).isSameAs(rows);
    }
  }
}
