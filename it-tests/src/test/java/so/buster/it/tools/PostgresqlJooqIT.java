package so.buster.it.tools;

import org.jooq.SQLDialect;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import so.buster.it.database.Database;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;

@ExtendWith(SharedPostgres.class)
class PostgresqlJooqIT extends JooqContract {
  private static PostgresDatabase database;

  @BeforeAll
  static void create(PostgresServer server) {
    database = PostgresDatabase.create(server, "jooq");
  }

  @Override
  Database database() {
    return database;
  }

  @Override
  SQLDialect dialect() {
    return SQLDialect.POSTGRES;
  }
}
