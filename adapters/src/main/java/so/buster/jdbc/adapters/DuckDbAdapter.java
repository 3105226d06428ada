package so.buster.jdbc.adapters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.Posture;
import so.buster.jdbc.spi.Adapter;
import so.buster.jdbc.spi.Address;
import so.buster.jdbc.spi.ConnectFailure;
import so.buster.jdbc.spi.Credentials;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.Settings;
import so.buster.jdbc.spi.SourceForm;
import so.buster.jdbc.spi.Target;
import so.buster.jdbc.spi.Tls;
import so.buster.jdbc.spi.VendorProperties;
import so.buster.sql.Dialect;
import so.buster.sql.Namespace;

/** DuckDB, inside this process: a file opened read-only, or an empty database in memory. */
public final class DuckDbAdapter implements Adapter {
  private static final VendorProperties PROPERTIES = DuckDbProperties.table();
  private static final String MEMORY = "jdbc:duckdb:";

  /** Qualified, because a macro in the file is found before the built-in function of its name. */
  private static final String ATTEST =
      """
      SELECT system.main.current_setting('enable_external_access'),
             system.main.current_setting('lock_configuration'),
             system.main.current_setting('max_execution_time'),
             system.main.current_setting('access_mode')
      """;

  private static final String MACROS =
      "SELECT function_name FROM system.main.duckdb_functions() WHERE NOT internal";

  @Override
  public String name() {
    return "duckdb";
  }

  @Override
  public Dialect dialect() {
    return Dialect.DUCKDB;
  }

  @Override
  public String artifact() {
    return "org.duckdb:duckdb_jdbc:2.0.0.1";
  }

  @Override
  public VendorProperties vendorProperties() {
    return PROPERTIES;
  }

  @Override
  public SourceForm sourceForm() {
    return SourceForm.file().build();
  }

  /** The operating system's permissions on the file are all there is. */
  @Override
  public Map<String, String> login(Credentials credentials) {
    return Map.of();
  }

  @Override
  public Target target(Address address, Settings settings) throws SQLException {
    if (!(address instanceof Address.Local local)) {
      throw BusterConnectionException.configuration(
          "URL: DuckDB has no server; write jdbc:buster:duckdb:/path/to/file.duckdb.", name());
    }
    Map<String, String> properties = new HashMap<>(DuckDbProperties.PINNED);
    properties.putAll(settings.vendor());
    boolean inMemory = local.path().isEmpty() || local.path().equals(":memory:");
    if (!inMemory) {
      properties.put("duckdb.read_only", "true");
    }
    return new Target(
        "org.duckdb.DuckDBDriver", MEMORY + (inMemory ? "" : file(local.path())), properties);
  }

  /** A setting of the session: the database's own may not differ between pools of one file. */
  @Override
  public List<String> session(Connection fresh, Limits limits) {
    return List.of("SET SESSION max_execution_time = " + limits.query().toMillis());
  }

  @Override
  public void attest(Connection fresh, Limits limits) throws SQLException {
    try (Statement statement = fresh.createStatement();
        ResultSet row = statement.executeQuery(ATTEST)) {
      row.next();
      if (row.getBoolean(1)
          || !row.getBoolean(2)
          || row.getLong(3) != limits.query().toMillis()
          || !(row.getString(4).equals("read_only")
              || fresh.getMetaData().getURL().equals(MEMORY))) {
        throw BusterConnectionException.configuration(
            "The DuckDB session is not locked as asked: use the documented version of the driver.",
            name());
      }
    }
  }

  /** {@code setSchema} sets the search path; both go back to the file's main schema. */
  @Override
  public Optional<String> reset(String setting) {
    return switch (setting) {
      case "schema", "search_path" -> Optional.of("RESET " + setting);
      case "timezone" -> Optional.of("RESET TimeZone");
      case "calendar" -> Optional.of("RESET Calendar");
      default -> Optional.empty();
    };
  }

  /** A macro with the name of a built-in function, or of an extension's, is called in its place. */
  @Override
  public Set<String> shadowedFunctions(Connection fresh) throws SQLException {
    Set<String> names = new HashSet<>();
    try (Statement statement = fresh.createStatement();
        ResultSet rows = statement.executeQuery(MACROS)) {
      while (rows.next()) {
        names.add(rows.getString(1).toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  @Override
  public Namespace namespace(Connection physical) throws SQLException {
    return DuckDbNamespace.of(physical);
  }

  @Override
  public @Nullable String sqlState(SQLException vendor) {
    return DuckDbFailures.sqlState(vendor);
  }

  @Override
  public Optional<Posture> posture(Connection session, Settings settings) throws SQLException {
    String file = session.getMetaData().getURL().substring(MEMORY.length());
    return Optional.of(
        file.isEmpty() || file.equals(":memory:")
            ? DuckDbPosture.inMemory()
            : DuckDbPosture.of(Path.of(file)));
  }

  @Override
  public ConnectFailure diagnose(SQLException failure, Tls tls) {
    return DuckDbFailures.diagnose(failure);
  }

  /** Absolute, so that the same file is the same pool; existing, because DuckDB would create it. */
  private String file(String path) throws BusterConnectionException {
    Path file = Path.of(path).toAbsolutePath().normalize();
    if (!Files.isRegularFile(file)) {
      throw BusterConnectionException.configuration(
          "URL: there is no such file; name an existing DuckDB file by its full path, or none"
              + " (:memory: in a source) for an empty database in memory.",
          name());
    }
    return file.toString().replace('\\', '/');
  }
}
