package so.buster.it.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import so.buster.it.database.Failure;
import so.buster.it.database.LogCapture;
import so.buster.it.database.MySqlFamilyDatabase;
import so.buster.it.database.MySqlServer;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;
import so.buster.jdbc.Buster;
import so.buster.jdbc.BusterConnection;
import so.buster.jdbc.BusterSource;

/**
 * Sources of a configuration on real servers: routing, trust, and changes while they are in use.
 */
@ExtendWith(SharedPostgres.class)
class SourcesIT {
  private static final String PROPERTY = "buster.config";
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final String WHO = "SELECT current_user";

  private static PostgresDatabase postgres;
  private static MySqlFamilyDatabase mysql;

  @TempDir private Path folder;

  @BeforeAll
  static void start(PostgresServer server) throws Exception {
    postgres = PostgresDatabase.create(server, "sources");
    postgres.run("CREATE ROLE hot_reader LOGIN PASSWORD 'Pw-Marker-Hot'");
    mysql = MySqlFamilyDatabase.create(MySqlServer.start(MySqlFamilyDatabase.WITNESSED));
  }

  @AfterAll
  static void stop() throws IOException {
    if (mysql != null) {
      mysql.server().close();
    }
  }

  @BeforeEach
  void configure() throws Exception {
    write("default: shop\n" + sources(PostgresServer.USER, PostgresServer.PASSWORD, ""));
    System.setProperty(PROPERTY, folder.resolve("buster.yaml").toString());
    await().atMost(PATIENCE).until(() -> Buster.sources().size() == 3);
  }

  @AfterEach
  void forget() {
    System.clearProperty(PROPERTY);
    await().atMost(PATIENCE).until(() -> Buster.sources().isEmpty());
  }

  @Test
  void eachNameLeadsToItsDatabase() throws SQLException {
    assertThat(one("jdbc:buster:shop", WHO)).isEqualTo(PostgresServer.USER);
    assertThat(one("jdbc:buster:", WHO)).isEqualTo(PostgresServer.USER);
    assertThat(one("jdbc:buster:postgres:shop", WHO)).isEqualTo(PostgresServer.USER);
    assertThat(one("jdbc:buster:library", WHO)).startsWith(MySqlFamilyDatabase.USER);
    assertThat(one("jdbc:buster:mariadb:library", WHO)).startsWith(MySqlFamilyDatabase.USER);
    assertThat(one("jdbc:buster:scratch", "SELECT 42")).isEqualTo("42");
  }

  @Test
  void nothingOfTheAddressIsSeen() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:buster:shop")) {
      assertThat(connection.getMetaData().getURL()).isEqualTo("jdbc:postgresql:shop");
      assertThat(connection.unwrap(BusterConnection.class).source()).isEqualTo("shop");
      assertThat(one("jdbc:buster:shop", "SELECT current_setting('application_name')"))
          .isEqualTo("buster/shop");
    }
    try (Connection connection = DriverManager.getConnection("jdbc:buster:library")) {
      assertThat(connection.getMetaData().getURL()).isEqualTo("jdbc:mysql:library");
    }
    write(sources(PostgresServer.USER, "Wrong-Marker", ""));
    await().atMost(PATIENCE).until(() -> !Buster.source("shop").test());
    Failure failure = failure("jdbc:buster:shop");
    assertThat(failure.code()).isEqualTo("AUTHENTICATION_ERROR");
    assertThat(failure.all()).doesNotContain("Marker", "127.0.0.1", PostgresServer.USER);
  }

  @Test
  void aCallerNamesItselfBehindTheSource() throws SQLException {
    assertThat(
            one(
                "jdbc:buster:shop?applicationName=report",
                "SELECT current_setting('application_name')"))
        .isEqualTo("buster/shop report");
  }

  @Test
  void whatAnotherProgramWroteIsUnderstood() throws Exception {
    write(
        """
        defaultDataSource: warehouse
        allowClearText: true
        dataSources:
          - name: warehouse
            type: postgres
            credentials:
              type: postgres
              host: 127.0.0.1
              port: %d
              default_database: %s
              default_schema: public
              username: %s
              password: %s
              ssl: {rejectUnauthorized: false}
              connection_timeout: 20000
        """
            .formatted(
                postgres.server().port(),
                postgres.name(),
                PostgresServer.USER,
                PostgresServer.PASSWORD));
    await().atMost(PATIENCE).until(() -> Buster.sources().contains("warehouse"));

    assertThat(one("jdbc:buster:", WHO)).isEqualTo(PostgresServer.USER);
    assertThat(one("jdbc:buster:warehouse", "SELECT current_schema()")).isEqualTo("public");
  }

  @Test
  void aCallerTightensAndDoesNotLoosen() throws Exception {
    assertThat(maxRows("jdbc:buster:shop")).isEqualTo(100);
    assertThat(maxRows("jdbc:buster:shop?maxRows=10")).isEqualTo(10);
    assertThat(failure("jdbc:buster:shop?maxRows=101").message()).startsWith("maxRows: ");
    assertThat(maxRows("jdbc:buster:library?maxRows=7")).isEqualTo(7);
  }

  @Test
  void whatIsTheOwnersIsRefusedAndNothingIsSent() throws Exception {
    List<String> owners =
        List.of(
            "user=postgres",
            "password=x",
            "tls=off",
            "sslmode=disable",
            "allowTables=secret",
            "allowFunctions=f",
            "poolSize=100",
            "queryTimeout=10m",
            "PGHOST=evil.example");
    postgres.assertUntouchedBy(
        () -> {
          for (String parameter : owners) {
            assertThat(failure("jdbc:buster:shop?" + parameter).message())
                .startsWith(parameter.substring(0, parameter.indexOf('=')) + ": ");
          }
        });
  }

  @Test
  void aChangeWhileAQueryRuns() throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<String> running =
          other.submit(
              () ->
                  one(
                      "jdbc:buster:shop",
                      "SELECT current_user || count(*) FROM generate_series(1, 20000000) AS n"));
      await().atMost(PATIENCE).until(postgres::busy);

      write("default: shop\n" + sources("hot_reader", "Pw-Marker-Hot", ""));
      await().atMost(PATIENCE).until(() -> one("jdbc:buster:shop", WHO).equals("hot_reader"));
      assertThat(running.isDone()).as("still the old one's query").isFalse();

      assertThat(running.get(1, TimeUnit.MINUTES)).isEqualTo(PostgresServer.USER + "20000000");
      await().atMost(PATIENCE).until(() -> sessionsOf(PostgresServer.USER) == 0);
      assertThat(sessionsOf("hot_reader")).isEqualTo(1);
    } finally {
      other.shutdownNow();
    }
  }

  @Test
  void aChangeThatCannotBeReadIsLoggedAndChangesNothing() throws Exception {
    assertThat(maxRows("jdbc:buster:shop")).isEqualTo(100);
    try (LogCapture log = new LogCapture()) {
      write("sources:\n  shop: {type: postgresql, password: 'Pw-Marker-Typo}\n");

      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                one("jdbc:buster:shop", WHO);
                return log.text().contains("buster.yaml line 3: this is not YAML");
              });
      assertThat(maxRows("jdbc:buster:shop")).isEqualTo(100);
      assertThat(log.text()).doesNotContain("Pw-Marker");
    }
  }

  @Test
  void aBadSourceBesideGoodOnes() throws Exception {
    write(
        sources(PostgresServer.USER, PostgresServer.PASSWORD, "")
            + "  bad: {type: postgresql, host: 127.0.0.1, prot: 5432}\n");
    await().atMost(PATIENCE).until(() -> Buster.sources().contains("bad"));

    assertThat(failure("jdbc:buster:bad").message())
        .isEqualTo("sources.bad.prot: there is no such key; perhaps you meant port.");
    assertThat(one("jdbc:buster:shop", WHO)).isEqualTo(PostgresServer.USER);
    assertThat(one("jdbc:buster:scratch", "SELECT 1")).isEqualTo("1");
  }

  @Test
  void directUrlsAreClosedAndNothingIsSent() throws Exception {
    assertThat(one(postgres.url(), WHO, "user", PostgresServer.USER)).isNotEmpty();
    write("directUrls: false\n" + sources(PostgresServer.USER, PostgresServer.PASSWORD, ""));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(failure("jdbc:buster:duckdb:").message()).contains("closes URLs"));

    postgres.assertUntouchedBy(
        () ->
            assertThat(
                    Failure.of(() -> one(postgres.url(), WHO, "user", PostgresServer.USER))
                        .message())
                .contains("name a source, jdbc:buster:<name>"));
    assertThat(one("jdbc:buster:shop", WHO)).isEqualTo(PostgresServer.USER);
  }

  @Test
  void programsUseThemByName() throws Exception {
    BusterSource shop = Buster.source("shop");
    assertThat(shop.test()).isTrue();
    try (Connection connection = shop.connection()) {
      assertThat(connection.unwrap(BusterConnection.class).source()).isEqualTo(shop.name());
      assertThat(sessionsOf(PostgresServer.USER)).isPositive();
      shop.close();
      assertThat(connection.isValid(5)).as("on loan, so it stays").isTrue();
    }
    await().atMost(PATIENCE).until(() -> sessionsOf(PostgresServer.USER) == 0);
    assertThat(Buster.source("shop").test()).as("closed is not for ever").isTrue();
    assertThat(Buster.source("nowhere").test()).isFalse();
    assertThat(Failure.of(() -> Buster.source("a:b")).message()).startsWith("name: ");
  }

  private String sources(String user, String password, String more) {
    return """
        allowClearText: true
        sources:
          shop:
            type: postgresql
            host: 127.0.0.1
            port: %d
            database: %s
            user: %s
            password: %s
            maxRows: 100
        %s  library:
            type: mysql
            host: 127.0.0.1
            port: %d
            database: %s
            user: %s
            password: %s
          scratch: {type: duckdb, path: ':memory:'}
        """
        .formatted(
            postgres.server().port(),
            postgres.name(),
            user,
            password,
            more,
            mysql.server().port(),
            mysql.url().substring(mysql.url().lastIndexOf('/') + 1),
            MySqlFamilyDatabase.USER,
            MySqlFamilyDatabase.PASSWORD);
  }

  /** At once, as editors do: nobody reads half a file. */
  private void write(String yaml) throws IOException {
    Path next = Files.writeString(folder.resolve("next"), yaml);
    Files.setPosixFilePermissions(next, PosixFilePermissions.fromString("rw-------"));
    Files.move(next, folder.resolve("buster.yaml"), StandardCopyOption.ATOMIC_MOVE);
  }

  private static int sessionsOf(String role) throws SQLException {
    try (Connection connection = postgres.plain();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'buster/shop'"
                    + (" AND usename = '" + role + "'"))) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static String one(String url, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      return one(connection, sql);
    }
  }

  private static String one(String url, String sql, String name, String value) throws SQLException {
    Properties properties = postgres.credentials();
    properties.setProperty(name, value);
    try (Connection connection = DriverManager.getConnection(url, properties)) {
      return one(connection, sql);
    }
  }

  private static String one(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static long maxRows(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      return connection.unwrap(BusterConnection.class).maxRows();
    }
  }

  private static Failure failure(String url) {
    return Failure.of(() -> DriverManager.getConnection(url).close());
  }
}
