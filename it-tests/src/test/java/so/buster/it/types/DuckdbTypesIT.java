package so.buster.it.types;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import so.buster.it.database.Database;
import so.buster.it.database.DuckDbFile;

class DuckdbTypesIT extends TypesContract {
  @TempDir private static Path folder;
  private static DuckDbFile database;

  @BeforeAll
  static void create() {
    database = DuckDbFile.create(folder);
  }

  @Override
  Database database() {
    return database;
  }

  @Override
  List<Typed> types() {
    return Typed.of("duckdb");
  }

  @Override
  Set<Difference> differences() {
    return EnumSet.of(
        Difference.TEXT_OF_A_VENDORS_OBJECT, Difference.EMPTY_MAP, Difference.SQL_STATE_FOUND);
  }
}
