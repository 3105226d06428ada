package so.buster.jdbc.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import so.buster.jdbc.BusterError;
import so.buster.jdbc.BusterResult;
import so.buster.jdbc.spi.Limits.OnLimit;

/** No more rows than allowed, and whoever reads them can tell; over an embedded database. */
class RowLimitTest {
  private DuckDb duck;

  @BeforeEach
  void open() throws SQLException {
    duck = new DuckDb();
  }

  @AfterEach
  void close() throws SQLException {
    duck.close();
  }

  private static List<Integer> read(ResultSet rows) throws SQLException {
    List<Integer> values = new ArrayList<>();
    while (rows.next()) {
      values.add(rows.getInt(1));
    }
    return values;
  }

  @Test
  void aLongAnswerIsCutAndSaysSo() throws SQLException {
    try (Connection connection = duck.guarded(DuckDb.limits(5));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(DuckDb.TWENTY)) {
      BusterResult result = rows.unwrap(BusterResult.class);
      assertThat(rows.next()).isTrue();
      assertThat(result.truncated()).isFalse();
      assertThat(read(rows)).containsExactly(1, 2, 3, 4);

      assertThat(result.truncated()).isTrue();
      assertThat(rows.getWarnings().getSQLState()).isEqualTo("01B01");
      assertThat(statement.getWarnings().getSQLState()).isEqualTo("01B01");
      assertThat(rows.next()).isFalse();
      assertThat(rows.getRow()).isZero();
      assertThatThrownBy(() -> rows.getInt(1)).hasMessageContaining("no row here");
    }
  }

  @Test
  void anAnswerAsLongAsTheLimitIsWhole() throws SQLException {
    try (Connection connection = duck.guarded(DuckDb.limits(20));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(DuckDb.TWENTY)) {
      assertThat(read(rows)).hasSize(20);
      assertThat(rows.unwrap(BusterResult.class).truncated()).isFalse();
      assertThat((Object) rows.getWarnings()).isNull();
      assertThat((Object) statement.getWarnings()).isNull();
    }
  }

  @Test
  void theCallersOwnLimitCutsSilently() throws SQLException {
    try (Connection connection = duck.guarded(DuckDb.limits(5));
        Statement statement = connection.createStatement()) {
      statement.setMaxRows(3);
      assertThat(statement.getMaxRows()).isEqualTo(3);
      try (ResultSet rows = statement.executeQuery(DuckDb.TWENTY)) {
        assertThat(read(rows)).containsExactly(0, 1, 2);
        assertThat(rows.unwrap(BusterResult.class).truncated()).isFalse();
        assertThat((Object) statement.getWarnings()).isNull();
      }
    }
  }

  @Test
  void theCallerCannotLoosenTheLimit() throws SQLException {
    try (Connection connection = duck.guarded(DuckDb.limits(5));
        Statement statement = connection.createStatement()) {
      for (int wish : new int[] {0, 6, Integer.MAX_VALUE}) {
        statement.setMaxRows(wish);
        assertThat(statement.getMaxRows()).isEqualTo(wish);
        try (ResultSet rows = statement.executeQuery(DuckDb.TWENTY)) {
          assertThat(read(rows)).hasSize(5);
          assertThat(rows.unwrap(BusterResult.class).truncated()).isTrue();
        }
      }
      statement.setLargeMaxRows(Long.MAX_VALUE);
      assertThat(statement.getLargeMaxRows()).isEqualTo(Long.MAX_VALUE);
      assertThat(statement.execute(DuckDb.TWENTY)).isTrue();
      assertThat(read(statement.getResultSet())).hasSize(5);
    }
  }

  @Test
  void aPreparedStatementIsLimitedEachTime() throws SQLException {
    try (Connection connection = duck.guarded(DuckDb.limits(5));
        PreparedStatement statement =
            connection.prepareStatement("SELECT i FROM numbers WHERE i >= ? ORDER BY i")) {
      statement.setInt(1, 10);
      assertThat(read(statement.executeQuery())).containsExactly(10, 11, 12, 13, 14);
      statement.setInt(1, 18);
      ResultSet rows = statement.executeQuery();
      assertThat(read(rows)).containsExactly(18, 19);
      assertThat(rows.unwrap(BusterResult.class).truncated()).isFalse();
      assertThat((Object) statement.getWarnings()).isNull();
    }
  }

  @Test
  void thereCanBeAnErrorInsteadOfACut() throws SQLException {
    try (Connection connection =
            duck.guarded(DuckDb.limits(5, Duration.ofMinutes(1), OnLimit.ERROR));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(DuckDb.TWENTY)) {
      for (int i = 0; i < 5; i++) {
        assertThat(rows.next()).isTrue();
      }
      assertThatThrownBy(rows::next)
          .isInstanceOfSatisfying(
              SQLException.class,
              e -> {
                assertThat(e.getSQLState()).isEqualTo("54000");
                assertThat(((BusterError) e).code()).isEqualTo("ROW_LIMIT_EXCEEDED");
              });
      assertThat(rows.next()).isFalse();
      assertThatThrownBy(() -> rows.getInt(1)).isInstanceOf(SQLException.class);
    }
  }

  @Test
  void whatDescribesTheDatabaseIsNotCut() throws SQLException {
    for (int i = 0; i < 30; i++) {
      duck.run("CREATE TABLE t" + i + "(a INTEGER, b INTEGER)");
    }
    try (Connection connection = duck.guarded(DuckDb.limits(5));
        Statement statement = connection.createStatement()) {
      try (ResultSet tables = connection.getMetaData().getTables(null, "main", "t%", null)) {
        assertThat(count(tables)).isEqualTo(30);
      }
      try (ResultSet columns = connection.getMetaData().getColumns(null, "main", "t%", "%")) {
        assertThat(count(columns)).isEqualTo(60);
      }
      try (ResultSet shown = statement.executeQuery("SHOW TABLES")) {
        assertThat(count(shown)).isEqualTo(32);
      }
      try (ResultSet listed =
          statement.executeQuery("SELECT table_name FROM information_schema.tables")) {
        assertThat(count(listed)).isEqualTo(32);
      }
    }
  }

  private static int count(ResultSet rows) throws SQLException {
    int count = 0;
    while (rows.next()) {
      count++;
    }
    assertThat(rows.unwrap(BusterResult.class).truncated()).isFalse();
    return count;
  }
}
