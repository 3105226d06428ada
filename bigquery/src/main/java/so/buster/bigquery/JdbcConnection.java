package so.buster.bigquery;

import java.sql.*;
import org.jspecify.annotations.Nullable;

/** What is the same for all connections, a method a line. */
abstract class JdbcConnection implements Connection {
  static SQLException refused(String method) { return Failures.unsupported(method); }

  @Override public void clearWarnings() throws SQLException { /* there are none */ }
  @Override public Blob createBlob() throws SQLException { throw refused("Connection.createBlob"); }
  @Override public Clob createClob() throws SQLException { throw refused("Connection.createClob"); }
  @Override public NClob createNClob() throws SQLException { throw refused("Connection.createNClob"); }
  @Override public SQLXML createSQLXML() throws SQLException { throw refused("Connection.createSQLXML"); }
  @Override public Statement createStatement(int a, int b, int c) throws SQLException { return createStatement(a, b); }
  @Override public Struct createStruct(String a, Object[] b) throws SQLException { throw refused("Connection.createStruct"); }
  @Override public int getHoldability() throws SQLException { return ResultSet.HOLD_CURSORS_OVER_COMMIT; }
  @Override public java.util.Map<String, Class<?>> getTypeMap() throws SQLException { return java.util.Map.of(); }
  @Override public @Nullable SQLWarning getWarnings() throws SQLException { return null; }
  @Override public boolean isReadOnly() throws SQLException { return true; }
  @Override public boolean isWrapperFor(Class<?> a) throws SQLException { return a.isInstance(this); }
  @Override public CallableStatement prepareCall(String a, int b, int c, int d) throws SQLException { throw refused("Connection.prepareCall"); }
  @Override public CallableStatement prepareCall(String a, int b, int c) throws SQLException { throw refused("Connection.prepareCall"); }
  @Override public CallableStatement prepareCall(String a) throws SQLException { throw refused("Connection.prepareCall"); }
  @Override public PreparedStatement prepareStatement(String a, int[] b) throws SQLException { return prepareStatement(a); }
  @Override public PreparedStatement prepareStatement(String a, String[] b) throws SQLException { return prepareStatement(a); }
  @Override public PreparedStatement prepareStatement(String a, int b, int c, int d) throws SQLException { return prepareStatement(a, b, c); }
  @Override public PreparedStatement prepareStatement(String a, int b) throws SQLException { return prepareStatement(a); }
  @Override public void releaseSavepoint(Savepoint a) throws SQLException { throw refused("Connection.releaseSavepoint"); }
  @Override public void rollback(Savepoint a) throws SQLException { throw refused("Connection.rollback"); }
  @Override public void setHoldability(int a) throws SQLException { /* rows do not depend on transactions */ }
  @Override public void setReadOnly(boolean a) throws SQLException { if (!a) { throw refused("Connection.setReadOnly(false)"); } }
  @Override public Savepoint setSavepoint() throws SQLException { throw refused("Connection.setSavepoint"); }
  @Override public Savepoint setSavepoint(String a) throws SQLException { throw refused("Connection.setSavepoint"); }
  @Override public void setTypeMap(java.util.Map<String, Class<?>> a) throws SQLException { if (a != null && !a.isEmpty()) { throw refused("Connection.setTypeMap"); } }
  @Override public <T> T unwrap(Class<T> a) throws SQLException { return Unwrapped.of(this, a); }
}
