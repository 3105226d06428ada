package so.buster.it.contract;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import so.buster.it.database.Database;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;
import so.buster.it.database.redshift.RedshiftDatabase;

/** Redshift's driver, with PostgreSQL in Redshift's place: see {@link RedshiftDatabase}. */
@ExtendWith(SharedPostgres.class)
class RedshiftIT extends DatabaseContract {
  private static RedshiftDatabase database;

  @BeforeAll
  static void create(PostgresServer server) {
    database = RedshiftDatabase.create(server, "redshift");
  }

  @AfterAll
  static void close() throws IOException {
    database.front().close();
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public List<String> secrets() {
    return List.of(PostgresServer.PASSWORD, "127.0.0.1", ":" + database.front().port());
  }

  @Override
  public String everyType() {
    return "SELECT true, 1::smallint, 1::integer, 1::bigint, 1.5::numeric(10, 2), 1.5::real,"
        + " 1.5::double precision, 'a'::char(3), 'a'::varchar(10), 'a'::text, current_date, now(),"
        + " now()::timestamp, '10:00'::time, '10:00+01'::timetz, interval '1 day', '\\x01'::bytea,"
        + " ARRAY[1, 2], ARRAY['a', NULL], point(1, 2), '5'::money, 5::oid, NULL::varchar"
        + " FROM book b LIMIT 1";
  }
}
