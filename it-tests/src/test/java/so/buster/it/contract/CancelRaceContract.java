package so.buster.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A cancel that comes late hits nobody else. */
@Timeout(60)
interface CancelRaceContract extends Contract {
  @Test
  default void aLateCancelDoesNotHitTheNextBorrower() throws Exception {
    String[] one = {"poolSize=1", "applicationName=race"};
    for (int i = 0; i < 100; i++) {
      Statement late = usedAndGivenBack(one);
      CompletableFuture<Void> cancelled = CompletableFuture.runAsync(() -> cancel(late));
      try (Connection second = open(one);
          Statement statement = second.createStatement();
          ResultSet rows = statement.executeQuery("SELECT count(*) FROM page_view")) {
        assertThat(rows.next()).isTrue();
      }
      cancelled.join();
    }
  }

  private Statement usedAndGivenBack(String... options) throws SQLException {
    try (Connection first = open(options)) {
      Statement statement = first.createStatement();
      statement.executeQuery("SELECT 1").close();
      return statement;
    }
  }

  /** That the statement is closed by now may be said; nothing else. */
  private static void cancel(Statement statement) {
    try {
      statement.cancel();
    } catch (SQLException e) {
      assertThat(e.getSQLState()).isEqualTo("08003");
    }
  }
}
