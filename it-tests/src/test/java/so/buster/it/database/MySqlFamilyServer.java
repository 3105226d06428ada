package so.buster.it.database;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A running MySQL or MariaDB on a free port of 127.0.0.1, whose user root has no password. */
public record MySqlFamilyServer(Closeable process, int port) implements AutoCloseable {

  /** Waits until the server answers; a server that does not is stopped. */
  static MySqlFamilyServer open(ServerProcess process, int port)
      throws IOException, SQLException, InterruptedException {
    MySqlFamilyServer server = new MySqlFamilyServer(process, port);
    try {
      process.connect(server.url("", "")).close();
      return server;
    } catch (IOException | SQLException | InterruptedException e) {
      process.close();
      throw e;
    }
  }

  /** One that runs in a container. */
  static MySqlFamilyServer running(Closeable container, int port) {
    return new MySqlFamilyServer(container, port);
  }

  private String url(String database, String properties) {
    return "jdbc:mysql://127.0.0.1:%d/%s?user=root&sslMode=DISABLED%s"
        .formatted(port, database, properties);
  }

  /** A connection by the vendor's driver; properties begin with {@code &}. */
  public Connection connect(String database, String properties) throws SQLException {
    return DriverManager.getConnection(url(database, properties));
  }

  @Override
  public void close() throws IOException {
    process.close();
  }
}
