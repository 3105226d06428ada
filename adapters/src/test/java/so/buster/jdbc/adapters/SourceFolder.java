package so.buster.jdbc.adapters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import so.buster.jdbc.engine.PooledEngine;

/** A folder with a configuration, and an engine that reads it. */
final class SourceFolder implements AutoCloseable {
  private static final String PROPERTY = "buster.config";

  private final Path folder;
  private PooledEngine engine;

  SourceFolder(Path folder, String yaml) {
    this.folder = folder;
    write("buster.yaml", yaml);
    System.setProperty(PROPERTY, folder.resolve("buster.yaml").toString());
    engine = new PooledEngine();
  }

  /** Writes a file; the running engine will notice. */
  void write(String name, String yaml) {
    write(name, yaml, "rw-------");
  }

  void write(String name, String yaml, String mode) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, yaml);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As if the program were started again. */
  void restart() {
    engine.close();
    engine = new PooledEngine();
  }

  PooledEngine engine() {
    return engine;
  }

  Connection connect(String rest) throws SQLException {
    return connect(rest, new Properties());
  }

  Connection connect(String rest, Properties info) throws SQLException {
    return engine.connect("jdbc:buster:" + rest, info);
  }

  @Override
  public void close() {
    System.clearProperty(PROPERTY);
    engine.close();
  }
}
