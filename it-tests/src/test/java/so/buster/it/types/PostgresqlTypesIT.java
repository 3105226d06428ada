package so.buster.it.types;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import so.buster.it.database.Database;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;

@ExtendWith(SharedPostgres.class)
class PostgresqlTypesIT extends TypesContract {
  private static PostgresDatabase database;

  @BeforeAll
  static void find(PostgresServer server) {
    database = new PostgresDatabase(server, "postgres");
  }

  @Override
  Database database() {
    return database;
  }

  @Override
  List<Typed> types() {
    return Typed.of("postgresql");
  }

  @Override
  Set<Difference> differences() {
    return EnumSet.of(
        Difference.TEXT_OF_A_VENDORS_OBJECT,
        Difference.TEXT_OF_A_VENDORS_ELEMENT,
        Difference.NOT_SUPPORTED);
  }
}
