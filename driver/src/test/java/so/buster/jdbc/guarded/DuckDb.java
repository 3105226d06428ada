package so.buster.jdbc.guarded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.Limits.OnLimit;
import so.buster.sql.Dialect;
import so.buster.sql.Guard;
import so.buster.sql.Policy;
import so.buster.sql.TableRules;

/** A real database in memory, and guarded connections to it. */
final class DuckDb implements AutoCloseable {
  /** Twenty rows: 0 to 19. */
  static final String TWENTY = "SELECT i FROM numbers ORDER BY i";

  /** Takes longer than anybody waits. */
  static final String FOREVER = "SELECT count(*) FROM range(1000000000) AS a, range(1000000) AS b";

  final Connection raw;
  final CountingLease lease;

  DuckDb() throws SQLException {
    raw = DriverManager.getConnection("jdbc:duckdb:");
    lease = new CountingLease(raw);
    run("CREATE TABLE numbers AS SELECT i FROM range(20) AS r(i)");
    run("CREATE TABLE people(name VARCHAR, age INTEGER)");
    run("INSERT INTO people VALUES ('Ada', 36), ('Grace', 85)");
  }

  /** Past the guard. */
  void run(String sql) throws SQLException {
    try (Statement statement = raw.createStatement()) {
      statement.execute(sql);
    }
  }

  GuardedConnection guarded() {
    return guarded(limits(5000));
  }

  GuardedConnection guarded(Limits limits) {
    Policy policy = Policy.DEFAULT.withMaxRows(limits.rows());
    return new GuardedConnection(
        lease, new Guard(Dialect.DUCKDB, policy), limits, new DuckOrigin());
  }

  /** With rules on tables, where the session looks for them as the origin says. */
  GuardedConnection guarded(TableRules rules, Origin origin) {
    return new GuardedConnection(
        lease, new Guard(Dialect.DUCKDB, Policy.DEFAULT.withTables(rules)), limits(5000), origin);
  }

  static Limits limits(long rows) {
    return limits(rows, Duration.ofMinutes(1), OnLimit.TRUNCATE);
  }

  static Limits limits(long rows, Duration query, OnLimit onLimit) {
    Limits usual = Limits.DEFAULT;
    return new Limits(
        rows,
        usual.metadataRows(),
        1 << 20,
        query,
        usual.transaction(),
        usual.lock(),
        usual.connect(),
        usual.connections(),
        onLimit);
  }

  private record DuckOrigin() implements Origin {
    @Override
    public String source() {
      return "ducks";
    }

    @Override
    public String url() {
      return "jdbc:duckdb:";
    }

    @Override
    public Optional<String> undo(String setting, Connection before) {
      return setting.equalsIgnoreCase("timezone")
          ? Optional.of("RESET TimeZone")
          : Optional.empty();
    }
  }

  @Override
  public void close() throws SQLException {
    raw.close();
  }
}
