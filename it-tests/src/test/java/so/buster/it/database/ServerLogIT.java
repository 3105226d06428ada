package so.buster.it.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The witness itself: what other tests rely on not to be there must be there when it was sent. */
@ExtendWith(SharedPostgres.class)
class ServerLogIT {
  private static PostgresDatabase database;

  @BeforeAll
  static void create(PostgresServer server) {
    database = PostgresDatabase.create(server, "witness");
  }

  @Test
  void seesAStatementThatWasOnlyParsed() throws SQLException {
    assertThat(sentBy(connection -> connection.prepareStatement("SELECT 'parsed'").getMetaData()))
        .contains("SELECT 'parsed'");
  }

  @Test
  void seesAStatementThatFailed() throws SQLException {
    assertThat(
            sentBy(
                connection ->
                    assertThatThrownBy(
                            () -> connection.createStatement().execute("SELECT\n nothing FROM no"))
                        .isInstanceOf(SQLException.class)))
        .contains("SELECT\n nothing FROM no");
  }

  @Test
  void seesPreparedStatementsAndSimpleOnes() throws SQLException {
    assertThat(
            sentBy(
                connection -> {
                  connection.prepareStatement("SELECT 'prepared'").executeQuery();
                  connection.createStatement().execute("SELECT 'plain'");
                }))
        .contains("SELECT 'prepared'", "SELECT 'plain'");
  }

  private static List<String> sentBy(Work work) throws SQLException {
    long mark = database.server().log().mark();
    try (Connection connection = database.plain()) {
      work.with(connection);
    }
    return database.sentSince(mark).stream().map(ServerLog.Sent::text).toList();
  }

  private interface Work {
    void with(Connection connection) throws SQLException;
  }
}
