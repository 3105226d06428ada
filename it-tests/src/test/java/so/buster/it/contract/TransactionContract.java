package so.buster.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import so.buster.it.database.Failure;

/** Transactions work as in the vendor's driver, and are read-only. */
interface TransactionContract extends Contract {
  String DELETE = "DELETE FROM sale_line";

  @Test
  default void transactionsCommitAndRollBack() throws SQLException {
    try (Connection connection = open()) {
      assertThat(connection.getAutoCommit()).isTrue();
      connection.setAutoCommit(false);
      assertThat(connection.getAutoCommit()).isFalse();
      assertReads(connection);
      connection.commit();
      assertReads(connection);
      connection.rollback();
      connection.setAutoCommit(true);
      assertReads(connection);
    }
  }

  @Test
  default void nothingCanBeWrittenAfterACommit() throws SQLException {
    try (Connection connection = open()) {
      connection.setAutoCommit(false);
      assertReads(connection);
      connection.commit();
      assertThat(Failure.of(() -> connection.createStatement().execute(DELETE)).state())
          .isEqualTo("42501");
      assertReads(connection);
      connection.commit();
    }
  }

  @Test
  default void aRefusalDoesNotSpoilTheTransaction() throws SQLException {
    try (Connection connection = open()) {
      connection.setAutoCommit(false);
      assertReads(connection);
      assertThat(Failure.of(() -> connection.createStatement().execute(DELETE)).state())
          .isEqualTo("42501");
      assertReads(connection);
      connection.rollback();
    }
  }

  @Test
  default void transactionsMayBeSpelledOut() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.execute("BEGIN");
      assertReads(connection);
      statement.execute("COMMIT");
      assertReads(connection);
      statement.execute("START TRANSACTION");
      assertReads(connection);
      statement.execute("ROLLBACK");
      assertReads(connection);
    }
  }

  @Test
  default void isolationIsTheVendors() throws SQLException {
    try (Connection connection = open();
        Connection plain = database().plain()) {
      DatabaseMetaData vendor = plain.getMetaData();
      assertThat(connection.getTransactionIsolation()).isEqualTo(plain.getTransactionIsolation());
      for (int level :
          new int[] {
            Connection.TRANSACTION_READ_COMMITTED,
            Connection.TRANSACTION_REPEATABLE_READ,
            Connection.TRANSACTION_SERIALIZABLE
          }) {
        assertThat(connection.getMetaData().supportsTransactionIsolationLevel(level))
            .isEqualTo(vendor.supportsTransactionIsolationLevel(level));
        if (vendor.supportsTransactionIsolationLevel(level)) {
          connection.setTransactionIsolation(level);
          assertThat(connection.getTransactionIsolation()).isEqualTo(level);
          assertReads(connection);
        }
      }
    }
  }

  @Test
  default void savepointsWorkWhereTheVendorHasThem() throws SQLException {
    try (Connection connection = open()) {
      connection.setAutoCommit(false);
      if (!connection.getMetaData().supportsSavepoints()) {
        assertThat(Failure.of(connection::setSavepoint).message()).isNotBlank();
        return;
      }
      Savepoint unnamed = connection.setSavepoint();
      assertReads(connection);
      connection.rollback(unnamed);
      Savepoint named = connection.setSavepoint("half");
      assertThat(named.getSavepointName()).isEqualTo("half");
      assertReads(connection);
      connection.releaseSavepoint(named);
      connection.commit();
    }
  }

  private static void assertReads(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM author")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isEqualTo(20);
    }
  }
}
