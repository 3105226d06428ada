package so.buster.it.doctor;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import so.buster.it.database.MySqlFamilyDatabase;
import so.buster.it.database.MySqlServer;

class MysqlDoctorIT implements MySqlFamilyDoctorContract {
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
  public MySqlFamilyDatabase database() {
    return database;
  }
}
