package so.buster.it.contract;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import so.buster.it.database.MySqlFamilyDatabase;
import so.buster.it.database.MySqlServer;

class MysqlIT extends MySqlFamilyContract {
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

  /** Some more than in MariaDB, where they give NULL. */
  @Override
  public List<String> failing() {
    List<String> failing = new ArrayList<>(super.failing());
    failing.add("SELECT JSON_EXTRACT(mail, '$.a[') FROM reader WHERE reader_id = 17");
    failing.add("SELECT ST_GeomFromText(mail) FROM reader WHERE reader_id = 17");
    failing.add("SELECT 1 REGEXP CONCAT('(', mail) FROM reader WHERE reader_id = 17");
    return failing;
  }
}
