package so.buster.it.contract;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import so.buster.it.database.Containers;
import so.buster.it.database.MySqlFamilyDatabase;
import so.buster.it.database.MySqlFamilyServer;

/** The contract on the versions of MySQL and MariaDB that people have, where there is Docker. */
class MySqlVersionsIT {
  @Nested
  class MySql84 extends Version {
    @Override
    MySqlFamilyServer server() {
      return Containers.mysql("mysql:8.4.6");
    }
  }

  @Nested
  class MySql9 extends Version {
    @Override
    MySqlFamilyServer server() {
      return Containers.mysql("mysql:9.4.0");
    }
  }

  @Nested
  class MariaDb114 extends Version {
    @Override
    MySqlFamilyServer server() {
      return Containers.mariadb("mariadb:11.4.7");
    }
  }

  /** As {@link MysqlIT} and {@link MariadbIT}, with another server. */
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  abstract static class Version extends MySqlFamilyContract {
    private MySqlFamilyDatabase database;

    abstract MySqlFamilyServer server();

    @BeforeAll
    void start() throws SQLException {
      database = MySqlFamilyDatabase.create(server());
    }

    @AfterAll
    void stop() throws IOException {
      if (database != null) {
        database.server().close();
      }
    }

    @Override
    public MySqlFamilyDatabase database() {
      return database;
    }
  }
}
