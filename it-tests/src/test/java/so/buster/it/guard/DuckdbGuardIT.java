package so.buster.it.guard;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import so.buster.it.database.Database;
import so.buster.it.database.DuckDbFile;

class DuckdbGuardIT extends GuardDifferential {
  private static final Pattern CATALOGUE =
      Pattern.compile("information_schema|duckdb_|SHOW|PRAGMA|DESCRIBE");

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
  String dialect() {
    return "duckdb";
  }

  @Override
  boolean aboutTheDatabase(String sql) {
    return CATALOGUE.matcher(sql).find();
  }

  @Override
  String prepared(String sql) {
    return sql;
  }
}
