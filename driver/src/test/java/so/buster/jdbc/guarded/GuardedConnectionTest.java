package so.buster.jdbc.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Wrapper;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.jdbc.BusterConnection;
import so.buster.jdbc.BusterRefusedException;
import so.buster.sql.Reason;

class GuardedConnectionTest {
  private DuckDb duck;
  private Connection connection;

  @BeforeEach
  void open() throws SQLException {
    duck = new DuckDb();
    connection = duck.guarded();
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
    duck.close();
  }

  @Test
  void readsLikeAnyOther() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT name, age FROM people ORDER BY age")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString("name")).isEqualTo("Ada");
      assertThat(rows.getInt(2)).isEqualTo(36);
      assertThat(rows.getStatement()).isSameAs(statement);
      assertThat(statement.getConnection()).isSameAs(connection);
    }
  }

  @Test
  void unwrapsToItsOwnFacesOnly() throws SQLException {
    assertThat(connection.unwrap(Connection.class)).isSameAs(connection);
    assertThat(connection.unwrap(Wrapper.class)).isSameAs(connection);
    assertThat(connection.unwrap(BusterConnection.class).source()).isEqualTo("ducks");
    assertThat(connection.unwrap(BusterConnection.class).maxRows()).isEqualTo(5000);
    assertThat(connection.isWrapperFor(DuckDBConnection.class)).isFalse();
    assertThat(connection.isWrapperFor(Object.class)).isFalse();
    assertThat(connection.isWrapperFor(null)).isFalse();
    assertThatThrownBy(() -> connection.unwrap(DuckDBConnection.class))
        .isInstanceOfSatisfying(
            BusterRefusedException.class, e -> assertThat(e.reason()).isEqualTo(Reason.JDBC_EXIT));
    assertThatThrownBy(() -> connection.unwrap(Object.class)).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> connection.unwrap(GuardedConnection.class))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> connection.unwrap(null)).isInstanceOf(SQLException.class);
  }

  @Test
  void isReadOnlyWhateverItIsTold() throws SQLException {
    connection.setReadOnly(false);

    assertThat(connection.isReadOnly()).isTrue();
    assertThat(connection.getMetaData().isReadOnly()).isTrue();
  }

  @Test
  void refusesTextsBeforeTheyArePrepared() {
    assertThatThrownBy(() -> connection.prepareStatement("DELETE FROM people"))
        .isInstanceOf(BusterRefusedException.class);
    assertThatThrownBy(() -> connection.prepareStatement("DELETE FROM people", 1))
        .isInstanceOf(BusterRefusedException.class);
    assertThatThrownBy(
            () -> connection.prepareStatement("DELETE FROM people", new String[] {"name"}))
        .isInstanceOf(BusterRefusedException.class);
    assertThatThrownBy(() -> connection.prepareCall("{call drop_everything()}"))
        .isInstanceOf(BusterRefusedException.class);
    assertThatThrownBy(() -> connection.nativeSQL("DELETE FROM people"))
        .isInstanceOf(BusterRefusedException.class);
    assertThatThrownBy(() -> connection.prepareStatement(null))
        .isInstanceOf(BusterRefusedException.class);
  }

  @Test
  void aQueryMayBePreparedAsACall() throws SQLException {
    try (CallableStatement call = connection.prepareCall("SELECT age FROM people WHERE name = ?")) {
      call.setString(1, "Ada");
      try (ResultSet rows = call.executeQuery()) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getInt(1)).isEqualTo(36);
      }
      assertThatThrownBy(() -> call.registerOutParameter(1, 4))
          .isInstanceOf(BusterRefusedException.class);
    }
  }

  @Test
  void nativeSqlDoesNotShowTheLimit() throws SQLException {
    assertThat(connection.nativeSQL("SELECT 1")).isEqualTo("SELECT 1");
  }

  @Test
  void updatableRowsAreMadeReadOnlyWithAWarning() throws SQLException {
    try (Statement statement =
        connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_UPDATABLE)) {
      assertThat(connection.getWarnings().getSQLState()).isEqualTo("01000");
      assertThat(statement.getResultSetConcurrency()).isEqualTo(ResultSet.CONCUR_READ_ONLY);
    }
    connection.clearWarnings();
    assertThat((Object) connection.getWarnings()).isNull();
  }

  @Test
  void typeMapsNameClassesAndAreRefused() throws SQLException {
    assertThat(connection.getTypeMap()).isEmpty();
    connection.setTypeMap(Map.of());
    assertThatThrownBy(() -> connection.setTypeMap(Map.of("x", String.class)))
        .isInstanceOf(BusterRefusedException.class);
  }

  @Test
  void itsTextNamesNothingButTheSource() {
    assertThat(connection).hasToString("GuardedConnection[ducks]");
  }

  @Test
  void theNetworkTimeoutIsAcceptedAndReported() throws SQLException {
    connection.setNetworkTimeout(Runnable::run, 1234);

    assertThat(connection.getNetworkTimeout()).isEqualTo(1234);
    assertThatThrownBy(() -> connection.setNetworkTimeout(null, -1))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void onlyTheClientNameIsPassedOn() throws SQLException {
    connection.setClientInfo("ClientUser", "*/ DROP TABLE people --");

    assertThat(connection.getWarnings().getSQLState()).isEqualTo("01000");
    assertThat(connection.getClientInfo()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.b", "\"x\"", "x'; DROP TABLE people; --", "", "x\u0000y", "`x`"})
  void namesThatAreMoreThanNamesAreRefused(String name) {
    assertThatThrownBy(() -> connection.setSchema(name)).hasMessageContaining("no plain name");
    assertThatThrownBy(() -> connection.setCatalog(name)).hasMessageContaining("no plain name");
    assertThatThrownBy(() -> connection.setSavepoint(name)).hasMessageContaining("no plain name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x'; DROP TABLE people; --", "x\u0000y", "int/**/"})
  void typesThatAreMoreThanNamesAreRefused(String type) {
    assertThatThrownBy(() -> connection.createArrayOf(type, new Object[0]))
        .hasMessageContaining("no plain name");
  }

  @Test
  void whatAClosedConnectionLeftBehindIsClosed() throws SQLException {
    Statement statement = connection.createStatement();
    ResultSet rows = statement.executeQuery(DuckDb.TWENTY);
    rows.next();
    ResultSet tables = connection.getMetaData().getTables(null, null, "%", null);
    var columns = rows.getMetaData();

    connection.close();

    for (var use :
        new org.assertj.core.api.ThrowableAssert.ThrowingCallable[] {
          rows::next,
          () -> rows.getInt(1),
          () -> statement.executeQuery("SELECT 1"),
          tables::next,
          columns::getColumnCount,
          connection::createStatement,
          connection::getMetaData,
          connection::getAutoCommit
        }) {
      assertThatThrownBy(use)
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("08003"));
    }
    assertThat(connection.isClosed()).isTrue();
    assertThat(statement.isClosed()).isTrue();
    assertThat(rows.isClosed()).isTrue();
    assertThat(connection.isValid(1)).isFalse();
  }
}
