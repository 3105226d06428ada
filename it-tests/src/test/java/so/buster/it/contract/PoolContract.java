package so.buster.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import so.buster.it.database.Failure;

/** One borrower of a physical connection leaves nothing to the next. */
@Timeout(60)
interface PoolContract extends Contract {
  @Test
  default void theNextBorrowerFindsAFreshConnection() throws SQLException {
    String schema;
    int isolation;
    try (Connection first = open("poolSize=1", "applicationName=fresh")) {
      schema = first.getSchema();
      isolation = first.getTransactionIsolation();
      first.setSchema("wide");
      first.setAutoCommit(false);
      first.createStatement().executeQuery("SELECT 1");
    }
    try (Connection second = open("poolSize=1", "applicationName=fresh")) {
      assertThat(second.getSchema()).isEqualTo(schema);
      assertThat(second.getAutoCommit()).isTrue();
      assertThat(second.getTransactionIsolation()).isEqualTo(isolation);
      assertThat((Object) second.getWarnings()).isNull();
      assertThat(Rows.count(second.createStatement().executeQuery("SELECT * FROM author")))
          .isEqualTo(20);
    }
  }

  @Test
  default void whatAClosedHandleMadeIsDead() throws SQLException {
    Statement left;
    ResultSet rows;
    try (Connection first = open("poolSize=1", "applicationName=dead")) {
      left = first.createStatement();
      rows = left.executeQuery("SELECT * FROM page_view");
    }
    try (Connection second = open("poolSize=1", "applicationName=dead")) {
      second.setAutoCommit(false);
      Statement statement = second.createStatement();
      ResultSet mine = statement.executeQuery("SELECT 1");
      assertThat(Failure.of(() -> left.execute("SELECT 2")).state()).isEqualTo("08003");
      assertThat(Failure.of(rows::next).state()).isEqualTo("08003");
      left.close();
      rows.close();
      assertThat(mine.next()).isTrue();
    }
  }

  @Test
  default void anExhaustedPoolSaysWhichOptionHelps() throws SQLException {
    try (Connection first = open("poolSize=1", "connectTimeout=1s", "applicationName=full")) {
      first.setAutoCommit(false);
      first.createStatement().executeQuery("SELECT 1").close();
      long start = System.nanoTime();
      Failure failure =
          Failure.of(
              () -> {
                try (Connection second =
                        open("poolSize=1", "connectTimeout=1s", "applicationName=full");
                    Statement statement = second.createStatement()) {
                  statement.executeQuery("SELECT 1");
                }
              });
      assertThat(failure.message()).contains("poolSize");
      assertThat(failure.retryable()).isTrue();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
  }

  @Test
  default void manyBorrowersShareAPool() throws SQLException {
    for (int i = 0; i < 200; i++) {
      try (Connection connection = open("poolSize=2", "applicationName=shared");
          ResultSet rows = connection.createStatement().executeQuery("SELECT " + i)) {
        assertThat(Rows.of(rows)).containsExactly(List.of(String.valueOf(i)));
      }
    }
  }
}
