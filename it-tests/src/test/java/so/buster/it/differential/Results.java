package so.buster.it.differential;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;

/** Reads all that a statement answers and looks for what nobody may see. */
final class Results {
  /** Stands in files and secret catalogues, never in tables or in statements. */
  static final String SECRET = "secret93af1c";

  private Results() {}

  /** Executes a text on its own. */
  static Outcome of(Statement statement, String sql) throws SQLException {
    statement.setEscapeProcessing(false);
    return read(statement, statement.execute(sql));
  }

  /** Executes a prepared statement with NULL for every parameter. */
  static Outcome of(PreparedStatement statement, String sql) throws SQLException {
    int parameters =
        sql.indexOf('?') < 0 ? 0 : statement.getParameterMetaData().getParameterCount();
    for (int i = 1; i <= parameters; i++) {
      statement.setNull(i, Types.NULL);
    }
    return read(statement, statement.execute());
  }

  private static Outcome read(Statement statement, boolean hasRows) throws SQLException {
    boolean rows = hasRows;
    boolean secret = false;
    while (rows || statement.getUpdateCount() >= 0) {
      if (rows) {
        secret |= showsSecret(statement.getResultSet());
      }
      rows = statement.getMoreResults();
    }
    return secret ? Outcome.noticed("a secret is shown") : Outcome.EXECUTED;
  }

  private static boolean showsSecret(ResultSet rows) throws SQLException {
    int columns = rows.getMetaData().getColumnCount();
    boolean secret = false;
    while (rows.next()) {
      for (int i = 1; i <= columns; i++) {
        String value = rows.getString(i);
        secret |= value != null && value.contains(SECRET);
      }
    }
    return secret;
  }
}
