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
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import so.buster.it.database.Failure;
import so.buster.it.database.LogCapture;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;
import so.buster.jdbc.Buster;
import so.buster.jdbc.secret.Keyset;
import so.buster.jdbc.secret.KeysetLocation;
import so.buster.jdbc.secret.SealContext;
import so.buster.jdbc.secret.SecretException;
import so.buster.jdbc.spi.CredentialSupplier;
import so.buster.jdbc.spi.CredentialSuppliers;
import so.buster.jdbc.spi.Credentials;

/** Sealed, referred to, supplied: how a password gets to a real server, and to no other. */
@ExtendWith(SharedPostgres.class)
class SecretsIT {
  private static final String ROLE = "sealed_reader";
  private static PostgresDatabase database;

  @TempDir private Path folder;
  private final Keyset keyset = Keyset.generate();

  @BeforeAll
  static void create(PostgresServer server) throws SQLException {
    database = PostgresDatabase.create(server, "secrets");
    database.run("CREATE ROLE " + ROLE + " LOGIN");
  }

  @BeforeEach
  void makeAKeyset() throws Exception {
    System.setProperty(KeysetLocation.PROPERTY, folder.resolve("keyset.json").toString());
    KeysetLocation.standard().create(keyset);
    password("first-MARKER");
  }

  @AfterEach
  void forget() {
    System.clearProperty(KeysetLocation.PROPERTY);
    System.clearProperty("buster.config");
  }

  @Test
  void aSealedPasswordOpensTheDatabaseItWasSealedFor() throws Exception {
    assertThat(reader(database.url() + "?applicationName=sealed", sealed("first-MARKER")))
        .isEqualTo(ROLE);
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, postgres, sealed_reader",
    "localhost, secrets,  sealed_reader",
    "127.0.0.1, secrets,  postgres",
    "127.0.0.2, secrets,  sealed_reader"
  })
  void aSealedPasswordIsNotSentAnywhereElse(String host, String name, String user)
      throws Exception {
    String url = "jdbc:buster:postgresql://" + host + ":" + database.server().port() + "/" + name;
    Properties properties = properties(sealed("first-MARKER"));
    properties.setProperty("user", user);

    try (LogCapture log = new LogCapture()) {
      Failure failure = Failure.of(() -> DriverManager.getConnection(url, properties).close());

      assertThat(failure.message()).startsWith("password: the sealed secret cannot be opened");
      assertThat(failure.state()).isEqualTo("08001");
      assertThat(failure.all()).doesNotContain("MARKER", "sealed:v1", ROLE, host);
      assertThat(log.text()).doesNotContain("MARKER", "sealed:v1");
    }
  }

  @Test
  void aRotatedPasswordMakesANewPoolAndDrainsTheOld() throws Exception {
    Path file = configure(sealed("first-MARKER"));
    assertThat(reader("jdbc:buster:shop", null)).isEqualTo(ROLE);
    Set<Integer> before = sessions();
    assertThat(before).isNotEmpty();
    password("second-MARKER");
    write(file, yaml(sealed("second-MARKER")));

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              assertThat(reader("jdbc:buster:shop", null)).isEqualTo(ROLE);
              assertThat(sessions()).isNotEmpty().doesNotContainAnyElementsOf(before);
            });
  }

  @Test
  void aPasswordInAFileIsReadForEachConnection() throws Exception {
    Path secret = folder.resolve("password");
    Files.writeString(secret, "first-MARKER\n");
    configure("${file:" + secret + "}");
    try (Connection first = DriverManager.getConnection("jdbc:buster:shop")) {
      password("second-MARKER");
      Files.writeString(secret, "second-MARKER\n");

      try (Connection second = DriverManager.getConnection("jdbc:buster:shop")) {
        assertThat(user(first)).isEqualTo(user(second)).isEqualTo(ROLE);
      }
    }
  }

  @Test
  void aSupplierIsAskedForEachPhysicalConnection() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    CredentialSupplier supplier =
        new CredentialSupplier() {
          @Override
          public String name() {
            return "tokens";
          }

          @Override
          public Supplied supply(Request request) throws SQLException {
            // What it gave before is worth nothing now.
            String token = "token-MARKER-" + asked.incrementAndGet();
            password(token);
            return new Supplied(
                new Credentials(Optional.of(ROLE), Optional.of(token), Map.of()), Optional.empty());
          }
        };
    CredentialSuppliers.register(supplier);
    Properties properties = new Properties();
    properties.setProperty("credentialSupplier", "tokens");
    String url = database.url() + "?applicationName=supplied";
    try (Connection first = DriverManager.getConnection(url, properties);
        Connection second = DriverManager.getConnection(url, properties)) {
      assertThat(user(first)).isEqualTo(user(second)).isEqualTo(ROLE);
      assertThat(asked).hasValue(2);
    } finally {
      CredentialSuppliers.unregister(supplier);
    }
    // The pool is warm: nobody has to log in.
    try (Connection again = DriverManager.getConnection(url, properties)) {
      assertThat(user(again)).isEqualTo(ROLE);
    }
    assertThat(asked).hasValue(2);
  }

  /** The processes at the server that serve the source. */
  private static Set<Integer> sessions() throws SQLException {
    Set<Integer> processes = new HashSet<>();
    try (Connection connection = database.plain();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT pid FROM pg_stat_activity WHERE application_name = 'buster/shop'")) {
      while (rows.next()) {
        processes.add(rows.getInt(1));
      }
    }
    return processes;
  }

  private static String reader(String url, @Nullable String password) throws SQLException {
    Properties properties = password == null ? new Properties() : properties(password);
    try (Connection connection = DriverManager.getConnection(url, properties)) {
      return user(connection);
    }
  }

  private static Properties properties(String password) {
    Properties properties = new Properties();
    properties.setProperty("user", ROLE);
    properties.setProperty("password", password);
    return properties;
  }

  private static String user(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT current_user")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private String sealed(String password) throws SecretException {
    return keyset.seal(
        password.toCharArray(),
        new SealContext(
            "postgresql", "127.0.0.1", database.server().port(), database.name(), ROLE));
  }

  private static void password(String password) throws SQLException {
    database.run("ALTER ROLE " + ROLE + " PASSWORD '" + password + "'");
  }

  private Path configure(String password) throws IOException {
    Path file = folder.resolve("buster.yaml");
    write(file, yaml(password));
    System.setProperty("buster.config", file.toString());
    // The driver looks for it once a second.
    await().atMost(Duration.ofSeconds(10)).until(() -> Buster.sources().contains("shop"));
    return file;
  }

  private static void write(Path file, String text) throws IOException {
    Path beside = file.resolveSibling("next");
    Files.writeString(beside, text);
    if (Files.getFileStore(beside).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
    }
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String yaml(String password) {
    return "sources:\n  shop:\n    type: postgresql\n    host: 127.0.0.1\n    port: "
        + database.server().port()
        + "\n    database: "
        + database.name()
        + "\n    user: "
        + ROLE
        + "\n    password: \""
        + password
        + "\"\n";
  }
}
