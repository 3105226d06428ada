package so.buster.jdbc.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.jdbc.BusterRefusedException;

class GuardedStatementTest {
  private DuckDb duck;
  private Connection connection;
  private Statement statement;

  @BeforeEach
  void open() throws SQLException {
    duck = new DuckDb();
    connection = duck.guarded();
    statement = connection.createStatement();
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
    duck.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM people",
        "INSERT INTO people VALUES ('Eve', 1)",
        "DROP TABLE people",
        "SELECT 1; DELETE FROM people",
        "COPY people TO 'x.csv'",
        ""
      })
  void everyWayInRefusesWhatIsNoRead(String sql) throws SQLException {
    for (var way :
        new org.assertj.core.api.ThrowableAssert.ThrowingCallable[] {
          () -> statement.execute(sql),
          () -> statement.execute(sql, Statement.RETURN_GENERATED_KEYS),
          () -> statement.execute(sql, new int[] {1}),
          () -> statement.execute(sql, new String[] {"name"}),
          () -> statement.executeQuery(sql),
          () -> statement.executeUpdate(sql),
          () -> statement.executeUpdate(sql, Statement.RETURN_GENERATED_KEYS),
          () -> statement.executeUpdate(sql, new int[] {1}),
          () -> statement.executeUpdate(sql, new String[] {"name"}),
          () -> statement.executeLargeUpdate(sql),
          () -> statement.executeLargeUpdate(sql, Statement.RETURN_GENERATED_KEYS),
          () -> statement.executeLargeUpdate(sql, new int[] {1}),
          () -> statement.executeLargeUpdate(sql, new String[] {"name"}),
          () -> statement.addBatch(sql),
          statement::executeBatch,
          statement::executeLargeBatch
        }) {
      assertThatThrownBy(way)
          .isInstanceOfSatisfying(
              BusterRefusedException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }
    assertThat(count("people")).isEqualTo(2);
  }

  private long count(String table) throws SQLException {
    try (Statement past = duck.raw.createStatement();
        ResultSet rows = past.executeQuery("SELECT count(*) FROM " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Test
  void aQueryIsNoUpdate() {
    assertThatThrownBy(() -> statement.executeUpdate("SELECT 1"))
        .hasMessageContaining("This is a query");
  }

  @Test
  void aSettingIsNoQuery() {
    assertThatThrownBy(() -> statement.executeQuery("SET TimeZone = 'UTC'"))
        .hasMessageContaining("no rows");
  }

  @Test
  void executeTellsWhatCameBack() throws SQLException {
    assertThat(statement.execute("SELECT 1")).isTrue();
    assertThat(statement.getUpdateCount()).isEqualTo(-1);
    ResultSet rows = statement.getResultSet();
    assertThat(statement.getResultSet()).isSameAs(rows);
    assertThat(statement.getMoreResults()).isFalse();
    assertThat(statement.getUpdateCount()).isEqualTo(-1);
    assertThat(statement.getResultSet()).isNull();
    assertThat(rows.isClosed()).isTrue();

    assertThat(statement.execute("SET TimeZone = 'Asia/Tokyo'")).isFalse();
    assertThat(statement.getUpdateCount()).isZero();
    assertThat(statement.getResultSet()).isNull();
    assertThat(statement.getMoreResults()).isFalse();
    assertThat(statement.getLargeUpdateCount()).isEqualTo(-1);
  }

  @Test
  void aWishForGeneratedKeysDoesNotMatterToARead() throws SQLException {
    assertThat(statement.execute("SELECT 1", Statement.RETURN_GENERATED_KEYS)).isTrue();
    assertThatThrownBy(statement::getGeneratedKeys).isInstanceOf(BusterRefusedException.class);
    try (PreparedStatement prepared =
        connection.prepareStatement("SELECT 1", new String[] {"x\"; DROP TABLE people; --"})) {
      assertThat(prepared.execute()).isTrue();
    }
  }

  @Test
  void goesOnAfterAnError() throws SQLException {
    assertThatThrownBy(() -> statement.executeQuery("SELECT nothing FROM people"))
        .isInstanceOf(SQLException.class);

    try (ResultSet rows = statement.executeQuery(DuckDb.TWENTY)) {
      assertThat(rows.next()).isTrue();
    }
  }

  @Test
  void aPreparedStatementGoesOnAfterAnError() throws SQLException {
    try (PreparedStatement prepared =
        connection.prepareStatement("SELECT CAST(? AS INTEGER) FROM people")) {
      prepared.setString(1, "no number");
      assertThatThrownBy(prepared::executeQuery).isInstanceOf(SQLException.class);
      prepared.setString(1, "7");
      try (ResultSet rows = prepared.executeQuery()) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getInt(1)).isEqualTo(7);
      }
    }
  }

  @Test
  void aPreparedStatementTakesNoOtherText() throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement("SELECT 1")) {
      assertThatThrownBy(() -> prepared.executeQuery("SELECT 2"))
          .hasMessageContaining("its own text");
      assertThatThrownBy(() -> prepared.execute("SELECT 2")).hasMessageContaining("its own text");
      assertThatThrownBy(() -> prepared.executeUpdate("SELECT 2"))
          .hasMessageContaining("its own text");
      assertThatThrownBy(() -> prepared.addBatch("SELECT 2"))
          .isInstanceOf(BusterRefusedException.class);
      assertThatThrownBy(prepared::addBatch).isInstanceOf(BusterRefusedException.class);
    }
  }

  @Test
  void oneResultClosesTheOneBefore() throws SQLException {
    ResultSet first = statement.executeQuery(DuckDb.TWENTY);
    statement.executeQuery(DuckDb.TWENTY).next();

    assertThat(first.isClosed()).isTrue();
    assertThatThrownBy(first::next)
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("HY010"));
  }

  @Test
  void aClosedStatementDoesNotLookLikeABrokenConnection() throws SQLException {
    ResultSet rows = statement.executeQuery(DuckDb.TWENTY);
    statement.close();
    statement.close();

    assertThat(statement.isClosed()).isTrue();
    assertThat(rows.isClosed()).isTrue();
    assertThatThrownBy(() -> statement.executeQuery("SELECT 1"))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("HY010"));
    assertThat(connection.isClosed()).isFalse();
  }

  @Test
  void closesOnCompletionIfAsked() throws SQLException {
    statement.closeOnCompletion();
    assertThat(statement.isCloseOnCompletion()).isTrue();

    statement.executeQuery(DuckDb.TWENTY).close();

    assertThat(statement.isClosed()).isTrue();
  }

  @Test
  void settingsThatWouldLoosenAreAccepted() throws SQLException {
    statement.setEscapeProcessing(true);
    statement.clearBatch();
    statement.setMaxRows(0);
    statement.setQueryTimeout(0);
    assertThatThrownBy(() -> statement.setMaxRows(-1)).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> statement.setQueryTimeout(-1)).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> statement.setCursorName("c"))
        .isInstanceOf(BusterRefusedException.class);
  }
}
