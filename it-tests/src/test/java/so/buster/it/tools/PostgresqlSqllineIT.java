package so.buster.it.tools;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import so.buster.it.database.Database;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;

@ExtendWith(SharedPostgres.class)
class PostgresqlSqllineIT extends SqllineContract {
  private static PostgresDatabase database;

  @BeforeAll
  static void create(PostgresServer server) {
    database = PostgresDatabase.create(server, "sqlline");
  }

  @Override
  Database database() {
    return database;
  }

  @Override
  List<String> shown() {
    return List.of("PostgreSQL", "book_pkey");
  }
}
