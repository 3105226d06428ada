package so.buster.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;
import so.buster.it.database.TestPooler;
import so.buster.it.database.pooler.RotatingPooler;

/** Through a pooler that is worse than any real one: see {@link so.buster.it.database.pooler}. */
@ExtendWith(SharedPostgres.class)
class TransactionPoolerIT extends PooledContract {
  @Override
  TestPooler start(PostgresServer server) throws Exception {
    return new RotatingPooler(server);
  }

  /** What this class relies on. */
  @Test
  void eachTransactionIsInAnotherSession() throws SQLException {
    try (Connection connection = open("poolSize=1", "applicationName=rotating")) {
      List<List<String>> first = Rows.of(connection, "SELECT pg_backend_pid()");
      List<List<String>> second = Rows.of(connection, "SELECT pg_backend_pid()");
      assertThat(first).isNotEqualTo(second);
      connection.setAutoCommit(false);
      assertThat(Rows.of(connection, "SELECT pg_backend_pid()"))
          .isEqualTo(Rows.of(connection, "SELECT pg_backend_pid()"));
    }
  }
}
