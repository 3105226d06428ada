package so.buster.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import so.buster.it.database.Database;
import so.buster.it.database.snowflake.SnowflakeDatabase;
import so.buster.it.database.snowflake.SnowflakeServer;

/**
 * Snowflake's driver against a stand-in: what that cannot prove about the service itself is said in
 * {@link so.buster.it.database.snowflake}.
 */
class SnowflakeIT extends DatabaseContract {
  private static SnowflakeDatabase database;

  @BeforeAll
  static void start() {
    database = new SnowflakeDatabase(SnowflakeServer.start(Optional.empty()));
  }

  /** No telemetry, no look at the platform, no endpoint and no session parameter unheard of. */
  @AfterAll
  static void stop() throws SQLException {
    database.server().close();
    assertThat(database.server().witness().unexpected()).isEmpty();
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public List<String> secrets() {
    return List.of(SnowflakeServer.PASSWORD, "127.0.0.1", ":" + database.server().port());
  }

  @Override
  public String everyType() {
    return "SELECT 1, 1.5::DECIMAL(10, 2), 1.5::DOUBLE, 'x', TRUE, DATE '2024-01-01',"
        + " TIME '10:00:00', TIMESTAMP '2024-01-01 10:00:00', '{\"a\": 1}'::JSON,"
        + " b.details, a.languages, 'x'::BINARY FROM book b JOIN author a USING (author_id)"
        + " LIMIT 1";
  }
}
