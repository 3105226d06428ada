package so.buster.it.tools;

import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import so.buster.it.database.Database;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;

@ExtendWith(SharedPostgres.class)
class PostgresqlHibernateIT extends HibernateContract {
  private static PostgresDatabase database;

  @BeforeAll
  static void create(PostgresServer server) {
    database = PostgresDatabase.create(server, "hibernate");
  }

  @Override
  Database database() {
    return database;
  }

  @Override
  Class<? extends Dialect> dialect() {
    return PostgreSQLDialect.class;
  }
}
