package so.buster.it.tools;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import so.buster.it.database.Database;
import so.buster.it.database.MySqlFamilyDatabase;
import so.buster.it.database.MySqlServer;

class MysqlSqllineIT extends SqllineContract {
  private static MySqlFamilyDatabase database;

  @BeforeAll
  static void start() throws IOException, SQLException, InterruptedException {
    database = MySqlFamilyDatabase.create(MySqlServer.start(MySqlFamilyDatabase.WITNESSED));
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
  List<String> shown() {
    return List.of("MySQL", "PRIMARY");
  }
}
