package so.buster.it.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * A real PgBouncer in transaction mode before a test server, with two sessions of the server's for
 * everybody. It is a package of the system's ({@code it-tests/pgbouncer.sh} installs it where there
 * is apt); without it the tests skip and say so.
 */
public final class PgBouncer implements TestPooler {
  /** Of the server's. */
  private static final int SESSIONS = 2;

  private final ServerProcess process;
  private final int port;

  private PgBouncer(ServerProcess process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts one.
   *
   * @param settings more lines for its section of settings
   */
  public static PgBouncer start(PostgresServer server, String... settings)
      throws IOException, SQLException, InterruptedException {
    Path program = program();
    // Beside root it runs as nobody, who must be able to read this.
    Path folder =
        Files.createTempDirectory(
            "buster-pgbouncer",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    int port = ServerProcess.freePort();
    Path users =
        Files.writeString(
            folder.resolve("users.txt"),
            "\"" + PostgresServer.USER + "\" \"" + PostgresServer.PASSWORD + "\"\n");
    Path configuration =
        Files.writeString(
            folder.resolve("pgbouncer.ini"), configuration(server.port(), port, users, settings));
    List<String> command = new ArrayList<>(List.of(program.toString(), configuration.toString()));
    if ("root".equals(System.getProperty("user.name"))) {
      command.addAll(1, List.of("-u", "nobody"));
    }
    PgBouncer pgBouncer = new PgBouncer(ServerProcess.start(folder, command), port);
    pgBouncer.await();
    return pgBouncer;
  }

  private static String configuration(int server, int port, Path users, String... settings) {
    return String.join(
        "\n",
        "[databases]",
        "* = host=127.0.0.1 port=" + server,
        "[pgbouncer]",
        "listen_addr = 127.0.0.1",
        "listen_port = " + port,
        "unix_socket_dir =",
        "auth_type = scram-sha-256",
        "auth_file = " + users,
        "pool_mode = transaction",
        "default_pool_size = " + SESSIONS,
        "max_client_conn = 500",
        // Whatever the server gets is then ours, or one of PgBouncer's own SETs.
        "server_check_query =",
        String.join("\n", settings),
        "");
  }

  private static Path program() {
    for (String folder : List.of("/usr/sbin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")) {
      Path program = Path.of(folder, "pgbouncer");
      if (Files.isExecutable(program)) {
        return program;
      }
    }
    String message = "NOT TESTED: there is no pgbouncer here; it-tests/pgbouncer.sh installs it";
    System.err.println(message);
    return Assumptions.abort(message);
  }

  private void await() throws IOException, SQLException, InterruptedException {
    String login = "?user=" + PostgresServer.USER + "&password=" + PostgresServer.PASSWORD;
    process.connect("jdbc:postgresql://127.0.0.1:" + port + "/postgres" + login).close();
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public String user() {
    return PostgresServer.USER;
  }

  /** As many clients as there are sessions, each in a transaction, so that each has another. */
  @Override
  public void strangerLeaves(PooledDatabase database, List<String> statements) throws SQLException {
    List<Connection> strangers = new ArrayList<>();
    for (int i = 0; i < SESSIONS; i++) {
      Connection stranger = database.stranger();
      strangers.add(stranger);
      stranger.setAutoCommit(false);
      try (Statement statement = stranger.createStatement()) {
        for (String sql : statements) {
          statement.execute(TransactionWitness.STRANGER + sql);
        }
      }
    }
    for (Connection stranger : strangers) {
      stranger.commit();
      stranger.close();
    }
  }

  @Override
  public void close() throws IOException {
    process.close();
  }
}
