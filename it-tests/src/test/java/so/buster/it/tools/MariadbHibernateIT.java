package so.buster.it.tools;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.MariaDBDialect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import so.buster.it.database.Database;
import so.buster.it.database.MariaDbServer;
import so.buster.it.database.MySqlFamilyDatabase;

/**
 * MySQL's driver asks MariaDB a question that it does not understand ({@code getSQLKeywords}), on
 * which Hibernate gives up looking for its dialect, with that driver alone, too: so it is told.
 */
class MariadbHibernateIT extends HibernateContract {
  private static MySqlFamilyDatabase database;

  @BeforeAll
  static void start() throws IOException, SQLException, InterruptedException {
    database =
        MySqlFamilyDatabase.create(
            MariaDbServer.start(MariaDbServer.withUsers(MySqlFamilyDatabase.WITNESSED)));
  }

  @AfterAll
  static void stop() throws IOException {
    if (database != null) {
      database.server().close();
    }
  }

  @Override
  Database database() {
    return database;
  }

  @Override
  Class<? extends Dialect> dialect() {
    return MariaDBDialect.class;
  }

  @Override
  Map<String, String> settings() {
    return Map.of("hibernate.dialect", MariaDBDialect.class.getName());
  }
}
