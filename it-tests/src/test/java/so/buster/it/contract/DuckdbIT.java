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
}
