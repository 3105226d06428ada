package so.buster.it.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import so.buster.it.database.ChildJvm;
import so.buster.it.database.Failure;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;

/** Right URLs that lead to no session: wrong password, no such database, no vendor driver. */
@ExtendWith(SharedPostgres.class)
class LoginIT {
  private static PostgresDatabase database;

  @BeforeAll
  static void create(PostgresServer server) {
    database = new PostgresDatabase(server, "postgres");
  }

  @Test
  void aWrongPassword() {
    Properties wrong = database.credentials();
    wrong.setProperty("password", "wrong-marker");
    Failure failure = Failure.of(() -> use(database.url(), wrong));
    assertThat(failure.state()).isEqualTo("28000");
    assertThat(failure.code()).isEqualTo("AUTHENTICATION_ERROR");
    assertThat(failure.retryable()).isFalse();
    assertThat(failure.all()).doesNotContain(PostgresServer.USER, "wrong-marker", "127.0.0.1");
  }

  @Test
  void aDatabaseThatDoesNotExist() {
    PostgresDatabase none = new PostgresDatabase(database.server(), "nosuchdatabase");
    Failure failure = Failure.of(() -> use(none.url(), none.credentials()));
    assertThat(failure.state()).startsWith("08");
    assertThat(failure.all()).doesNotContain("nosuchdatabase", "127.0.0.1");
  }

  @Test
  void noVendorDriver() throws Exception {
    String output =
        ChildJvm.run(
            Probe.class,
            List.of(),
            entry -> !entry.matches(".*[/\\\\]postgresql-[0-9.]+\\.jar"),
            List.of(database.url()));
    assertThat(output).doesNotContain(PostgresServer.PASSWORD);
    assertThat(Probe.results(output)).hasSize(1);
    assertThat(Probe.results(output).get(0))
        .startsWith("08001")
        .contains("org.postgresql:postgresql", "drivers/postgresql");
  }

  private static void use(String url, Properties properties) throws Exception {
    try (Connection connection = DriverManager.getConnection(url, properties)) {
      connection.createStatement().executeQuery("SELECT 1").close();
    }
  }
}
