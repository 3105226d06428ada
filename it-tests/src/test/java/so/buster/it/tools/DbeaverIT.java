package so.buster.it.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import so.buster.it.contract.Rows;
import so.buster.it.database.Failure;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;
import so.buster.jdbc.BusterDriver;

/**
 * The JDBC calls of DBeaver in their order: it makes the driver itself and calls {@code connect},
 * arranges the connection, asks for metadata, and lets a user edit and cancel.
 */
@ExtendWith(SharedPostgres.class)
class DbeaverIT {
  private static PostgresDatabase database;

  @BeforeAll
  static void create(PostgresServer server) {
    database = PostgresDatabase.create(server, "dbeaver");
  }

  private static Connection connect() throws SQLException {
    BusterDriver driver = new BusterDriver();
    Properties properties = database.credentials();
    assertThat(driver.acceptsURL(database.url())).isTrue();
    DriverPropertyInfo[] options = driver.getPropertyInfo(database.url(), properties);
    assertThat(Arrays.stream(options).map(option -> option.name)).contains("maxRows", "tls");
    assertThat(Arrays.stream(options).map(option -> option.value))
        .doesNotContain(PostgresServer.PASSWORD);
    return Objects.requireNonNull(driver.connect(database.url(), properties));
  }

  @Test
  void connectsAndArrangesItself() throws SQLException {
    try (Connection connection = connect()) {
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      connection.setAutoCommit(true);
      connection.setClientInfo("ApplicationName", "DBeaver 25.1.5 - Main <postgres>");
      assertThat(connection.getAutoCommit()).isTrue();
      assertThat(connection.getCatalog()).isEqualTo("dbeaver");
      assertThat(connection.getSchema()).isEqualTo("public");
      assertThat(connection.isValid(10)).isTrue();
    }
  }

  @Test
  void readsATableForTheGrid() throws SQLException {
    try (Connection connection = connect();
        Statement statement =
            connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_UPDATABLE)) {
      statement.setMaxRows(200);
      statement.setFetchSize(200);
      statement.setQueryTimeout(20);
      statement.setEscapeProcessing(false);
      assertThat(statement.execute("SELECT x.* FROM public.page_view x")).isTrue();
      try (ResultSet rows = statement.getResultSet()) {
        assertThat(rows.getMetaData().getTableName(1)).isEqualTo("page_view");
        assertThat(Rows.count(rows)).isEqualTo(200);
      }
      assertThat(statement.getMoreResults()).isFalse();
      assertThat(statement.getLargeUpdateCount()).isEqualTo(-1);
    }
  }

  @Test
  void readsAPlan() throws SQLException {
    try (Connection connection = connect()) {
      connection.setAutoCommit(false);
      try (PreparedStatement statement =
              connection.prepareStatement("EXPLAIN (FORMAT XML, ANALYZE) SELECT * FROM book");
          ResultSet rows = statement.executeQuery()) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getSQLXML(1).getString()).contains("<Plan>");
      }
      connection.rollback();
    }
  }

  @Test
  void anEditIsRefusedAndTheConnectionGoesOn() throws SQLException {
    try (Connection connection = connect()) {
      connection.setAutoCommit(false);
      Failure refusal =
          Failure.of(
              () ->
                  connection.prepareStatement("UPDATE public.book\n\tSET title=?\n\tWHERE isbn=?"));
      assertThat(refusal.state()).isEqualTo("42501");
      connection.rollback();
      connection.createStatement().executeQuery("SELECT 1").close();
      assertThat(
              Failure.of(
                      () ->
                          connection
                              .createStatement()
                              .executeQuery("SELECT pg_catalog.pg_terminate_backend(1)"))
                  .state())
          .isEqualTo("42501");
    }
  }
}
