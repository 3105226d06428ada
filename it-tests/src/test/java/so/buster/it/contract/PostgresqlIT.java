package so.buster.it.contract;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import so.buster.it.database.Database;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;

@ExtendWith(SharedPostgres.class)
class PostgresqlIT extends DatabaseContract {
  private static PostgresDatabase database;

  @BeforeAll
  static void create(PostgresServer server) {
    database = PostgresDatabase.create(server, "contract");
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public List<String> secrets() {
    return List.of(PostgresServer.PASSWORD, "127.0.0.1", String.valueOf(database.server().port()));
  }
}
