package so.buster.it.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static so.buster.it.tables.TablesContract.assertDenied;
import static so.buster.it.tables.TablesContract.weight;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.it.contract.Rows;
import so.buster.it.database.Database;
import so.buster.it.database.DuckDbFile;

class DuckdbTablesIT implements TablesContract {
  @TempDir private static Path folder;
  private static DuckDbFile database;

  @BeforeAll
  static void create() throws SQLException {
    database = DuckDbFile.create(folder);
    try (Connection connection =
            new DuckDBDriver().connect("jdbc:duckdb:" + database.file(), new Properties());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA vault");
      statement.execute("CREATE TABLE gold AS SELECT 1 AS weight");
      statement.execute("CREATE TABLE vault.gold AS SELECT 999 AS weight");
    }
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public String firstSchema() {
    return "main";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "USE vault",
        "USE bookshop.vault",
        "SET schema = 'vault'",
        "SET search_path = 'vault'",
        "SET search_path = 'main,vault'",
        "SET search_path = 'temp.main,bookshop.vault'",
      })
  void aTextThatMovesTheSessionIsFollowed(String move) throws SQLException {
    try (Connection connection = open("denyTables=vault.gold");
        PreparedStatement prepared = connection.prepareStatement(GOLD);
        Statement statement = connection.createStatement()) {
      statement.execute(move);
      assertDenied(prepared::executeQuery);
      assertDenied(() -> statement.executeQuery(GOLD));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUMMARIZE vault.gold",
        "FROM (SUMMARIZE vault.gold)",
        "FROM vault.gold",
        "FROM bookshop.vault.gold",
        "FROM main.gold TABLESAMPLE 1, vault.gold",
        "PIVOT vault.gold ON weight",
      })
  void whatShowsItsValuesIsClosedWithIt(String sql) throws SQLException {
    try (Connection connection = open("denyTables=vault.gold");
        Statement statement = connection.createStatement()) {
      assertDenied(() -> statement.executeQuery(sql));
    }
  }

  @Test
  void aCatalogBeforeATableMeansTheSchemasThatAreSearched() throws SQLException {
    try (Connection connection = open("denyTables=main.gold");
        Statement statement = connection.createStatement()) {
      assertDenied(() -> statement.executeQuery("FROM bookshop.gold"));
      assertThat(weight(statement.executeQuery("FROM bookshop.vault.gold"))).isEqualTo(999);
    }
  }

  /** DuckDB takes these names for tables, whatever RECURSIVE says. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "WITH RECURSIVE gold AS (FROM gold) FROM gold",
        "WITH RECURSIVE gold AS (FROM gold UNION ALL SELECT weight + 1 FROM gold WHERE weight < 0)"
            + " FROM gold",
        "WITH RECURSIVE a AS (FROM gold), gold AS (SELECT 5 AS weight) FROM a",
      })
  void aQueryOfTheStatementsOwnDoesNotHideTheTable(String sql) throws SQLException {
    try (Connection open = open();
        Statement statement = open.createStatement()) {
      assertThat(weight(statement.executeQuery(sql))).isEqualTo(1);
    }
    try (Connection closed = open("denyTables=main.gold");
        Statement statement = closed.createStatement()) {
      assertDenied(() -> statement.executeQuery(sql));
    }
  }

  @Test
  void theStructureOfAClosedTableIsNoSecret() throws SQLException {
    try (Connection connection = open("denyTables=vault.gold");
        Statement statement = connection.createStatement()) {
      assertThat(Rows.count(statement.executeQuery("DESCRIBE vault.gold"))).isEqualTo(1);
    }
  }
}
