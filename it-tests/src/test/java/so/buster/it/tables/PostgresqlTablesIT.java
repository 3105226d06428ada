package so.buster.it.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static so.buster.it.tables.TablesContract.assertDenied;
import static so.buster.it.tables.TablesContract.weight;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.it.database.Database;
import so.buster.it.database.Failure;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.ServerLog;
import so.buster.it.database.SharedPostgres;

@ExtendWith(SharedPostgres.class)
class PostgresqlTablesIT implements TablesContract {
  private static PostgresDatabase database;

  @BeforeAll
  static void create(PostgresServer server) throws SQLException {
    database = PostgresDatabase.create(server, "tables");
    database.run("CREATE SCHEMA vault");
    database.run("CREATE TABLE gold AS SELECT 1 AS weight");
    database.run("CREATE TABLE vault.gold AS SELECT 999 AS weight");
    database.run("ANALYZE vault.gold");
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public String firstSchema() {
    return "public";
  }

  /** Only the question where the session looks, and what moves it, reaches the server. */
  @Test
  void theLogShowsNothingOfARefusedStatement() throws SQLException {
    try (Connection connection = open("denyTables=vault.gold");
        PreparedStatement prepared = connection.prepareStatement(GOLD)) {
      long mark = database.mark();
      connection.createStatement().execute("SET search_path = vault");
      assertDenied(prepared::executeQuery);
      assertDenied(() -> connection.createStatement().executeQuery(GOLD));

      assertThat(database.sentByOthersSince(mark))
          .extracting(ServerLog.Sent::text)
          .anyMatch(text -> text.contains("search_path"))
          .noneMatch(text -> text.contains("gold"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET search_path = vault",
        "SET search_path TO 'vault', public",
        "SET search_path = public, vault",
        "SET SCHEMA 'vault'",
        "SET SESSION search_path = vault",
      })
  void aTextThatMovesTheSessionIsFollowed(String move) throws SQLException {
    try (Connection connection = open("denyTables=vault.gold");
        PreparedStatement prepared = connection.prepareStatement(GOLD);
        Statement statement = connection.createStatement()) {
      statement.execute(move);
      assertDenied(prepared::executeQuery);
      statement.execute("RESET search_path");
      assertThat(weight(prepared.executeQuery())).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"COMMIT", "ROLLBACK"})
  void whatIsSetLocallyEndsWithTheTransaction(String end) throws SQLException {
    try (Connection connection = open("denyTables=vault.gold");
        Statement statement = connection.createStatement()) {
      statement.execute("BEGIN");
      statement.execute("SET LOCAL search_path = vault");
      assertDenied(() -> statement.executeQuery(GOLD));
      statement.execute(end);
      assertThat(weight(statement.executeQuery(GOLD))).isEqualTo(1);
    }
  }

  /** The other way round: it was harmless where it was set, and its end is not. */
  @Test
  void theEndOfATransactionCanMoveTheSessionBackToAClosedTable() throws SQLException {
    try (Connection connection = open("denyTables=vault.gold");
        Statement statement = connection.createStatement()) {
      statement.execute("SET search_path = vault");
      connection.setAutoCommit(false);
      statement.execute("SET LOCAL search_path = public");
      assertThat(weight(statement.executeQuery(GOLD))).isEqualTo(1);
      connection.rollback();
      assertDenied(() -> statement.executeQuery(GOLD));

      statement.execute("SET search_path = public");
      assertThat(weight(statement.executeQuery(GOLD))).isEqualTo(1);
      connection.setAutoCommit(true);
      assertThat(weight(statement.executeQuery(GOLD))).isEqualTo(1);
    }
  }

  @Test
  void aReturnToASavepointMovesTheSessionToo() throws SQLException {
    try (Connection connection = open("denyTables=vault.gold");
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("SET LOCAL search_path = vault");
      Savepoint savepoint = connection.setSavepoint();
      statement.execute("SAVEPOINT worded");
      statement.execute("SET LOCAL search_path = public");
      assertThat(weight(statement.executeQuery(GOLD))).isEqualTo(1);
      statement.execute("ROLLBACK TO worded");
      assertDenied(() -> statement.executeQuery(GOLD));

      statement.execute("SET LOCAL search_path = public");
      assertThat(weight(statement.executeQuery(GOLD))).isEqualTo(1);
      connection.rollback(savepoint);
      assertDenied(() -> statement.executeQuery(GOLD));
    }
  }

  @Test
  void anErrorInATransactionStaysWhatItIs() throws SQLException {
    try (Connection connection = open("denyTables=vault.gold");
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      assertThat(Failure.of(() -> statement.execute("SELECT 1/0")).state()).isEqualTo("22012");
      assertThat(Failure.of(() -> statement.execute(GOLD)).state()).isEqualTo("25P02");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT most_common_vals FROM pg_stats",
        "SELECT * FROM pg_catalog.pg_stats_ext",
        "SELECT * FROM ONLY vault.gold",
        "SELECT * FROM public.gold, LATERAL (TABLE vault.gold) g",
      })
  void whatShowsItsValuesIsClosedWithIt(String sql) throws SQLException {
    try (Connection connection = open("denyTables=vault.gold");
        Statement statement = connection.createStatement()) {
      assertDenied(() -> statement.executeQuery(sql));
    }
  }
}
