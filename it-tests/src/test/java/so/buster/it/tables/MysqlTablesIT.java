package so.buster.it.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static so.buster.it.tables.TablesContract.assertDenied;
import static so.buster.it.tables.TablesContract.weight;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import so.buster.it.database.MySqlFamilyDatabase;
import so.buster.it.database.MySqlServer;

/**
 * Closed tables on MySQL, whose schemas are JDBC's catalogs: so this is {@link TablesContract} by
 * other methods.
 */
class MysqlTablesIT {
  private static final String GOLD = TablesContract.GOLD;

  private static MySqlFamilyDatabase database;

  @BeforeAll
  static void start() throws IOException, SQLException, InterruptedException {
    database = MySqlFamilyDatabase.create(MySqlServer.start(MySqlFamilyDatabase.WITNESSED));
    try (Connection connection = database.plain();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE vault");
      statement.execute("CREATE TABLE gold AS SELECT 1 AS weight");
      statement.execute("CREATE TABLE vault.gold AS SELECT 999 AS weight");
    }
  }

  @AfterAll
  static void stop() throws IOException {
    if (database != null) {
      database.server().close();
    }
  }

  private static Connection open(String... options) throws SQLException {
    return DriverManager.getConnection(database.url(options), database.credentials());
  }

  @Test
  void aClosedTableIsNotAskedFor() throws Exception {
    try (Connection connection = open("denyTables=vault.gold");
        Statement statement = connection.createStatement()) {
      assertThat(weight(statement.executeQuery(GOLD))).isEqualTo(1);
      database.assertUntouchedBy(
          () -> {
            for (String sql :
                List.of(
                    "SELECT * FROM vault.gold",
                    "TABLE vault.gold",
                    "SELECT * FROM `vault`.`gold`",
                    "SELECT * FROM VAULT.GOLD",
                    "SELECT (SELECT max(weight) FROM vault.gold)")) {
              assertDenied(() -> statement.executeQuery(sql));
              assertDenied(() -> connection.prepareStatement(sql));
            }
          });
    }
  }

  @Test
  void withAListOfOpenTablesTheOthersAreClosed() throws SQLException {
    try (Connection connection = open("allowTables=" + MySqlFamilyDatabase.NAME + ".gold");
        Statement statement = connection.createStatement()) {
      assertThat(weight(statement.executeQuery(GOLD))).isEqualTo(1);
      assertDenied(() -> statement.executeQuery("SELECT * FROM author"));
    }
  }

  @Test
  void aUseIsFollowed() throws SQLException {
    try (Connection connection = open("denyTables=vault.gold");
        PreparedStatement prepared = connection.prepareStatement(GOLD);
        Statement statement = connection.createStatement()) {
      statement.execute("USE vault");
      assertDenied(prepared::executeQuery);
      assertDenied(() -> statement.executeQuery(GOLD));
      assertDenied(() -> connection.prepareStatement(GOLD));
      statement.execute("USE " + MySqlFamilyDatabase.NAME);
      assertThat(weight(statement.executeQuery(GOLD))).isEqualTo(1);
    }
  }

  /**
   * Connector/J executes a statement in the database that was the connection's when it was made.
   */
  @Test
  void aStatementMadeInAClosedDatabaseReadsNothingThere() throws SQLException {
    try (Connection connection = open("denyTables=vault.gold")) {
      connection.setCatalog("vault");
      try (Statement statement = connection.createStatement()) {
        connection.setCatalog(MySqlFamilyDatabase.NAME);
        assertDenied(() -> statement.executeQuery(GOLD));
        assertDenied(() -> connection.prepareStatement("SELECT * FROM vault.gold"));
        assertThat(weight(connection.createStatement().executeQuery(GOLD))).isEqualTo(1);
        assertThat(
                weight(
                    statement.executeQuery(
                        "SELECT weight FROM " + MySqlFamilyDatabase.NAME + ".gold")))
            .isEqualTo(1);
      }
    }
  }

  @Test
  void theNextBorrowerLooksWhereEverybodyDoes() throws SQLException {
    String[] options = {"denyTables=vault.gold", "poolSize=1"};
    for (String move : List.of("USE vault", "catalog")) {
      try (Connection connection = open(options)) {
        if (move.equals("catalog")) {
          connection.setCatalog("vault");
        } else {
          connection.createStatement().execute(move);
        }
        assertDenied(() -> connection.createStatement().executeQuery(GOLD));
      }
      try (Connection connection = open(options);
          Statement statement = connection.createStatement()) {
        assertThat(weight(statement.executeQuery(GOLD))).isEqualTo(1);
      }
    }
  }
}
