package so.buster.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import so.buster.it.database.Bookshop;
import so.buster.it.database.Failure;
import so.buster.jdbc.BusterResult;

/** No answer has more rows than the limit, and a cut answer says that it was cut. */
interface LimitContract extends Contract {
  String VIEWS = "SELECT view_id FROM page_view ORDER BY view_id";

  @Test
  default void aLongAnswerIsCutAndSaysSo() throws SQLException {
    try (Connection connection = open("maxRows=100");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(VIEWS)) {
      assertThat(Rows.count(rows)).isEqualTo(100);
      assertThat(rows.unwrap(BusterResult.class).truncated()).isTrue();
      assertThat(states(rows.getWarnings())).contains("01B01");
      assertThat(states(statement.getWarnings())).contains("01B01");
    }
  }

  @Test
  default void anAnswerThatFitsExactlyIsNotCut() throws SQLException {
    try (Connection connection = open("maxRows=" + Bookshop.PAGE_VIEWS);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(VIEWS)) {
      assertThat(Rows.count(rows)).isEqualTo(Bookshop.PAGE_VIEWS);
      assertThat(rows.unwrap(BusterResult.class).truncated()).isFalse();
      assertThat(states(rows.getWarnings())).isEmpty();
    }
  }

  /** Ends of a text that leave at most 100 rows of a thousand. */
  default List<String> callersLimits() {
    return List.of(" LIMIT 7", " LIMIT 100", " OFFSET 950");
  }

  @Test
  default void theCallersOwnLimitIsNoCut() throws SQLException {
    try (Connection connection = open("maxRows=100");
        Statement statement = connection.createStatement()) {
      for (String limit : callersLimits()) {
        try (ResultSet rows = statement.executeQuery(VIEWS + limit)) {
          assertThat(Rows.count(rows)).isLessThanOrEqualTo(100);
          assertThat(rows.unwrap(BusterResult.class).truncated()).as(limit).isFalse();
        }
      }
    }
  }

  @Test
  default void aLargerLimitInTheTextIsLowered() throws SQLException {
    try (Connection connection = open("maxRows=100");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(VIEWS + " LIMIT 900")) {
      assertThat(Rows.count(rows)).isEqualTo(100);
      assertThat(rows.unwrap(BusterResult.class).truncated()).isTrue();
    }
  }

  @Test
  default void aLimitAsParameterCannotLoosenIt() throws SQLException {
    try (Connection connection = open("maxRows=100");
        PreparedStatement statement = connection.prepareStatement(VIEWS + " LIMIT ?")) {
      statement.setLong(1, 900);
      try (ResultSet rows = statement.executeQuery()) {
        assertThat(Rows.count(rows)).isEqualTo(100);
        assertThat(rows.unwrap(BusterResult.class).truncated()).isTrue();
      }
      statement.setLong(1, 3);
      try (ResultSet rows = statement.executeQuery()) {
        assertThat(Rows.count(rows)).isEqualTo(3);
        assertThat(rows.unwrap(BusterResult.class).truncated()).isFalse();
      }
    }
  }

  @Test
  default void theFirstRowsByTheCallersOrderComeThrough() throws SQLException {
    try (Connection connection = open("maxRows=3");
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery("SELECT view_id FROM page_view ORDER BY view_id DESC")) {
      assertThat(Rows.of(rows)).extracting(row -> row.get(0)).containsExactly("1000", "999", "998");
    }
  }

  @Test
  default void countsAreOverAllRows() throws SQLException {
    try (Connection connection = open("maxRows=10");
        ResultSet rows =
            connection.createStatement().executeQuery("SELECT count(*) FROM page_view")) {
      rows.next();
      assertThat(rows.getInt(1)).isEqualTo(Bookshop.PAGE_VIEWS);
    }
  }

  @Test
  default void setMaxRowsTightensAndNeverLoosens() throws SQLException {
    try (Connection connection = open("maxRows=100");
        Statement statement = connection.createStatement()) {
      assertThat(rowsWith(statement, 5)).isEqualTo(5);
      assertThat(rowsWith(statement, 500)).isEqualTo(100);
      assertThat(rowsWith(statement, 0)).isEqualTo(100);
      statement.setLargeMaxRows(Long.MAX_VALUE);
      try (ResultSet rows = statement.executeQuery(VIEWS)) {
        assertThat(Rows.count(rows)).isEqualTo(100);
      }
    }
  }

  private static int rowsWith(Statement statement, int maxRows) throws SQLException {
    statement.setMaxRows(maxRows);
    try (ResultSet rows = statement.executeQuery(VIEWS)) {
      return Rows.count(rows);
    }
  }

  @Test
  default void aCallersSetMaxRowsIsNoCut() throws SQLException {
    try (Connection connection = open("maxRows=100");
        Statement statement = connection.createStatement()) {
      statement.setMaxRows(5);
      try (ResultSet rows = statement.executeQuery(VIEWS)) {
        assertThat(Rows.count(rows)).isEqualTo(5);
        assertThat(rows.unwrap(BusterResult.class).truncated()).isFalse();
        assertThat(states(rows.getWarnings())).isEmpty();
      }
    }
  }

  @Test
  default void halfAnAnswerCanBeAnError() throws SQLException {
    try (Connection connection = open("maxRows=100", "onLimit=error");
        Statement statement = connection.createStatement()) {
      Failure failure = Failure.of(() -> Rows.count(statement.executeQuery(VIEWS)));
      assertThat(failure.state()).isEqualTo("54000");
      assertThat(failure.code()).isEqualTo("ROW_LIMIT_EXCEEDED");
      assertThat(Rows.count(statement.executeQuery(VIEWS + " LIMIT 100"))).isEqualTo(100);
    }
  }

  private static List<String> states(SQLWarning first) {
    List<String> states = new ArrayList<>();
    for (SQLWarning warning = first; warning != null; warning = warning.getNextWarning()) {
      states.add(warning.getSQLState());
    }
    return states;
  }
}
