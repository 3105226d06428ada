package so.buster.it.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import so.buster.it.contract.Rows;
import so.buster.it.database.Failure;
import so.buster.it.database.MariaDbServer;
import so.buster.it.database.MySqlFamilyDatabase;
import so.buster.it.database.MySqlFamilyServer;
import so.buster.it.database.MySqlServer;

/** A transaction in which nothing happens ends at the server. */
class MySqlIdleIT {
  @Test
  void mysql() throws IOException, SQLException, InterruptedException {
    try (MySqlFamilyServer server = MySqlServer.start(MySqlFamilyDatabase.WITNESSED)) {
      assertEnds(MySqlFamilyDatabase.create(server));
    }
  }

  @Test
  void mariadb() throws IOException, SQLException, InterruptedException {
    try (MySqlFamilyServer server =
        MariaDbServer.start(MariaDbServer.withUsers(MySqlFamilyDatabase.WITNESSED))) {
      assertEnds(MySqlFamilyDatabase.create(server));
    }
  }

  private static void assertEnds(MySqlFamilyDatabase database)
      throws SQLException, InterruptedException {
    String[] options = {"transactionTimeout=1s", "poolSize=1"};
    try (Connection connection = open(database, options)) {
      connection.setAutoCommit(false);
      connection.createStatement().executeQuery("SELECT count(*) FROM author").close();
      Thread.sleep(2500);
      Failure failure = Failure.of(() -> connection.createStatement().executeQuery("SELECT 1"));
      assertThat(failure.state()).startsWith("08");
      assertThat(failure.retryable()).isTrue();
    }
    try (Connection next = open(database, options)) {
      assertThat(Rows.of(next.createStatement().executeQuery("SELECT 42")))
          .containsExactly(List.of("42"));
    }
  }

  private static Connection open(MySqlFamilyDatabase database, String... options)
      throws SQLException {
    return DriverManager.getConnection(database.url(options), database.credentials());
  }
}
