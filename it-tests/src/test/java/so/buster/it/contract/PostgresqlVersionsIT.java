package so.buster.it.contract;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import so.buster.it.database.Containers;
import so.buster.it.database.Database;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;

/** The contract on every PostgreSQL that is maintained, where there is Docker. */
class PostgresqlVersionsIT {
  @Nested
  class Postgresql14 extends Version {
    Postgresql14() {
      super("postgres:14.19");
    }
  }

  @Nested
  class Postgresql15 extends Version {
    Postgresql15() {
      super("postgres:15.14");
    }
  }

  @Nested
  class Postgresql16 extends Version {
    Postgresql16() {
      super("postgres:16.10");
    }
  }

  @Nested
  class Postgresql17 extends Version {
    Postgresql17() {
      super("postgres:17.6");
    }
  }

  @Nested
  class Postgresql18 extends Version {
    Postgresql18() {
      super("postgres:18.0");
    }
  }

  /** As {@link PostgresqlIT}, with another server. */
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  abstract static class Version extends DatabaseContract {
    private final String image;
    private PostgresDatabase database;

    Version(String image) {
      this.image = image;
    }

    @BeforeAll
    void start() {
      database = PostgresDatabase.create(Containers.postgresql(image), "contract");
    }

    @AfterAll
    void stop() throws IOException {
      if (database != null) {
        database.server().close();
      }
    }

    @Override
    public Database database() {
      return database;
    }

    @Override
    public List<String> secrets() {
      return List.of(PostgresServer.PASSWORD, "127.0.0.1", ":" + database.server().port());
    }

    @Override
    public String everyType() {
      return PostgresqlIT.EVERY_TYPE;
    }
  }
}
