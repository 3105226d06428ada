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

  /** A server on which the settings that we ask for hold for everybody: nothing is missed. */
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
