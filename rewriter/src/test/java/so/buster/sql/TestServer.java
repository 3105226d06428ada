package so.buster.sql;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A running server of a test and a connection to it, in an empty schema {@code shop}.
 *
 * @param program what it runs
 */
record TestServer(ServerProcess process, Connection connection, Path program)
    implements AutoCloseable {

  /** Waits until the server answers; a server that does not is stopped. */
  static TestServer open(ServerProcess process, int port, Path program)
      throws IOException, SQLException, InterruptedException {
    try {
      Connection connection =
          process.connect("jdbc:mysql://127.0.0.1:" + port + "/?user=root&sslMode=DISABLED");
      try (var statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE shop");
        statement.execute("USE shop");
      }
      return new TestServer(process, connection, program);
    } catch (IOException | SQLException | InterruptedException e) {
      process.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException, SQLException {
    connection.close();
    process.close();
  }
}
