package so.buster.jdbc.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.rowset.CachedRowSet;
import javax.sql.rowset.RowSetMetaDataImpl;
import javax.sql.rowset.RowSetProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import so.buster.jdbc.BusterResult;
import so.buster.jdbc.spi.Limits.OnLimit;
import so.buster.sql.Dialect;
import so.buster.sql.Guard;
import so.buster.sql.Policy;

/**
 * The limit holds wherever the cursor is moved. The vendor is the JDK's own scrollable rows, which
 * know nothing of {@code setMaxRows}: the worst case.
 */
class ScrollTest {
  private static final int LIMIT = 5;

  private final List<Connection> opened = new ArrayList<>();

  @AfterEach
  void close() throws SQLException {
    for (Connection connection : opened) {
      connection.close();
    }
  }

  /** Rows 1 to {@code count}. */
  private ResultSet rows(int count) throws SQLException {
    return rows(count, OnLimit.TRUNCATE);
  }

  private ResultSet rows(int count, OnLimit onLimit) throws SQLException {
    ResultSet vendors = numbers(count);
    Stub<Statement> statement =
        new Stub<>(Statement.class).on("executeQuery", arguments -> vendors);
    Connection connection =
        new GuardedConnection(
            new CountingLease(Stub.connection(statement.object).object),
            new Guard(Dialect.POSTGRESQL, Policy.DEFAULT),
            DuckDb.limits(LIMIT, Duration.ofMinutes(1), onLimit),
            Origin.of("source", "jdbc:postgresql:"));
    opened.add(connection);
    return connection
        .createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY)
        .executeQuery("SELECT i FROM numbers");
  }

  private static ResultSet numbers(int count) throws SQLException {
    CachedRowSet rows = RowSetProvider.newFactory().createCachedRowSet();
    RowSetMetaDataImpl columns = new RowSetMetaDataImpl();
    columns.setColumnCount(1);
    columns.setColumnName(1, "i");
    columns.setColumnType(1, java.sql.Types.INTEGER);
    rows.setMetaData(columns);
    for (int i = count; i >= 1; i--) {
      rows.moveToInsertRow();
      rows.updateInt(1, i);
      rows.insertRow();
      rows.moveToCurrentRow();
    }
    rows.beforeFirst();
    return rows;
  }

  private static boolean truncated(ResultSet rows) throws SQLException {
    return rows.unwrap(BusterResult.class).truncated();
  }

  private static void assertNoRow(ResultSet rows) {
    assertThatThrownBy(() -> rows.getInt(1)).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> rows.getObject(1)).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> rows.getArray(1)).isInstanceOf(SQLException.class);
  }

  @Test
  void theLastRowIsTheLastAllowed() throws SQLException {
    ResultSet rows = rows(20);

    assertThat(rows.last()).isTrue();
    assertThat(rows.getRow()).isEqualTo(LIMIT);
    assertThat(rows.getInt(1)).isEqualTo(LIMIT);
    assertThat(rows.isLast()).isTrue();
    assertThat(truncated(rows)).isTrue();
    assertThat(rows.next()).isFalse();
    assertNoRow(rows);
  }

  @Test
  void absoluteStopsBehindTheLastAllowed() throws SQLException {
    ResultSet rows = rows(20);

    assertThat(rows.absolute(LIMIT)).isTrue();
    assertThat(rows.getInt(1)).isEqualTo(LIMIT);
    assertThat(truncated(rows)).isFalse();
    assertThat(rows.absolute(LIMIT + 1)).isFalse();
    assertThat(rows.isAfterLast()).isTrue();
    assertThat(rows.getRow()).isZero();
    assertThat(truncated(rows)).isTrue();
    assertNoRow(rows);
    assertThat(rows.absolute(1_000_000)).isFalse();
    assertThat(rows.isAfterLast()).isTrue();
    assertThat(rows.previous()).isTrue();
    assertThat(rows.getInt(1)).isEqualTo(LIMIT);
  }

  @Test
  void absoluteCountsFromTheLastAllowed() throws SQLException {
    ResultSet rows = rows(20);

    assertThat(rows.absolute(-1)).isTrue();
    assertThat(rows.getInt(1)).isEqualTo(LIMIT);
    assertThat(rows.absolute(-LIMIT)).isTrue();
    assertThat(rows.getInt(1)).isEqualTo(1);
    assertThat(rows.absolute(-LIMIT - 1)).isFalse();
    assertThat(rows.isBeforeFirst()).isTrue();
    assertThat(rows.absolute(0)).isFalse();
    assertThat(rows.isBeforeFirst()).isTrue();
  }

  @Test
  void relativeStopsOnBothSides() throws SQLException {
    ResultSet rows = rows(20);

    assertThat(rows.relative(3)).isTrue();
    assertThat(rows.getInt(1)).isEqualTo(3);
    assertThat(rows.relative(0)).isTrue();
    assertThat(rows.relative(-1)).isTrue();
    assertThat(rows.getInt(1)).isEqualTo(2);
    assertThat(rows.relative(4)).isFalse();
    assertNoRow(rows);
    assertThat(rows.relative(0)).isFalse();
    assertThat(rows.relative(1)).isFalse();
    assertNoRow(rows);
    assertThat(rows.relative(-1)).isTrue();
    assertThat(rows.getInt(1)).isEqualTo(LIMIT);
    assertThat(rows.relative(-100)).isFalse();
    assertThat(rows.next()).isTrue();
    assertThat(rows.getInt(1)).isEqualTo(1);
  }

  @Test
  void behindTheLastIsBehindTheLastAllowed() throws SQLException {
    ResultSet rows = rows(20);

    rows.afterLast();
    assertThat(rows.isAfterLast()).isTrue();
    assertNoRow(rows);
    int seen = 0;
    while (rows.previous()) {
      assertThat(rows.getInt(1)).isEqualTo(LIMIT - seen);
      seen++;
    }
    assertThat(seen).isEqualTo(LIMIT);
  }

  @Test
  void readingForwardAfterAJumpStopsAtTheSameRow() throws SQLException {
    ResultSet rows = rows(20);

    rows.absolute(4);
    assertThat(rows.next()).isTrue();
    assertThat(rows.next()).isFalse();
    rows.beforeFirst();
    int seen = 0;
    while (rows.next()) {
      assertThat(rows.getInt(1)).isEqualTo(++seen);
    }
    assertThat(seen).isEqualTo(LIMIT);
    assertThat(rows.first()).isTrue();
    assertThat(rows.isFirst()).isTrue();
  }

  @Test
  void aShortAnswerIsWholeWhereverTheCursorGoes() throws SQLException {
    for (int count : new int[] {1, LIMIT}) {
      ResultSet rows = rows(count);
      assertThat(rows.last()).isTrue();
      assertThat(rows.getRow()).isEqualTo(count);
      rows.afterLast();
      assertThat(rows.previous()).isTrue();
      assertThat(rows.absolute(count + 1)).isFalse();
      assertThat(truncated(rows)).isFalse();
    }
  }

  @Test
  void anEmptyAnswerIsEmptyFromBothSides() throws SQLException {
    ResultSet rows = rows(0);

    assertThat(rows.last()).isFalse();
    assertThat(rows.absolute(-1)).isFalse();
    assertThat(rows.relative(1)).isFalse();
    assertThat(rows.next()).isFalse();
    assertThat(rows.getRow()).isZero();
    assertThat(truncated(rows)).isFalse();
  }

  @Test
  void thereCanBeAnErrorInsteadOfACut() throws SQLException {
    assertThatThrownBy(rows(20, OnLimit.ERROR)::last).hasMessageContaining("more than 5 rows");
    assertThatThrownBy(rows(20, OnLimit.ERROR)::afterLast).hasMessageContaining("more than 5 rows");
    ResultSet rows = rows(20, OnLimit.ERROR);
    assertThatThrownBy(() -> rows.absolute(6)).hasMessageContaining("more than 5 rows");
    assertNoRow(rows);
  }
}
