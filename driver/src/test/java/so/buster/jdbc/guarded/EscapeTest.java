package so.buster.jdbc.guarded;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBResultSet;
import org.junit.jupiter.api.Test;
import so.buster.jdbc.crawl.Arguments;
import so.buster.jdbc.crawl.Crawler;
import so.buster.jdbc.crawl.Tagged;
import so.buster.jdbc.crawl.TaggedDriver;
import so.buster.jdbc.crawl.TaggedDriver.Weather;
import so.buster.jdbc.spi.Limits;
import so.buster.sql.Dialect;
import so.buster.sql.Guard;
import so.buster.sql.Policy;

/** Nothing of the vendor's can be reached from a guarded connection. */
class EscapeTest {
  private static final Arguments ARGUMENTS =
      new Arguments(
          List.of("SELECT 1", "DELETE FROM t", "SHOW search_path", "SET application_name = 'x'"),
          TaggedDriver.columns(),
          List.of(Tagged.class));

  private final TaggedDriver driver = new TaggedDriver();
  private final Crawler crawler =
      new Crawler(
          object -> object instanceof Tagged || String.valueOf(object).contains(Tagged.SECRET),
          ARGUMENTS,
          List.of(
              () -> driver.set(Weather.ERRORS),
              () -> driver.set(Weather.CRASHES),
              () -> driver.set(Weather.BREAKS),
              () -> driver.set(Weather.FAIR)));

  private Connection guarded() {
    Guard guard = new Guard(Dialect.POSTGRESQL, Policy.DEFAULT);
    return new GuardedConnection(
        new CountingLease(driver.connect()),
        guard,
        Limits.DEFAULT,
        Origin.of("source", "jdbc:postgresql:"));
  }

  @Test
  void nothingEscapesWhileItIsOpenNorWhenItIsClosed() {
    crawler.crawl(guarded());
    crawler.crawlReached();

    assertThat(crawler.escapes()).isEmpty();
    assertThatTheCrawlerWasEverywhere();
  }

  /** No escapes would mean nothing if the crawler had not got there. */
  private void assertThatTheCrawlerWasEverywhere() {
    Set<String> faces =
        crawler.called().stream()
            .map(call -> call.substring(0, call.indexOf('.')))
            .collect(Collectors.toSet());
    assertThat(faces)
        .contains("Connection", "Statement", "PreparedStatement", "CallableStatement", "ResultSet")
        .contains("DatabaseMetaData", "ResultSetMetaData", "ParameterMetaData", "Wrapper")
        .contains("Array", "Struct", "Blob", "Clob", "SQLXML", "Savepoint")
        .contains("BusterConnection", "BusterResult");
    assertThat(crawler.called()).as("methods called").hasSizeGreaterThan(700);
    assertThat(driver.calls())
        .contains("Statement.executeQuery", "ResultSet.getArray", "DatabaseMetaData.getTables")
        .contains("Array.getArray", "Connection.rollback");
  }

  /** The same over a real driver, whose objects do more than a stub's. */
  @Test
  void nothingOfDuckDbsEscapes() throws SQLException {
    Crawler live =
        new Crawler(
            object -> object.getClass().getName().startsWith("org.duckdb."),
            new Arguments(
                List.of(
                    "SELECT [1, 2], {'a': [1]}, MAP {'k': {'x': 1}}, 'x'::BLOB, '[1]'::JSON, now(),"
                        + " 1.5, uuid(), [{'a': 'x'}]",
                    "SELECT no_such_column FROM numbers",
                    "SELECT name::INTEGER FROM people",
                    "SHOW TABLES",
                    "SET TimeZone = 'UTC'",
                    "DELETE FROM people"),
                9,
                List.of(DuckDBConnection.class, DuckDBResultSet.class)),
            List.of(() -> {}));
    try (DuckDb duck = new DuckDb()) {
      live.crawl(duck.guarded());
      live.crawlReached();
    }
    assertThat(live.escapes()).isEmpty();
    assertThat(live.called()).as("methods called").hasSizeGreaterThan(600);
  }

  @Test
  void plantedHolesAreFound() {
    crawler.crawl(withHoles(guarded()));

    assertThat(crawler.escapes())
        .anyMatch(path -> path.startsWith("Connection.getMetaData ->"))
        .anyMatch(path -> path.startsWith("Connection.getWarnings throws ->"))
        .anyMatch(path -> path.startsWith("Connection.getSchema throws ->"))
        .anyMatch(path -> path.startsWith("Connection.getCatalog throws ->"))
        .anyMatch(path -> path.startsWith("Connection.nativeSQL ->"))
        .anyMatch(path -> path.startsWith("Connection.setSavepoint ->"))
        .anyMatch(path -> path.startsWith("Connection.getTypeMap ->"));
  }

  /** The guarded connection, except that some methods leak, each in another way. */
  private Connection withHoles(Connection guarded) {
    Connection raw = driver.connect();
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (self, method, arguments) -> {
              driver.set(Weather.FAIR);
              return switch (method.getName()) {
                case "getMetaData" -> raw.getMetaData();
                case "getWarnings" -> {
                  SQLWarning ours = new SQLWarning("ours");
                  ours.setNextWarning(raw.getWarnings());
                  yield ours;
                }
                case "getSchema" -> throw new SQLException("ours", raisedBy(raw));
                case "getCatalog" -> {
                  SQLException ours = new SQLException("ours");
                  ours.addSuppressed(raisedBy(raw));
                  throw ours;
                }
                case "nativeSQL" -> throw new SQLException("ours, with " + Tagged.SECRET);
                case "setSavepoint" -> raw.setSavepoint();
                case "getTypeMap" -> java.util.Map.of("key", raw);
                default -> invoke(method, guarded, arguments);
              };
            });
  }

  private SQLException raisedBy(Connection raw) {
    driver.set(Weather.ERRORS);
    try {
      raw.commit();
    } catch (SQLException e) {
      return e;
    }
    throw new AssertionError("the driver should have thrown");
  }

  private static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
