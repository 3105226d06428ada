package so.buster.bigquery;

import java.sql.*;
import org.jspecify.annotations.Nullable;

/** What is the same for all statements, a method a line: they return rows and change nothing. */
abstract class JdbcStatement implements Statement {
  static SQLException refused(String method) { return Failures.unsupported(method); }

  @Override public void addBatch(String a) throws SQLException { throw refused("Statement.addBatch"); }
  @Override public void clearBatch() throws SQLException { /* there is none */ }
  @Override public void clearWarnings() throws SQLException { /* there are none */ }
  @Override public boolean execute(String a, int[] b) throws SQLException { return execute(a); }
  @Override public boolean execute(String a, String[] b) throws SQLException { return execute(a); }
  @Override public boolean execute(String a, int b) throws SQLException { return execute(a); }
  @Override public int[] executeBatch() throws SQLException { throw refused("Statement.executeBatch"); }
  @Override public long[] executeLargeBatch() throws SQLException { throw refused("Statement.executeLargeBatch"); }
  @Override public long executeLargeUpdate(String a, int[] b) throws SQLException { throw refused("Statement.executeLargeUpdate"); }
  @Override public long executeLargeUpdate(String a, String[] b) throws SQLException { throw refused("Statement.executeLargeUpdate"); }
  @Override public long executeLargeUpdate(String a, int b) throws SQLException { throw refused("Statement.executeLargeUpdate"); }
  @Override public long executeLargeUpdate(String a) throws SQLException { throw refused("Statement.executeLargeUpdate"); }
  @Override public int executeUpdate(String a, int[] b) throws SQLException { throw refused("Statement.executeUpdate"); }
  @Override public int executeUpdate(String a, String[] b) throws SQLException { throw refused("Statement.executeUpdate"); }
  @Override public int executeUpdate(String a, int b) throws SQLException { throw refused("Statement.executeUpdate"); }
  @Override public int executeUpdate(String a) throws SQLException { throw refused("Statement.executeUpdate"); }
  @Override public int getFetchDirection() throws SQLException { return ResultSet.FETCH_FORWARD; }
  @Override public ResultSet getGeneratedKeys() throws SQLException { throw refused("Statement.getGeneratedKeys"); }
  @Override public long getLargeUpdateCount() throws SQLException { return -1; }
  @Override public int getMaxFieldSize() throws SQLException { return 0; }
  @Override public int getMaxRows() throws SQLException { return (int) Math.min(getLargeMaxRows(), Integer.MAX_VALUE); }
  @Override public boolean getMoreResults(int a) throws SQLException { return getMoreResults(); }
  @Override public int getResultSetConcurrency() throws SQLException { return ResultSet.CONCUR_READ_ONLY; }
  @Override public int getResultSetHoldability() throws SQLException { return ResultSet.HOLD_CURSORS_OVER_COMMIT; }
  @Override public int getResultSetType() throws SQLException { return ResultSet.TYPE_FORWARD_ONLY; }
  @Override public int getUpdateCount() throws SQLException { return -1; }
  @Override public @Nullable SQLWarning getWarnings() throws SQLException { return null; }
  @Override public boolean isPoolable() throws SQLException { return false; }
  @Override public boolean isWrapperFor(Class<?> a) throws SQLException { return a.isInstance(this); }
  @Override public void setCursorName(String a) throws SQLException { throw refused("Statement.setCursorName"); }
  @Override public void setEscapeProcessing(boolean a) throws SQLException { /* there are no escapes */ }
  @Override public void setFetchDirection(int a) throws SQLException { /* a hint */ }
  @Override public void setMaxFieldSize(int a) throws SQLException { /* values are never cut */ }
  @Override public void setMaxRows(int a) throws SQLException { setLargeMaxRows(a); }
  @Override public void setPoolable(boolean a) throws SQLException { /* a hint */ }
  @Override public <T> T unwrap(Class<T> a) throws SQLException { return Unwrapped.of(this, a); }
}
