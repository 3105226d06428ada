package so.buster.it.contract;

import org.junit.jupiter.api.extension.ExtendWith;
import so.buster.it.database.PgBouncer;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;
import so.buster.it.database.TestPooler;

/** Through a real PgBouncer, where there is one. */
@ExtendWith(SharedPostgres.class)
class PgBouncerIT extends PooledContract {
  @Override
  TestPooler start(PostgresServer server) throws Exception {
    return PgBouncer.start(server);
  }
}
