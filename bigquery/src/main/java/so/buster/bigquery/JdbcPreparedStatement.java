package so.buster.bigquery;

import java.sql.*;
import org.jspecify.annotations.Nullable;

/** JDBC's many ways to set a parameter, a method a line; what has no place in a read is refused. */
@SuppressWarnings("deprecation")
abstract class JdbcPreparedStatement extends BigQueryStatement implements PreparedStatement {
  JdbcPreparedStatement(BigQueryConnection connection) { super(connection); }

  abstract void setParameter(int index, ColumnType type, @Nullable Object value) throws SQLException;

  @Override public void addBatch() throws SQLException { throw refused("PreparedStatement.addBatch"); }
  @Override public void addBatch(String a) throws SQLException { throw Failures.misuse("A prepared statement has its own text."); }
  @Override public boolean execute(String a, int[] b) throws SQLException { throw Failures.misuse("A prepared statement has its own text."); }
  @Override public boolean execute(String a, String[] b) throws SQLException { throw Failures.misuse("A prepared statement has its own text."); }
  @Override public boolean execute(String a, int b) throws SQLException { throw Failures.misuse("A prepared statement has its own text."); }
  @Override public boolean execute(String a) throws SQLException { throw Failures.misuse("A prepared statement has its own text."); }
  @Override public long executeLargeUpdate() throws SQLException { throw refused("PreparedStatement.executeLargeUpdate"); }
  @Override public long executeLargeUpdate(String a, int[] b) throws SQLException { throw Failures.misuse("A prepared statement has its own text."); }
  @Override public long executeLargeUpdate(String a, String[] b) throws SQLException { throw Failures.misuse("A prepared statement has its own text."); }
  @Override public long executeLargeUpdate(String a, int b) throws SQLException { throw Failures.misuse("A prepared statement has its own text."); }
  @Override public long executeLargeUpdate(String a) throws SQLException { throw Failures.misuse("A prepared statement has its own text."); }
  @Override public ResultSet executeQuery(String a) throws SQLException { throw Failures.misuse("A prepared statement has its own text."); }
  @Override public int executeUpdate() throws SQLException { throw refused("PreparedStatement.executeUpdate"); }
  @Override public int executeUpdate(String a, int[] b) throws SQLException { throw Failures.misuse("A prepared statement has its own text."); }
  @Override public int executeUpdate(String a, String[] b) throws SQLException { throw Failures.misuse("A prepared statement has its own text."); }
  @Override public int executeUpdate(String a, int b) throws SQLException { throw Failures.misuse("A prepared statement has its own text."); }
  @Override public int executeUpdate(String a) throws SQLException { throw Failures.misuse("A prepared statement has its own text."); }
  @Override public void setAsciiStream(int a, java.io.@Nullable InputStream b, int c) throws SQLException { setParameter(a, ColumnType.STRING, Streams.ascii(b, c)); }
  @Override public void setAsciiStream(int a, java.io.@Nullable InputStream b, long c) throws SQLException { setParameter(a, ColumnType.STRING, Streams.ascii(b, c)); }
  @Override public void setAsciiStream(int a, java.io.@Nullable InputStream b) throws SQLException { setParameter(a, ColumnType.STRING, Streams.ascii(b, Long.MAX_VALUE)); }
  @Override public void setBigDecimal(int a, java.math.@Nullable BigDecimal b) throws SQLException { setParameter(a, ColumnType.NUMERIC, b); }
  @Override public void setBinaryStream(int a, java.io.@Nullable InputStream b, int c) throws SQLException { setParameter(a, ColumnType.BYTES, Streams.bytes(b, c)); }
  @Override public void setBinaryStream(int a, java.io.@Nullable InputStream b, long c) throws SQLException { setParameter(a, ColumnType.BYTES, Streams.bytes(b, c)); }
  @Override public void setBinaryStream(int a, java.io.@Nullable InputStream b) throws SQLException { setParameter(a, ColumnType.BYTES, Streams.bytes(b, Long.MAX_VALUE)); }
  @Override public void setBlob(int a, java.io.InputStream b, long c) throws SQLException { throw refused("PreparedStatement.setBlob"); }
  @Override public void setBlob(int a, java.io.InputStream b) throws SQLException { throw refused("PreparedStatement.setBlob"); }
  @Override public void setBlob(int a, Blob b) throws SQLException { throw refused("PreparedStatement.setBlob"); }
  @Override public void setBoolean(int a, boolean b) throws SQLException { setParameter(a, ColumnType.BOOL, b); }
  @Override public void setByte(int a, byte b) throws SQLException { setLong(a, b); }
  @Override public void setBytes(int a, byte @Nullable [] b) throws SQLException { setParameter(a, ColumnType.BYTES, b); }
  @Override public void setCharacterStream(int a, java.io.@Nullable Reader b, int c) throws SQLException { setParameter(a, ColumnType.STRING, Streams.text(b, c)); }
  @Override public void setCharacterStream(int a, java.io.@Nullable Reader b, long c) throws SQLException { setParameter(a, ColumnType.STRING, Streams.text(b, c)); }
  @Override public void setCharacterStream(int a, java.io.@Nullable Reader b) throws SQLException { setParameter(a, ColumnType.STRING, Streams.text(b, Long.MAX_VALUE)); }
  @Override public void setClob(int a, java.io.@Nullable Reader b, long c) throws SQLException { setParameter(a, ColumnType.STRING, Streams.text(b, c)); }
  @Override public void setClob(int a, java.io.@Nullable Reader b) throws SQLException { setParameter(a, ColumnType.STRING, Streams.text(b, Long.MAX_VALUE)); }
  @Override public void setClob(int a, @Nullable Clob b) throws SQLException { setParameter(a, ColumnType.STRING, b == null ? null : Streams.text(b.getCharacterStream(), Long.MAX_VALUE)); }
  @Override public void setDate(int a, @Nullable Date b, java.util.Calendar c) throws SQLException { setParameter(a, ColumnType.DATE, b); }
  @Override public void setDate(int a, @Nullable Date b) throws SQLException { setParameter(a, ColumnType.DATE, b); }
  @Override public void setDouble(int a, double b) throws SQLException { setParameter(a, ColumnType.FLOAT64, b); }
  @Override public void setFloat(int a, float b) throws SQLException { setParameter(a, ColumnType.FLOAT64, Double.parseDouble(Float.toString(b))); }
  @Override public void setInt(int a, int b) throws SQLException { setLong(a, b); }
  @Override public void setLong(int a, long b) throws SQLException { setParameter(a, ColumnType.INT64, b); }
  @Override public void setNCharacterStream(int a, java.io.@Nullable Reader b, long c) throws SQLException { setParameter(a, ColumnType.STRING, Streams.text(b, c)); }
  @Override public void setNCharacterStream(int a, java.io.@Nullable Reader b) throws SQLException { setCharacterStream(a, b); }
  @Override public void setNClob(int a, java.io.Reader b, long c) throws SQLException { throw refused("PreparedStatement.setNClob"); }
  @Override public void setNClob(int a, java.io.Reader b) throws SQLException { throw refused("PreparedStatement.setNClob"); }
  @Override public void setNClob(int a, NClob b) throws SQLException { throw refused("PreparedStatement.setNClob"); }
  @Override public void setNString(int a, @Nullable String b) throws SQLException { setString(a, b); }
  @Override public void setNull(int a, int b, String c) throws SQLException { setNull(a, b); }
  @Override public void setObject(int a, @Nullable Object b, int c, int d) throws SQLException { setObject(a, b, c); }
  @Override public void setObject(int a, @Nullable Object b, SQLType c, int d) throws SQLException { setObject(a, b, c); }
  @Override public void setRef(int a, Ref b) throws SQLException { throw refused("PreparedStatement.setRef"); }
  @Override public void setRowId(int a, RowId b) throws SQLException { throw refused("PreparedStatement.setRowId"); }
  @Override public void setSQLXML(int a, SQLXML b) throws SQLException { throw refused("PreparedStatement.setSQLXML"); }
  @Override public void setShort(int a, short b) throws SQLException { setLong(a, b); }
  @Override public void setString(int a, @Nullable String b) throws SQLException { setParameter(a, ColumnType.STRING, b); }
  @Override public void setTime(int a, @Nullable Time b, java.util.Calendar c) throws SQLException { setParameter(a, ColumnType.TIME, b); }
  @Override public void setTime(int a, @Nullable Time b) throws SQLException { setParameter(a, ColumnType.TIME, b); }
  @Override public void setURL(int a, java.net.@Nullable URL b) throws SQLException { setParameter(a, ColumnType.STRING, b == null ? null : b.toString()); }
  @Override public void setUnicodeStream(int a, java.io.@Nullable InputStream b, int c) throws SQLException { throw refused("PreparedStatement.setUnicodeStream"); }
}
