package so.buster.it.types;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import so.buster.it.database.MariaDbServer;
import so.buster.it.database.MySqlFamilyDatabase;

class MariadbTypesIT extends MySqlFamilyTypes {
  private static final List<Typed> TYPES = Typed.of("mariadb");
  private static MySqlFamilyDatabase database;

  @BeforeAll
  static void start() throws IOException, SQLException, InterruptedException {
    database = MySqlFamilyDatabase.create(MariaDbServer.start(MariaDbServer.withUsers(List.of())));
    fill(database, TYPES);
  }

  @AfterAll
  static void stop() throws IOException {
    if (database != null) {
      database.server().close();
    }
  }

  @Override
  MySqlFamilyDatabase database() {
    return database;
  }

  @Override
  List<Typed> types() {
    return TYPES;
  }
}
