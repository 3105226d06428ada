package so.buster.jdbc.adapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.BusterRefusedException;
import so.buster.jdbc.config.Configuration;
import so.buster.jdbc.config.ParsedUrl;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.Target;

/** The whole way, from URL to rows, and what the session itself refuses behind the guard. */
final class DuckDbTest {
  private final DuckDbAdapter adapter = new DuckDbAdapter();
  private @TempDir Path folder;
  private Path file = Path.of("");
  private String url = "";

  @BeforeEach
  void aFileWithRows() throws Exception {
    file = folder.resolve("FILE_MARKER 1.duckdb");
    url = "jdbc:buster:duckdb:" + file.toString().replace('\\', '/');
    try (Connection raw = raw(file);
        Statement statement = raw.createStatement()) {
      statement.execute("create table books as select range as id from range(100)");
      statement.execute("create schema other");
      statement.execute("create macro lower(x) as 'not the built-in one'");
    }
  }

  @Test
  void thereIsNoPoolerBeforeAFile() {
    assertThatThrownBy(() -> DriverManager.getConnection(url + "?pooler=transaction"))
        .isInstanceOf(BusterConnectionException.class)
        .hasMessageContaining("pooler: ")
        .hasMessageNotContaining("FILE_MARKER");
  }

  @Test
  void rowsCanBeReadAndAreCutAtTheLimit() throws Exception {
    try (Connection connection = DriverManager.getConnection(url + "?maxRows=10");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select id from books order by id")) {
      int count = 0;
      while (rows.next()) {
        assertThat(rows.getInt(1)).isEqualTo(count++);
      }
      assertThat(count).isEqualTo(10);
      assertThat(connection.getMetaData().getURL()).startsWith("jdbc:duckdb:");
    }
  }

  @Test
  void nothingCanBeWritten() throws Exception {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("delete from books"))
          .isInstanceOf(BusterRefusedException.class);
      assertThatThrownBy(() -> statement.execute("select lower('A')"))
          .as("a macro of the file's own in place of a reviewed function")
          .isInstanceOf(BusterRefusedException.class);
    }
  }

  @Test
  void inMemoryThereIsNothingToRead() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:buster:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select 6 * 7")) {
      row.next();
      assertThat(row.getInt(1)).isEqualTo(42);
    }
  }

  @Test
  void theNextBorrowerFindsTheSchemaAsItWas() throws Exception {
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.setSchema("other");
      assertThat(connection.getSchema()).isEqualTo("other");
    }
    try (Connection connection = DriverManager.getConnection(url)) {
      assertThat(connection.getSchema()).isEqualTo("main");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "set timezone = 'Asia/Tokyo', TimeZone",
    "set calendar = 'japanese', Calendar",
    "set search_path = 'other', search_path",
    "use other, search_path",
  })
  void whatASessionStatementSetsIsUndone(String sql, String setting) throws Exception {
    String before = setting(setting, "select 1");
    assertThat(setting(setting, sql)).isNotEqualTo(before);
    assertThat(setting(setting, "select 1")).isEqualTo(before);
  }

  private String setting(String name, String first) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url + "?poolSize=1");
        Statement statement = connection.createStatement()) {
      statement.execute(first);
      try (ResultSet row = statement.executeQuery("select current_setting('" + name + "')")) {
        row.next();
        return row.getString(1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table t (i int)",
        "insert into books values (1)",
        "drop table books",
        "select * from read_csv('/etc/passwd')",
        "copy books to 'out.csv'",
        "attach 'x.duckdb'",
        "install httpfs",
        "load httpfs",
        "set enable_external_access = true",
        "set memory_limit = '2GB'",
        "set allowed_configs = ['threads']",
        "reset lock_configuration",
      })
  void theSessionItselfRefuses(String sql) throws Exception {
    try (Connection connection = session(url);
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class);
    }
  }

  @Test
  void theSessionStopsARunawayQueryByItself() throws Exception {
    String runaway = "select count(*) from range(100000000000) a(i) where hash(i) = 7";
    try (Connection connection = session(url + "?queryTimeout=500ms");
        Statement statement = connection.createStatement()) {
      assertThat(catchThrowable(() -> statement.execute(runaway)))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("maximum execution time");
    }
  }

  @Test
  void poolsWithOtherLimitsShareTheFile() throws Exception {
    try (Connection one = DriverManager.getConnection(url + "?queryTimeout=5");
        Connection other = DriverManager.getConnection(url + "?queryTimeout=7&maxRows=1")) {
      assertThat(one.isValid(5)).isTrue();
      assertThat(other.isValid(5)).isTrue();
    }
  }

  @Test
  void aFileThatIsOpenForWritingSaysSo() throws Exception {
    try (Connection writer = raw(file)) {
      assertThat(writer.isClosed()).isFalse();
      assertFailure(url, "open elsewhere");
    }
  }

  @Test
  void aFileThatDoesNotExistIsNotMade() {
    assertFailure(url + "x", "no such file");
    assertThat(Path.of(file + "x")).doesNotExist();
  }

  @Test
  void aFolderIsNoFile() {
    assertFailure("jdbc:buster:duckdb:" + folder.toString().replace('\\', '/'), "no such file");
  }

  @Test
  void aFileOfAnotherKindSaysSo() throws Exception {
    Path other = Files.writeString(folder.resolve("FILE_MARKER.txt"), "TEXT_MARKER".repeat(1000));

    assertFailure(
        "jdbc:buster:duckdb:" + other.toString().replace('\\', '/'), "cannot be read as a DuckDB");
  }

  @ParameterizedTest
  @CsvSource({
    "session_init_sql_file, x",
    "enable_external_access, true",
    "access_mode, READ_WRITE",
    "access_mode, automatic",
    "lock_configuration, false",
    "allowed_configs, threads",
    "allowed_directories, /",
    "temp_directory, /tmp",
    "jdbc_instance_cache, false",
    "jdbc_pin_db, true",
    "current_dialect, postgres",
    "custom_extension_repository, http://evil",
    "s3_secret_access_key, x",
    "max_expression_depth, 1",
  })
  void whatOpensTheLockIsRefused(String name, String value) {
    Properties info = new Properties();
    info.setProperty(name, value);

    assertThatThrownBy(() -> DriverManager.getConnection(url, info))
        .isInstanceOf(BusterConnectionException.class)
        .hasMessageStartingWith(name + ": ");
  }

  @Test
  void harmlessPropertiesAreTaken() throws Exception {
    try (Connection connection =
            DriverManager.getConnection(
                url + "?access_mode=READ_ONLY&memory_limit=256MB&threads=1", "sa", "ignored");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select current_setting('threads')")) {
      row.next();
      assertThat(row.getInt(1)).isEqualTo(1);
    }
  }

  private static Connection raw(Path file) throws SQLException {
    return connect("jdbc:duckdb:" + file, new Properties());
  }

  private static Connection connect(String url, Properties properties) throws SQLException {
    return new DuckDBDriver().connect(url, properties);
  }

  /** A session as the pool makes it, without the guard in front. */
  private Connection session(String text) throws SQLException {
    Configuration configuration =
        Configuration.of(ParsedUrl.parse(text), new Properties(), adapter.vendorProperties());
    Limits limits = configuration.settings().limits();
    Target target = adapter.target(configuration.address(), configuration.settings());
    Properties properties = new Properties();
    properties.putAll(target.properties());
    Connection session = connect(target.url(), properties);
    try (Statement statement = session.createStatement()) {
      for (String sql : adapter.session(session, limits)) {
        statement.execute(sql);
      }
    }
    adapter.attest(session, limits);
    return session;
  }

  private static void assertFailure(String url, String words) {
    assertThatThrownBy(() -> DriverManager.getConnection(url))
        .isInstanceOf(BusterConnectionException.class)
        .hasMessageContaining(words)
        .hasMessageNotContaining("MARKER")
        .hasNoCause();
  }
}
