package so.buster.it.markers;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import so.buster.it.database.MySqlFamilyDatabase;
import so.buster.it.database.MySqlServer;

class MysqlMarkersIT implements MySqlFamilyMarkers {
  private static MySqlFamilyDatabase database;
  private static MarkedHost host;

  @BeforeAll
  static void start() throws IOException, SQLException, InterruptedException {
    database = MySqlFamilyDatabase.create(MySqlServer.start(MySqlFamilyDatabase.WITNESSED));
    host = MySqlFamilyMarkers.mark(database);
  }

  @AfterAll
  static void stop() throws IOException {
    if (database != null) {
      host.close();
      database.server().close();
    }
  }

  @Override
  public MarkedHost host() {
    return host;
  }
}
