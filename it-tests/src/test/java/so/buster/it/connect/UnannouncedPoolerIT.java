package so.buster.it.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import so.buster.it.contract.Rows;
import so.buster.it.database.Failure;
import so.buster.it.database.PgBouncer;
import so.buster.it.database.PooledDatabase;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;
import so.buster.it.database.TestPooler;
import so.buster.it.database.pooler.RotatingPooler;

/** A pooler that the URL does not speak of, or another than it says, is noticed. */
@ExtendWith(SharedPostgres.class)
class UnannouncedPoolerIT {
  private static PostgresDatabase database;

  @BeforeAll
  static void create(PostgresServer server) {
    database = PostgresDatabase.create(server, "unannounced");
  }

  @Test
  void oneThatDropsWhatIsAskedFor() throws Exception {
    try (TestPooler pooler = new RotatingPooler(database.server())) {
      assertNoticed(pooler, "");
    }
  }

  @Test
  void aPgBouncerThatTakesNoOptions() throws Exception {
    try (TestPooler pooler = PgBouncer.start(database.server())) {
      assertNoticed(pooler, "");
    }
  }

  @Test
  void aPgBouncerThatDropsOptions() throws Exception {
    try (TestPooler pooler =
        PgBouncer.start(database.server(), "ignore_startup_parameters = options")) {
      assertNoticed(pooler, "");
    }
  }

  @Test
  void aPgBouncerInStatementMode() throws Exception {
    try (TestPooler pooler = PgBouncer.start(database.server(), "pool_mode = statement")) {
      assertNoticed(pooler, "?pooler=transaction");
    }
  }

  /** What suffices for transactions suffices for sessions. */
  @Test
  void aPgBouncerInSessionModeIsReadAsOneInTransactionMode() throws Exception {
    try (TestPooler pooler = PgBouncer.start(database.server(), "pool_mode = session")) {
      PooledDatabase pooled = new PooledDatabase(database, pooler.port(), pooler.user());
      assertNoticed(pooler, "");
      assertReads(pooled);
    }
  }

  /** As the server says it at the start, pgjdbc could not go on with it. */
  @Test
  void defaultsThatTheDriverCannotReadAreNotSeen() throws Exception {
    PostgresServer server = database.server();
    database.run(
        "CREATE DATABASE latin ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
    PostgresDatabase latin = new PostgresDatabase(server, "latin");
    latin.run("CREATE TABLE author AS SELECT generate_series(1, 20) AS author_id");
    latin.run("ALTER DATABASE latin SET DateStyle = 'SQL, DMY'");
    latin.run("ALTER DATABASE latin SET standard_conforming_strings = off");
    try (TestPooler pooler = PgBouncer.start(server)) {
      PooledDatabase pooled = new PooledDatabase(latin, pooler.port(), pooler.user());
      assertReads(pooled);
      try (Connection connection = DriverManager.getConnection(pooled.url(), pooled.credentials());
          var statement = connection.prepareStatement("SELECT 'a\\', ?, DATE '2024-01-31'")) {
        statement.setString(1, "ä");
        assertThat(Rows.of(statement.executeQuery()))
            .containsExactly(List.of("a\\", "ä", "2024-01-31"));
      }
    }
  }

  private static void assertReads(PooledDatabase pooled) throws Exception {
    try (Connection connection = DriverManager.getConnection(pooled.url(), pooled.credentials())) {
      for (int i = 0; i < 3; i++) {
        assertThat(Rows.of(connection, "SELECT count(*) FROM author"))
            .containsExactly(List.of("20"));
      }
    }
  }

  /** And whoever comes after us finds the sessions as they were. */
  private static void assertNoticed(TestPooler pooler, String options) throws Exception {
    PooledDatabase pooled = new PooledDatabase(database, pooler.port(), pooler.user());
    for (int i = 0; i < 3; i++) {
      Failure failure =
          Failure.of(
              () ->
                  DriverManager.getConnection(pooled.address() + options, pooled.credentials())
                      .close());
      assertThat(failure.code()).isEqualTo("CONFIGURATION_ERROR");
      assertThat(failure.state()).isEqualTo("08001");
      assertThat(failure.message()).contains("pooler=transaction");
    }
    try (Connection stranger = pooled.stranger()) {
      assertThat(Rows.of(stranger, "SHOW default_transaction_read_only"))
          .containsExactly(List.of("off"));
    }
  }
}
