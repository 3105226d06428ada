package so.buster.it.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.tls.HeldCertificate;
import so.buster.jdbc.Posture;

/**
 * A PostgreSQL of this run's own, on a free port of 127.0.0.1, that asks for passwords and writes
 * every statement into its log, parse messages included.
 *
 * <p>The user that the tests hand to the driver is the superuser: whatever is refused is refused by
 * the driver and not by missing rights.
 */
public final class PostgresServer implements AutoCloseable {
  /** The superuser. */
  public static final String USER = "postgres";

  /**
   * A superuser, too, who logs in with the password itself, as doctor's reader does: not every
   * driver knows SCRAM.
   */
  public static final String PLAIN_USER = "plain";

  /** A superuser with a telling name, who logs in as {@link #PLAIN_USER} does. */
  public static final String MARKED_USER = "user_marker_4711";

  /** Of every role. A word that must not appear in any message or log of the driver. */
  public static final String PASSWORD = "Pw-Marker-4711";

  private final int port;
  private final ServerLog log;
  private final Closeable running;
  private final Set<String> databases = ConcurrentHashMap.newKeySet();

  private PostgresServer(int port, ServerLog log, Closeable running) {
    this.port = port;
    this.log = log;
    this.running = running;
  }

  /** Starts one that offers TLS with this certificate, or none. */
  public static PostgresServer start(Optional<HeldCertificate> certificate) {
    try {
      Path home = Files.createTempDirectory("buster-postgres");
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setPGStartupWait(Duration.ofMinutes(1))
              .setOverrideWorkingDirectory(workingDirectory())
              .setDataDirectory(home.resolve("data"))
              .setCleanDataDirectory(true)
              .setLocaleConfig("locale", "C")
              .setServerConfig("fsync", "off")
              .setServerConfig("logging_collector", "on")
              .setServerConfig("log_directory", home.toString())
              .setServerConfig("log_filename", "postgresql.log")
              .setServerConfig("log_rotation_age", "0")
              .setServerConfig("log_line_prefix", ServerLog.LINE_PREFIX)
              .setServerConfig("log_min_duration_statement", "0");
      if (certificate.isPresent()) {
        Path chain =
            Files.writeString(home.resolve("server.crt"), certificate.get().certificatePem());
        Path key = Certificates.writeKey(home.resolve("server.key"), certificate.get());
        builder
            .setServerConfig("ssl", "on")
            .setServerConfig("ssl_cert_file", chain.toString())
            .setServerConfig("ssl_key_file", key.toString());
      }
      EmbeddedPostgres server = builder.start();
      askForPasswords(server);
      return new PostgresServer(
          server.getPort(),
          new ServerLog(home.resolve("postgresql.log")),
          () -> stop(server, home));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the binaries are unpacked, once: below {@code target}, so that a clean removes them. */
  private static File workingDirectory() throws IOException {
    return Files.createDirectories(Path.of("target", "embedded-postgres").toAbsolutePath())
        .toFile();
  }

  /**
   * One that runs elsewhere on this machine, in a container: without TLS and without {@link
   * #PLAIN_USER}.
   */
  static PostgresServer running(int port, ServerLog log, Closeable running) {
    return new PostgresServer(port, log, running);
  }

  private static void askForPasswords(EmbeddedPostgres server) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("ALTER ROLE " + USER + " PASSWORD '" + PASSWORD + "'");
      statement.execute(
          "CREATE ROLE " + PLAIN_USER + " SUPERUSER LOGIN PASSWORD '" + PASSWORD + "'");
      statement.execute(
          "CREATE ROLE " + MARKED_USER + " SUPERUSER LOGIN PASSWORD '" + PASSWORD + "'");
      try (var rows = statement.executeQuery("SHOW hba_file")) {
        rows.next();
        Files.writeString(
            Path.of(rows.getString(1)),
            "host all "
                + String.join(",", PLAIN_USER, MARKED_USER, Posture.READER)
                + " all password\nhost all all all scram-sha-256\n");
      }
      statement.execute("SELECT pg_reload_conf()");
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("The server could not be set up", e);
    }
  }

  /** The port it listens on. */
  public int port() {
    return port;
  }

  /** Its log. */
  public ServerLog log() {
    return log;
  }

  /** A connection by the vendor's own driver as the superuser, for set-up and for comparison. */
  public Connection superuser(String database) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", USER);
    properties.setProperty("password", PASSWORD);
    properties.setProperty("ApplicationName", PostgresDatabase.CONTROL);
    // Then the name travels in the start-up packet, and every line of the log bears it.
    properties.setProperty("assumeMinServerVersion", "18");
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port() + "/" + database, properties);
  }

  /** Whether {@link #createDatabase} made this one. */
  boolean made(String database) {
    return databases.contains(database);
  }

  /** Makes an empty database. */
  public void createDatabase(String name) {
    databases.add(name);
    try (Connection connection = superuser("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("No database " + name, e);
    }
  }

  private static void stop(EmbeddedPostgres server, Path home) throws IOException {
    server.close();
    ServerProcess.delete(home);
  }

  @Override
  public void close() throws IOException {
    running.close();
  }
}
