package so.buster.it.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import so.buster.it.contract.Rows;
import so.buster.it.database.Database;
import so.buster.it.database.Failure;

/**
 * The database holds two tables {@code gold}: one with the weight 1, where sessions look at first,
 * and one with the weight 999 in the schema {@code vault}.
 */
interface TablesContract {
  /** Finds one table or the other. */
  String GOLD = "SELECT weight FROM gold";

  /** The database under test. */
  Database database();

  /** The schema where sessions look at first. */
  String firstSchema();

  /** Opens it through the driver with these options, each {@code name=value}. */
  default Connection open(String... options) throws SQLException {
    return DriverManager.getConnection(database().url(options), database().credentials());
  }

  @Test
  default void aClosedTableIsNotAskedFor() throws Exception {
    try (Connection connection = open("denyTables=vault.gold");
        Statement statement = connection.createStatement()) {
      assertThat(weight(statement.executeQuery(GOLD))).isEqualTo(1);
      database()
          .assertUntouchedBy(
              () -> {
                assertDenied(() -> statement.executeQuery("SELECT * FROM vault.gold"));
                assertDenied(() -> statement.execute("TABLE vault.gold"));
                assertDenied(() -> connection.prepareStatement("SELECT * FROM \"vault\".\"gold\""));
                assertDenied(() -> connection.prepareCall("SELECT * FROM VAULT.GOLD"));
                assertDenied(() -> connection.nativeSQL("SELECT * FROM vault.gold"));
                assertDenied(
                    () -> statement.executeQuery("SELECT (SELECT max(weight) FROM vault.gold)"));
                assertDenied(
                    () ->
                        statement.executeQuery(
                            "WITH RECURSIVE a AS (SELECT * FROM vault.gold), gold AS (SELECT 1)"
                                + " SELECT * FROM a"));
              });
    }
  }

  @Test
  default void withAListOfOpenTablesTheOthersAreClosed() throws SQLException {
    try (Connection connection = open("allowTables=" + firstSchema() + ".gold");
        Statement statement = connection.createStatement()) {
      assertThat(weight(statement.executeQuery("SELECT weight FROM " + firstSchema() + ".gold")))
          .isEqualTo(1);
      assertThat(weight(statement.executeQuery(GOLD))).isEqualTo(1);
      assertDenied(() -> statement.executeQuery("SELECT * FROM author"));
      assertDenied(() -> statement.executeQuery("SELECT * FROM gold, author"));
    }
  }

  @Test
  default void aPreparedStatementIsJudgedWhereTheSessionLooksByThen() throws SQLException {
    try (Connection connection = open("denyTables=vault.*");
        PreparedStatement prepared = connection.prepareStatement(GOLD)) {
      for (int i = 0; i < 8; i++) { // often enough for a driver to prepare it at its server
        assertThat(weight(prepared.executeQuery())).isEqualTo(1);
      }
      connection.setSchema("vault");
      assertDenied(prepared::executeQuery);
      assertDenied(prepared::getMetaData);
      assertDenied(() -> connection.createStatement().executeQuery(GOLD));
      connection.setSchema(firstSchema());
      assertThat(weight(prepared.executeQuery())).isEqualTo(1);
    }
  }

  @Test
  default void theNextBorrowerLooksWhereEverybodyDoes() throws SQLException {
    String[] options = {"denyTables=vault.gold", "poolSize=1"};
    try (Connection connection = open(options)) {
      connection.setSchema("vault");
      assertDenied(() -> connection.createStatement().executeQuery(GOLD));
    }
    try (Connection connection = open(options);
        Statement statement = connection.createStatement()) {
      assertThat(weight(statement.executeQuery(GOLD))).isEqualTo(1);
    }
  }

  @Test
  default void catalogueAndMetadataGoOnNamingEveryTable() throws SQLException {
    try (Connection connection = open("allowTables=" + firstSchema() + ".gold");
        ResultSet tables = connection.getMetaData().getTables(null, "vault", "%", null);
        Statement statement = connection.createStatement()) {
      assertThat(Rows.count(tables)).isEqualTo(1);
      assertThat(
              Rows.of(
                  statement.executeQuery(
                      "SELECT table_schema FROM information_schema.tables"
                          + " WHERE table_name = 'gold' ORDER BY 1")))
          .containsExactly(List.of(firstSchema()), List.of("vault"));
    }
  }

  /** Fails unless this is refused because of a table. */
  static void assertDenied(ThrowingCallable action) {
    Failure failure = Failure.of(action);
    assertThat(failure.code()).isEqualTo("TABLE_DENIED");
    assertThat(failure.state()).isEqualTo("42501");
  }

  /** The one number of an answer. */
  static int weight(ResultSet rows) throws SQLException {
    try (rows) {
      assertThat(rows.next()).isTrue();
      return rows.getInt(1);
    }
  }
}
