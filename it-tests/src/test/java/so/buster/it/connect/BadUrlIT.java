package so.buster.it.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.it.database.Failure;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;

/** Wrong and dangerous URLs and properties: one clear line, no connection, no value repeated. */
@ExtendWith(SharedPostgres.class)
class BadUrlIT {
  private static PostgresDatabase database;

  @BeforeAll
  static void create(PostgresServer server) {
    database = new PostgresDatabase(server, "postgres");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?socketFactory=evil-marker",
        "?SocketFactory=evil-marker",
        "?%73ocketFactory=evil-marker",
        "?%2573ocketFactory=evil-marker",
        "?socketFactory%00=evil-marker",
        "? socketFactory =evil-marker",
        "?sslfactory=evil-marker",
        "?loggerFile=evil-marker",
        "?PGHOST=evil-marker",
        "?host=evil-marker",
        "?options=-c%20default_transaction_read_only=off",
        "?readOnly=false",
        "?readOnlyMode=ignore",
        "?preferQueryMode=simple",
        "?sslmode=disable-marker",
        "?maxRows=many-marker",
        "?maxRows=-1",
        "?maxRows=0",
        "?maxRows=99999999999999999999",
        "?maxRows=1&maxRows=2",
        "?maxRows=1&MAXROWS=2",
        "?queryTimeout=evil-marker",
        "?tls=evil-marker",
        "?onLimit=evil-marker",
        "?nosuchoption=evil-marker",
        "?ApplicationName=x%26socketFactory%3Devil-marker",
        ";socketFactory=evil-marker",
        "%3FsocketFactory=evil-marker",
        "#&socketFactory=evil-marker",
        "?user=a&user=b",
        "?",
      })
  void options(String tail) throws Exception {
    assertRefusedUnsent(database.url() + tail);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:buster:",
        "jdbc:buster:nosuchvendor-marker://PLACE/postgres",
        "jdbc:buster:postgresql",
        "jdbc:buster:postgresql:",
        "jdbc:buster:postgresql:jdbc:mysql://PLACE/postgres",
        "jdbc:buster:postgresql://PLACE,evil-marker/postgres",
        "jdbc:buster:postgresql://PLACE\\@evil-marker/postgres",
        "jdbc:buster:postgresql://u:p-marker@PLACE/postgres",
        "jdbc:buster:postgresql://(host=evil-marker)/postgres",
        "jdbc:buster:postgresql://evil-marker%2ehost/postgres",
        "jdbc:buster:postgresql://PLACE/post/gres-marker",
        "jdbc:buster:postgresql://127.0.0.1:99999/postgres",
        "jdbc:buster:postgresql://127.0.0.1:port-marker/postgres",
        "jdbc:buster:postgresql:// /postgres",
        "jdbc:buster:postgresql://PLACE/post\ngres-marker",
        "jdbc:buster:h2:mem:x;INIT=RUNSCRIPT FROM 'evil-marker'",
        "jdbc:buster:duckdb:/tmp/x;session_init_sql_file=evil-marker",
        "jdbc:buster:duckdb:s3://evil-marker/x.duckdb",
      })
  void places(String url) throws Exception {
    assertRefusedUnsent(url.replace("PLACE", "127.0.0.1:" + database.server().port()));
  }

  @Test
  void aDangerousPropertyBesideACleanUrl() throws Exception {
    for (String name : List.of("socketFactory", "SOCKETFACTORY", "sslfactory", "loggerLevel")) {
      Properties properties = database.credentials();
      properties.setProperty(name, "evil-marker");
      database.assertUntouchedBy(
          () -> {
            Failure failure =
                Failure.of(() -> DriverManager.getConnection(database.url(), properties));
            assertClear(failure);
            assertThat(failure.message()).containsIgnoringCase(name);
          });
    }
  }

  @Test
  void anUnknownOptionIsNamed() {
    Failure failure =
        Failure.of(
            () -> DriverManager.getConnection(database.url("maxrow=5"), database.credentials()));
    assertThat(failure.message()).contains("maxrow");
  }

  @Test
  void anEndlessUrl() throws Exception {
    assertRefusedUnsent(database.url() + "?maxRows=" + "1".repeat(1 << 20));
  }

  private static void assertRefusedUnsent(String url) throws Exception {
    long threads = poolThreads();
    long mark = database.mark();
    assertClear(Failure.of(() -> DriverManager.getConnection(url, database.credentials())));
    assertThat(database.sentByOthersSince(mark)).isEmpty();
    assertThat(poolThreads()).isLessThanOrEqualTo(threads);
  }

  private static void assertClear(Failure failure) {
    assertThat(failure.state()).isEqualTo("08001");
    assertThat(failure.code()).isEqualTo("CONFIGURATION_ERROR");
    assertThat(failure.message()).hasSizeLessThan(400);
    assertThat(failure.all()).doesNotContain("marker", "127.0.0.1", PostgresServer.PASSWORD);
  }

  private static long poolThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().contains("housekeeper"))
        .count();
  }
}
