package so.buster.it.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static so.buster.it.tables.TablesContract.assertDenied;
import static so.buster.it.tables.TablesContract.weight;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import so.buster.it.database.Database;
import so.buster.it.database.PooledDatabase;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;
import so.buster.it.database.TestPooler;
import so.buster.it.database.pooler.RotatingPooler;

/** Where a session looks for tables is kept for it by the driver, behind a pooler. */
@ExtendWith(SharedPostgres.class)
class PooledTablesIT implements TablesContract {
  private static TestPooler pooler;
  private static PooledDatabase database;

  @BeforeAll
  static void create(PostgresServer server) throws IOException, SQLException {
    PostgresDatabase behind = PostgresDatabase.create(server, "pooledtables");
    behind.run("CREATE SCHEMA vault");
    behind.run("CREATE TABLE gold AS SELECT 1 AS weight");
    behind.run("CREATE TABLE vault.gold AS SELECT 999 AS weight");
    pooler = new RotatingPooler(server);
    database = new PooledDatabase(behind, pooler.port(), pooler.user());
  }

  @AfterAll
  static void close() throws IOException {
    pooler.close();
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public String firstSchema() {
    return "public";
  }

  @Test
  void aStrangersPathOpensNothing() throws Exception {
    pooler.strangerLeaves(database, List.of("SET search_path = vault"));
    try (Connection connection = open("denyTables=vault.gold");
        Statement statement = connection.createStatement()) {
      for (int i = 0; i < 3; i++) {
        assertThat(weight(statement.executeQuery(GOLD))).isEqualTo(1);
      }
      statement.execute("SET search_path = vault");
      assertDenied(() -> statement.executeQuery(GOLD));
      connection.setSchema("public");
      assertThat(weight(statement.executeQuery(GOLD))).isEqualTo(1);
    }
  }
}
