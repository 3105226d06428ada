package so.buster.it.doctor;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import so.buster.it.database.MariaDbServer;
import so.buster.it.database.MySqlFamilyDatabase;

class MariadbDoctorIT implements MySqlFamilyDoctorContract {
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
  public MySqlFamilyDatabase database() {
    return database;
  }
}
