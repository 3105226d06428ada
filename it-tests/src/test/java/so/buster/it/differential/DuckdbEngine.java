package so.buster.it.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import so.buster.it.database.Bookshop;
import so.buster.sql.Mode;

/** A DuckDB file that may be written, with access to files and without a locked configuration. */
final class DuckdbEngine implements Engine {
  private static final int TIMEOUT_SECONDS = 2;

  /** What a session may choose for itself. */
  private static final Set<String> SETTABLE =
      Set.of("TimeZone", "Calendar", "schema", "search_path");

  private final Path base;
  private final ScratchFolder folder;
  private Connection session;

  private DuckdbEngine(Path home) throws SQLException {
    this.folder = new ScratchFolder(home.resolve("scratch"));
    this.base = home.resolve("base.duckdb");
    folder.renew();
    try (Connection connection = open(base)) {
      Bookshop.fillTables(connection);
      Script.run(connection, "scratch.duckdb.sql");
    }
    this.session = connect();
  }

  static DuckdbEngine start(Path home) {
    try {
      return new DuckdbEngine(home);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() throws SQLException {
    Path file = folder.path().resolve("scratch.duckdb");
    try {
      Files.copy(base, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return open(file);
  }

  private static Connection open(Path file) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("threads", "1");
    properties.setProperty("home_directory", "~" + Results.SECRET);
    properties.setProperty("autoinstall_known_extensions", "false");
    return new DuckDBDriver().connect("jdbc:duckdb:" + file, properties);
  }

  @Override
  public String dialect() {
    return "duckdb";
  }

  @Override
  public String[] grammars() {
    return new String[] {"grammar.common.txt", "grammar.duckdb.txt"};
  }

  @Override
  public Map<String, String> values() {
    return Map.of("folder", folder.toString());
  }

  @Override
  public Set<String> shadowedFunctions() {
    return Set.of("lcase");
  }

  @Override
  public Set<String> vouchedFunctions() {
    return Set.of("nextval", "set_config");
  }

  @Override
  public void renew() {
    try {
      session.close();
      folder.renew();
      session = connect();
    } catch (SQLException e) {
      throw new IllegalStateException("The scratch database could not be renewed", e);
    }
  }

  @Override
  public Outcome run(Ruling ruling, Mode mode) {
    if (ruling.kind() == Ruling.Kind.SETS) {
      return set(ruling.sql());
    }
    return mode == Mode.PLAIN ? plain(session, ruling.sql()) : prepared(ruling.sql());
  }

  private static Outcome plain(Connection on, String sql) {
    try (Statement statement = on.createStatement()) {
      statement.setQueryTimeout(TIMEOUT_SECONDS);
      return Results.of(statement, sql);
    } catch (SQLException e) {
      return Outcome.FAILED;
    }
  }

  private Outcome prepared(String sql) {
    try (PreparedStatement statement = session.prepareStatement(sql)) {
      statement.setQueryTimeout(TIMEOUT_SECONDS);
      return Results.of(statement, sql);
    } catch (SQLException e) {
      return Outcome.FAILED;
    }
  }

  /** On a session of its own, whose settings end with it; those of the database do not. */
  private Outcome set(String sql) {
    try (Connection once = ((DuckDBConnection) session).duplicate()) {
      Map<String, String> before = settings(once);
      Outcome outcome = plain(once, sql);
      Map<String, String> after = settings(once);
      SETTABLE.forEach(before::remove);
      SETTABLE.forEach(after::remove);
      String wrong = new Fingerprint(before).difference(new Fingerprint(after));
      return outcome.executed() && !wrong.isEmpty() ? Outcome.noticed(wrong) : outcome;
    } catch (SQLException e) {
      return Outcome.FAILED;
    }
  }

  private static Map<String, String> settings(Connection connection) {
    Map<String, String> settings = new TreeMap<>();
    Script.parts(connection, "settings.duckdb.sql", "", settings);
    return settings;
  }

  @Override
  public Fingerprint fingerprint() {
    Map<String, String> parts = settings(session);
    folder.addTo(parts);
    Script.parts(session, "fingerprint.duckdb.sql", "", parts);
    return new Fingerprint(parts);
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
