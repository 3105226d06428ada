package so.buster.jdbc.pooled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import so.buster.jdbc.guarded.Repeating;
import so.buster.jdbc.spi.PooledTransaction;

/** What is said in which order; that it suffices, the tests with real poolers show. */
final class PassingConnectionTest {
  private static final String BEGIN = "SET TRANSACTION ISOLATION LEVEL READ COMMITTED; pin; settle";

  private final SpokenTo vendor = new SpokenTo();
  private Connection connection = vendor.connection();
  private boolean attested = true;

  @BeforeEach
  void stand() throws SQLException {
    connection =
        PassingConnection.over(
            connection,
            new PooledTransaction("pin", "settle", Set.of("later")),
            session -> attest());
  }

  private void attest() throws SQLException {
    vendor.heard.add("attest");
    if (!attested) {
      throw new SQLException("not what it was told to be", "XX000");
    }
  }

  @Test
  void aCallHasATransactionOfItsOwn() throws SQLException {
    assertThat(connection.getSchema()).isNull();

    assertThat(vendor.heard).containsExactly(BEGIN, "attest", "getSchema", "rollback");
  }

  @Test
  void rowsKeepTheirTransactionOpen() throws SQLException {
    Statement statement = connection.createStatement();
    ResultSet rows = statement.executeQuery("first");
    assertThat(connection.getSchema()).isNull();
    assertThat(vendor.heard).containsExactly(BEGIN, "attest", "first", "getSchema");

    assertThat(rows.next()).isFalse();
    assertThat(vendor.heard).endsWith("getSchema", "rollback");
  }

  @Test
  void theNextExecutionClosesTheRowsOfTheLast() throws SQLException {
    Statement statement = connection.createStatement();
    ResultSet rows = statement.executeQuery("first");
    statement.executeQuery("second").close();
    rows.close();

    assertThat(vendor.heard)
        .containsExactly(
            BEGIN, "attest", "first", "rollback", BEGIN, "attest", "second", "rollback");
  }

  @Test
  void anExplicitTransactionLastsUntilItsEnd() throws SQLException {
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
    Statement statement = connection.createStatement();
    statement.executeQuery("first").close();
    statement.executeQuery("second").close();
    assertThatThrownBy(
            () -> connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED))
        .isInstanceOf(SQLException.class);
    connection.commit();
    connection.rollback();

    assertThat(vendor.heard)
        .containsExactly(
            "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE; pin; settle",
            "attest",
            "first",
            "second",
            "rollback");
  }

  @Test
  void aSettingIsRepeated() throws SQLException {
    Repeating repeating = (Repeating) connection;
    repeating.repeat("a", "SET a");
    repeating.repeat("a", "SET a again");
    vendor.heard.clear();

    assertThat(connection.getSchema()).isNull();
    assertThat(vendor.heard)
        .containsExactly(
            "SET TRANSACTION ISOLATION LEVEL READ COMMITTED; pin",
            "SET a again",
            "settle",
            "attest",
            "getSchema",
            "rollback");

    vendor.heard.clear();
    repeating.forget();
    assertThat(connection.getSchema()).isNull();
    assertThat(vendor.heard).containsExactly(BEGIN, "attest", "getSchema", "rollback");
    assertThat(repeating.repeats("later")).isFalse();
    assertThat(repeating.repeats("a")).isTrue();
  }

  @Test
  void nothingIsSaidInASessionThatDoesNotHold() throws SQLException {
    attested = false;
    Statement statement = connection.createStatement();

    assertThatThrownBy(() -> statement.executeQuery("first")).hasMessageContaining("not what");
    assertThat(vendor.heard).containsExactly(BEGIN, "attest", "rollback");
  }

  @Test
  void anErrorEndsTheTransaction() throws SQLException {
    vendor.failing.add("first");
    Statement statement = connection.createStatement();

    assertThatThrownBy(() -> statement.executeQuery("first")).hasMessage("first failed");
    assertThat(vendor.heard).containsExactly(BEGIN, "attest", "first", "rollback");
  }

  @Test
  void whatCannotBeRolledBackIsClosedAndTheFirstErrorCounts() throws SQLException {
    vendor.failing.add("first");
    vendor.failing.add("rollback");
    Statement statement = connection.createStatement();

    assertThatThrownBy(() -> statement.executeQuery("first")).hasMessage("first failed");
    assertThat(vendor.heard).containsExactly(BEGIN, "attest", "first", "rollback", "close");
  }

  @Test
  void inAutoCommitModeThereIsNothingToEnd() {
    assertThatThrownBy(() -> connection.commit()).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> connection.rollback()).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> connection.setSavepoint()).isInstanceOf(SQLException.class);
    assertThat(vendor.heard).isEmpty();
  }
}
