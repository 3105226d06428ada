package so.buster.it.contract;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import so.buster.it.database.Database;
import so.buster.it.database.DuckDbFile;

class DuckdbIT extends DatabaseContract {
  @TempDir private static Path folder;
  private static DuckDbFile database;

  @BeforeAll
  static void create() {
    database = DuckDbFile.create(folder);
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public List<String> secrets() {
    return List.of(folder.toString());
  }

  @Override
  public String everyType() {
    return "SELECT [1, 2], ['a', NULL], [[1.5]], {'a': 1, 'b': [2]}, MAP {'k': 1}, 'x'::BLOB,"
        + " '{\"a\": 1}'::JSON, 1.5::DECIMAL(10, 2), 1::HUGEINT, TIMESTAMPTZ '2024-01-01 00:00:00+00',"
        + " DATE '2024-01-01', TIME '10:00:00', INTERVAL 1 DAY, '101'::BIT, 'a'::ENUM ('a', 'b'),"
        + " UUID '00000000-0000-0000-0000-000000000001', b, [{'a': 1}], ARRAY[b.isbn]"
        + " FROM book b LIMIT 1";
  }
}
