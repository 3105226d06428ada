package so.buster.it.types;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import so.buster.it.database.Database;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;
import so.buster.it.database.redshift.RedshiftDatabase;

/** Without what PostgreSQL does not have: SUPER, VARBYTE, GEOMETRY, GEOGRAPHY, HLLSKETCH. */
@ExtendWith(SharedPostgres.class)
class RedshiftTypesIT extends TypesContract {
  private static RedshiftDatabase database;

  @BeforeAll
  static void create(PostgresServer server) {
    database = RedshiftDatabase.create(server, "redshift_types");
  }

  @AfterAll
  static void close() throws IOException {
    database.front().close();
  }

  @Override
  Database database() {
    return database;
  }

  @Override
  List<Typed> types() {
    return Typed.of("redshift");
  }

  @Override
  Set<Difference> differences() {
    return EnumSet.of(
        Difference.TEXT_OF_A_VENDORS_OBJECT, Difference.NOT_SUPPORTED, Difference.JDKS_OWN_CLASS);
  }
}
