package so.buster.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import so.buster.it.database.Failure;
import so.buster.sql.Reason;

/** What is not a read is refused on every way in, before the database hears of it. */
interface RefusalContract extends Contract {
  List<String> WRITES =
      List.of(
          "DELETE FROM sale_line",
          "UPDATE book SET price = 0",
          "INSERT INTO author (author_id, full_name) VALUES (4711, 'nobody')",
          "DROP TABLE sale_line",
          "CREATE TABLE extra (i integer)",
          "WITH a AS (SELECT 1) DELETE FROM sale_line",
          "SELECT 1; DELETE FROM sale_line",
          "EXPLAIN ANALYZE DELETE FROM sale_line",
          "COPY book TO 'book.csv'");

  /** A way for a text to get to the database. */
  record Way(String name, Attempt attempt) {}

  /** Tries it. */
  interface Attempt {
    void with(Connection connection, Statement statement, String sql) throws SQLException;
  }

  List<Way> WAYS =
      List.of(
          new Way("executeQuery", (c, s, sql) -> s.executeQuery(sql)),
          new Way("execute", (c, s, sql) -> s.execute(sql)),
          new Way("execute with keys", (c, s, sql) -> s.execute(sql, 1)),
          new Way("execute with columns", (c, s, sql) -> s.execute(sql, new int[] {1})),
          new Way("execute with names", (c, s, sql) -> s.execute(sql, new String[] {"isbn"})),
          new Way("executeUpdate", (c, s, sql) -> s.executeUpdate(sql)),
          new Way("executeUpdate with keys", (c, s, sql) -> s.executeUpdate(sql, 1)),
          new Way("executeLargeUpdate", (c, s, sql) -> s.executeLargeUpdate(sql)),
          new Way(
              "batch",
              (c, s, sql) -> {
                s.addBatch("SELECT 1");
                s.addBatch(sql);
                s.executeBatch();
              }),
          new Way("prepareStatement", (c, s, sql) -> c.prepareStatement(sql).execute()),
          new Way(
              "prepareStatement with keys", (c, s, sql) -> c.prepareStatement(sql, 1).execute()),
          new Way(
              "prepareStatement with types",
              (c, s, sql) -> c.prepareStatement(sql, 1003, 1007).execute()),
          new Way(
              "prepareStatement for metadata",
              (c, s, sql) -> c.prepareStatement(sql).getMetaData()),
          new Way("prepareCall", (c, s, sql) -> c.prepareCall(sql).execute()),
          new Way("nativeSQL", (c, s, sql) -> c.nativeSQL(sql)));

  @TestFactory
  default Stream<DynamicTest> refusesWritesOnEveryWay() {
    return WAYS.stream().map(way -> DynamicTest.dynamicTest(way.name(), () -> assertRefused(way)));
  }

  private void assertRefused(Way way) throws Exception {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.executeQuery("SELECT 'warm'").close();
      database()
          .assertUntouchedBy(
              () -> {
                for (String sql : WRITES) {
                  Failure refusal =
                      Failure.of(() -> way.attempt().with(connection, statement, sql));
                  assertThat(refusal.state()).as(sql).isEqualTo("42501");
                  assertThat(refusal.message()).contains(refusal.code()).doesNotContain(sql);
                  assertThat(Reason.valueOf(refusal.code())).isNotEqualTo(Reason.INTERNAL);
                }
              });
      try (ResultSet rows = statement.executeQuery("SELECT 'goes on'")) {
        assertThat(Rows.of(rows)).containsExactly(List.of("goes on"));
      }
    }
  }

  @Test
  default void aRefusalTakesNoPhysicalConnection() throws Exception {
    try (Connection holder = open("poolSize=1", "connectTimeout=2s", "applicationName=single")) {
      holder.setAutoCommit(false);
      holder.createStatement().executeQuery("SELECT 1").close();
      for (int i = 0; i < 200; i++) {
        assertThat(Failure.of(() -> holder.createStatement().execute("DELETE FROM book")).state())
            .isEqualTo("42501");
      }
      holder.createStatement().executeQuery("SELECT 1").close();
    }
  }

  @Test
  default void aPreparedStatementTakesNoOtherText() throws Exception {
    try (Connection connection = open();
        var statement = connection.prepareStatement("SELECT 1")) {
      database()
          .assertUntouchedBy(
              () -> {
                assertThat(Failure.of(() -> statement.executeQuery("SELECT 2"))).isNotNull();
                assertThat(Failure.of(() -> statement.addBatch("DELETE FROM book"))).isNotNull();
              });
    }
  }
}
