package so.buster.it.database;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.output.OutputFrame.OutputType;
import org.testcontainers.utility.DockerImageName;

/** Servers of other versions than those from Maven: images, where there is Docker. */
public final class Containers {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private Containers() {}

  /** A PostgreSQL that logs as {@link PostgresServer#start} does. */
  public static PostgresServer postgresql(String image) {
    GenericContainer<?> container =
        start(
            image,
            5432,
            Map.of(
                "POSTGRES_PASSWORD",
                PostgresServer.PASSWORD,
                "POSTGRES_INITDB_ARGS",
                "--locale=C --encoding=UTF8"),
            List.of(
                "postgres",
                "-c",
                "fsync=off",
                "-c",
                "log_line_prefix=" + ServerLog.LINE_PREFIX,
                "-c",
                "log_min_duration_statement=0"));
    PostgresServer server =
        PostgresServer.running(
            container.getMappedPort(5432), new ServerLog(new Output(container)), container::stop);
    answers(() -> server.superuser("postgres"));
    return server;
  }

  /** A MySQL that can be asked what it was sent. */
  public static MySqlFamilyServer mysql(String image) {
    return mysqlFamily(
        image, Map.of("MYSQL_ALLOW_EMPTY_PASSWORD", "yes"), MySqlFamilyDatabase.WITNESSED);
  }

  /** A MariaDB that can be asked the same, without TLS as the one from Maven. */
  public static MySqlFamilyServer mariadb(String image) {
    return mysqlFamily(
        image,
        Map.of("MARIADB_ALLOW_EMPTY_ROOT_PASSWORD", "yes"),
        List.of("--log-output=TABLE", "--general-log=ON", "--skip-ssl"));
  }

  private static MySqlFamilyServer mysqlFamily(
      String image, Map<String, String> environment, List<String> options) {
    GenericContainer<?> container = start(image, 3306, environment, options);
    MySqlFamilyServer server =
        MySqlFamilyServer.running(container::stop, container.getMappedPort(3306));
    answers(() -> server.connect("", ""));
    return server;
  }

  private static GenericContainer<?> start(
      String image, int port, Map<String, String> environment, List<String> command) {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      String message = "NOT TESTED: there is no Docker here for " + image;
      System.err.println(message);
      return Assumptions.abort(message);
    }
    GenericContainer<?> container =
        new GenericContainer<>(DockerImageName.parse(image))
            .withEnv(environment)
            .withCommand(command.toArray(String[]::new))
            .withExposedPorts(port)
            .withStartupTimeout(PATIENCE);
    container.start();
    return container;
  }

  /** Makes a first connection. */
  @FunctionalInterface
  private interface Attempt {
    Connection connect() throws SQLException;
  }

  /** The port is open some time before the server answers. */
  private static void answers(Attempt attempt) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(500))
        .ignoreExceptionsInstanceOf(SQLException.class)
        .until(
            () -> {
              attempt.connect().close();
              return true;
            });
  }

  /** What the server writes on standard error, where its log is. */
  private record Output(GenericContainer<?> container) implements ServerLog.Text {
    @Override
    public long size() {
      return bytes().length;
    }

    @Override
    public byte[] after(long mark) {
      byte[] all = bytes();
      return Arrays.copyOfRange(all, (int) Math.min(mark, all.length), all.length);
    }

    private byte[] bytes() {
      return container.getLogs(OutputType.STDERR).getBytes(StandardCharsets.UTF_8);
    }
  }
}
