package so.buster.it.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBDriver;

/**
 * A DuckDB file with the {@link Bookshop}, and a copy of it: DuckDB lets one process open a file
 * with one set of options only, so the vendor's driver reads the copy.
 *
 * @param file what the driver under test opens
 * @param copy what the vendor's driver opens
 */
public record DuckDbFile(Path file, Path copy) implements Database {

  /** Makes both in this folder. */
  public static DuckDbFile create(Path folder) {
    Path file = folder.resolve("bookshop.duckdb");
    Path copies = folder.resolve("copies");
    try (Connection connection = vendor(file)) {
      Bookshop.fill(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The file could not be made", e);
    }
    try {
      Files.createDirectory(copies);
      return new DuckDbFile(file, Files.copy(file, copies.resolve("bookshop.duckdb")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String url() {
    return "jdbc:buster:duckdb:" + file;
  }

  @Override
  public Properties credentials() {
    return new Properties();
  }

  @Override
  public Connection plain() throws SQLException {
    return vendor(copy);
  }

  /**
   * An embedded database keeps no log. The witness is its file, which must be the same to the byte,
   * and its folder, in which nothing new may lie.
   */
  @Override
  public void assertUntouchedBy(Action action) throws Exception {
    byte[] before = Files.readAllBytes(file);
    List<Path> folder = folder();
    action.run();
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(folder()).isEqualTo(folder);
  }

  private List<Path> folder() throws IOException {
    try (var files = Files.list(file.getParent())) {
      return files.sorted().toList();
    }
  }

  /** It works in this process, so it is busy while this process burns a processor. */
  @Override
  public boolean busy() throws InterruptedException {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = system.getProcessCpuTime();
    Thread.sleep(200);
    return system.getProcessCpuTime() - before > 120_000_000;
  }

  private static Connection vendor(Path file) throws SQLException {
    return new DuckDBDriver().connect("jdbc:duckdb:" + file, new Properties());
  }
}
