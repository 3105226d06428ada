package so.buster.it.markers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import so.buster.it.database.DuckDbFile;

/**
 * Inside the process: no host, no user, no password, no TLS. The file's path is what is telling.
 */
class DuckdbMarkersIT implements MarkerContract {
  private static final String FOLDER = "folder-marker-4711";

  @TempDir private static Path folder;
  private static DuckDbFile database;

  @BeforeAll
  static void create() throws IOException {
    database = DuckDbFile.create(Files.createDirectory(folder.resolve(FOLDER)));
  }

  @Override
  public String url(String... options) {
    return database.url(options);
  }

  @Override
  public List<String> unreachable() {
    return List.of();
  }

  @Override
  public List<String> wrongDatabase() {
    return List.of("jdbc:buster:duckdb:" + folder.resolve(FOLDER).resolve(VALUE));
  }

  @Override
  public Properties credentials() {
    return new Properties();
  }

  @Override
  public List<String> markers() {
    return List.of(FOLDER);
  }

  @Override
  public boolean asksForPassword() {
    return false;
  }

  @Override
  public boolean hasTls() {
    return false;
  }
}
