package so.buster.it.contract;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import so.buster.it.database.Database;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;

@ExtendWith(SharedPostgres.class)
class PostgresqlIT extends DatabaseContract {
  static final String EVERY_TYPE =
      "SELECT ARRAY[1, 2], ARRAY['a', NULL], ARRAY[ARRAY[1.5]], '{\"a\": 1}'::jsonb, '{}'::json,"
          + " xmlparse(CONTENT '<a/>'), point(1, 2), int4range(1, 2), '\\x01'::bytea, 1.5::numeric,"
          + " now(), current_date, interval '1 day', uuid('00000000-0000-0000-0000-000000000001'),"
          + " B'101', inet('10.0.0.1'), '5'::money, ROW(1, 'x'), b, to_tsvector('a b'), 5::oid,"
          + " ARRAY[point(1, 2)], ARRAY[b], NULL::refcursor FROM book b LIMIT 1";

  private static PostgresDatabase database;

  @BeforeAll
  static void create(PostgresServer server) {
    database = PostgresDatabase.create(server, "contract");
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public List<String> secrets() {
    return List.of(PostgresServer.PASSWORD, "127.0.0.1", ":" + database.server().port());
  }

  @Override
  public String everyType() {
    return EVERY_TYPE;
  }
}
