package so.buster.bigquery;

import java.sql.*;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for all rows, a method a line: nothing can be changed, the cursor only moves
 * forward, a label is the number of its column.
 */
@SuppressWarnings("deprecation")
abstract class JdbcResultSet implements ResultSet {
  static SQLException refused(String method) { return Failures.unsupported(method); }

  @Override public boolean absolute(int a) throws SQLException { throw refused("ResultSet.absolute"); }
  @Override public void afterLast() throws SQLException { throw refused("ResultSet.afterLast"); }
  @Override public void beforeFirst() throws SQLException { throw refused("ResultSet.beforeFirst"); }
  @Override public void cancelRowUpdates() throws SQLException { throw refused("ResultSet.cancelRowUpdates"); }
  @Override public void clearWarnings() throws SQLException { /* there are none */ }
  @Override public void deleteRow() throws SQLException { throw refused("ResultSet.deleteRow"); }
  @Override public boolean first() throws SQLException { throw refused("ResultSet.first"); }
  @Override public @Nullable Array getArray(String a) throws SQLException { return getArray(findColumn(a)); }
  @Override public java.io.@Nullable InputStream getAsciiStream(String a) throws SQLException { return getAsciiStream(findColumn(a)); }
  @Override public java.math.@Nullable BigDecimal getBigDecimal(String a, int b) throws SQLException { return getBigDecimal(findColumn(a), b); }
  @Override public java.math.@Nullable BigDecimal getBigDecimal(String a) throws SQLException { return getBigDecimal(findColumn(a)); }
  @Override public java.io.@Nullable InputStream getBinaryStream(String a) throws SQLException { return getBinaryStream(findColumn(a)); }
  @Override public @Nullable Blob getBlob(String a) throws SQLException { return getBlob(findColumn(a)); }
  @Override public boolean getBoolean(String a) throws SQLException { return getBoolean(findColumn(a)); }
  @Override public byte getByte(String a) throws SQLException { return getByte(findColumn(a)); }
  @Override public byte @Nullable [] getBytes(String a) throws SQLException { return getBytes(findColumn(a)); }
  @Override public java.io.@Nullable Reader getCharacterStream(String a) throws SQLException { return getCharacterStream(findColumn(a)); }
  @Override public @Nullable Clob getClob(String a) throws SQLException { return getClob(findColumn(a)); }
  @Override public int getConcurrency() throws SQLException { return CONCUR_READ_ONLY; }
  @Override public String getCursorName() throws SQLException { throw refused("ResultSet.getCursorName"); }
  @Override public @Nullable Date getDate(String a, java.util.Calendar b) throws SQLException { return getDate(findColumn(a), b); }
  @Override public @Nullable Date getDate(String a) throws SQLException { return getDate(findColumn(a)); }
  @Override public double getDouble(String a) throws SQLException { return getDouble(findColumn(a)); }
  @Override public int getFetchDirection() throws SQLException { return FETCH_FORWARD; }
  @Override public float getFloat(String a) throws SQLException { return getFloat(findColumn(a)); }
  @Override public int getHoldability() throws SQLException { return HOLD_CURSORS_OVER_COMMIT; }
  @Override public int getInt(String a) throws SQLException { return getInt(findColumn(a)); }
  @Override public long getLong(String a) throws SQLException { return getLong(findColumn(a)); }
  @Override public java.io.@Nullable Reader getNCharacterStream(String a) throws SQLException { return getNCharacterStream(findColumn(a)); }
  @Override public java.io.@Nullable Reader getNCharacterStream(int a) throws SQLException { return getCharacterStream(a); }
  @Override public @Nullable NClob getNClob(String a) throws SQLException { return getNClob(findColumn(a)); }
  @Override public NClob getNClob(int a) throws SQLException { throw refused("ResultSet.getNClob"); }
  @Override public @Nullable String getNString(String a) throws SQLException { return getNString(findColumn(a)); }
  @Override public @Nullable String getNString(int a) throws SQLException { return getString(a); }
  @Override public <T> @Nullable T getObject(String a, Class<T> b) throws SQLException { return getObject(findColumn(a), b); }
  @Override public @Nullable Object getObject(String a, java.util.Map<String, Class<?>> b) throws SQLException { return getObject(findColumn(a), b); }
  @Override public @Nullable Object getObject(String a) throws SQLException { return getObject(findColumn(a)); }
  @Override public @Nullable Object getObject(int a, java.util.Map<String, Class<?>> b) throws SQLException { return getObject(a); }
  @Override public Ref getRef(String a) throws SQLException { throw refused("ResultSet.getRef"); }
  @Override public Ref getRef(int a) throws SQLException { throw refused("ResultSet.getRef"); }
  @Override public RowId getRowId(String a) throws SQLException { throw refused("ResultSet.getRowId"); }
  @Override public RowId getRowId(int a) throws SQLException { throw refused("ResultSet.getRowId"); }
  @Override public SQLXML getSQLXML(String a) throws SQLException { throw refused("ResultSet.getSQLXML"); }
  @Override public SQLXML getSQLXML(int a) throws SQLException { throw refused("ResultSet.getSQLXML"); }
  @Override public short getShort(String a) throws SQLException { return getShort(findColumn(a)); }
  @Override public @Nullable String getString(String a) throws SQLException { return getString(findColumn(a)); }
  @Override public @Nullable Time getTime(String a, java.util.Calendar b) throws SQLException { return getTime(findColumn(a), b); }
  @Override public @Nullable Time getTime(String a) throws SQLException { return getTime(findColumn(a)); }
  @Override public @Nullable Timestamp getTimestamp(String a, java.util.Calendar b) throws SQLException { return getTimestamp(findColumn(a), b); }
  @Override public @Nullable Timestamp getTimestamp(String a) throws SQLException { return getTimestamp(findColumn(a)); }
  @Override public int getType() throws SQLException { return TYPE_FORWARD_ONLY; }
  @Override public java.net.URL getURL(String a) throws SQLException { throw refused("ResultSet.getURL"); }
  @Override public java.net.URL getURL(int a) throws SQLException { throw refused("ResultSet.getURL"); }
  @Override public java.io.InputStream getUnicodeStream(String a) throws SQLException { throw refused("ResultSet.getUnicodeStream"); }
  @Override public java.io.InputStream getUnicodeStream(int a) throws SQLException { throw refused("ResultSet.getUnicodeStream"); }
  @Override public @Nullable SQLWarning getWarnings() throws SQLException { return null; }
  @Override public void insertRow() throws SQLException { throw refused("ResultSet.insertRow"); }
  @Override public boolean isLast() throws SQLException { throw refused("ResultSet.isLast"); }
  @Override public boolean isWrapperFor(Class<?> a) throws SQLException { return a.isInstance(this); }
  @Override public boolean last() throws SQLException { throw refused("ResultSet.last"); }
  @Override public void moveToCurrentRow() throws SQLException { throw refused("ResultSet.moveToCurrentRow"); }
  @Override public void moveToInsertRow() throws SQLException { throw refused("ResultSet.moveToInsertRow"); }
  @Override public boolean previous() throws SQLException { throw refused("ResultSet.previous"); }
  @Override public void refreshRow() throws SQLException { throw refused("ResultSet.refreshRow"); }
  @Override public boolean relative(int a) throws SQLException { throw refused("ResultSet.relative"); }
  @Override public boolean rowDeleted() throws SQLException { return false; }
  @Override public boolean rowInserted() throws SQLException { return false; }
  @Override public boolean rowUpdated() throws SQLException { return false; }
  @Override public void setFetchDirection(int a) throws SQLException { if (a != FETCH_FORWARD) { throw refused("ResultSet.setFetchDirection"); } }
  @Override public <T> T unwrap(Class<T> a) throws SQLException { return Unwrapped.of(this, a); }
  @Override public void updateArray(String a, Array b) throws SQLException { throw refused("ResultSet.updateArray"); }
  @Override public void updateArray(int a, Array b) throws SQLException { throw refused("ResultSet.updateArray"); }
  @Override public void updateAsciiStream(String a, java.io.InputStream b, int c) throws SQLException { throw refused("ResultSet.updateAsciiStream"); }
  @Override public void updateAsciiStream(String a, java.io.InputStream b, long c) throws SQLException { throw refused("ResultSet.updateAsciiStream"); }
  @Override public void updateAsciiStream(String a, java.io.InputStream b) throws SQLException { throw refused("ResultSet.updateAsciiStream"); }
  @Override public void updateAsciiStream(int a, java.io.InputStream b, int c) throws SQLException { throw refused("ResultSet.updateAsciiStream"); }
  @Override public void updateAsciiStream(int a, java.io.InputStream b, long c) throws SQLException { throw refused("ResultSet.updateAsciiStream"); }
  @Override public void updateAsciiStream(int a, java.io.InputStream b) throws SQLException { throw refused("ResultSet.updateAsciiStream"); }
  @Override public void updateBigDecimal(String a, java.math.BigDecimal b) throws SQLException { throw refused("ResultSet.updateBigDecimal"); }
  @Override public void updateBigDecimal(int a, java.math.BigDecimal b) throws SQLException { throw refused("ResultSet.updateBigDecimal"); }
  @Override public void updateBinaryStream(String a, java.io.InputStream b, int c) throws SQLException { throw refused("ResultSet.updateBinaryStream"); }
  @Override public void updateBinaryStream(String a, java.io.InputStream b, long c) throws SQLException { throw refused("ResultSet.updateBinaryStream"); }
  @Override public void updateBinaryStream(String a, java.io.InputStream b) throws SQLException { throw refused("ResultSet.updateBinaryStream"); }
  @Override public void updateBinaryStream(int a, java.io.InputStream b, int c) throws SQLException { throw refused("ResultSet.updateBinaryStream"); }
  @Override public void updateBinaryStream(int a, java.io.InputStream b, long c) throws SQLException { throw refused("ResultSet.updateBinaryStream"); }
  @Override public void updateBinaryStream(int a, java.io.InputStream b) throws SQLException { throw refused("ResultSet.updateBinaryStream"); }
  @Override public void updateBlob(String a, java.io.InputStream b, long c) throws SQLException { throw refused("ResultSet.updateBlob"); }
  @Override public void updateBlob(String a, java.io.InputStream b) throws SQLException { throw refused("ResultSet.updateBlob"); }
  @Override public void updateBlob(String a, Blob b) throws SQLException { throw refused("ResultSet.updateBlob"); }
  @Override public void updateBlob(int a, java.io.InputStream b, long c) throws SQLException { throw refused("ResultSet.updateBlob"); }
  @Override public void updateBlob(int a, java.io.InputStream b) throws SQLException { throw refused("ResultSet.updateBlob"); }
  @Override public void updateBlob(int a, Blob b) throws SQLException { throw refused("ResultSet.updateBlob"); }
  @Override public void updateBoolean(String a, boolean b) throws SQLException { throw refused("ResultSet.updateBoolean"); }
  @Override public void updateBoolean(int a, boolean b) throws SQLException { throw refused("ResultSet.updateBoolean"); }
  @Override public void updateByte(String a, byte b) throws SQLException { throw refused("ResultSet.updateByte"); }
  @Override public void updateByte(int a, byte b) throws SQLException { throw refused("ResultSet.updateByte"); }
  @Override public void updateBytes(String a, byte[] b) throws SQLException { throw refused("ResultSet.updateBytes"); }
  @Override public void updateBytes(int a, byte[] b) throws SQLException { throw refused("ResultSet.updateBytes"); }
  @Override public void updateCharacterStream(String a, java.io.Reader b, int c) throws SQLException { throw refused("ResultSet.updateCharacterStream"); }
  @Override public void updateCharacterStream(String a, java.io.Reader b, long c) throws SQLException { throw refused("ResultSet.updateCharacterStream"); }
  @Override public void updateCharacterStream(String a, java.io.Reader b) throws SQLException { throw refused("ResultSet.updateCharacterStream"); }
  @Override public void updateCharacterStream(int a, java.io.Reader b, int c) throws SQLException { throw refused("ResultSet.updateCharacterStream"); }
  @Override public void updateCharacterStream(int a, java.io.Reader b, long c) throws SQLException { throw refused("ResultSet.updateCharacterStream"); }
  @Override public void updateCharacterStream(int a, java.io.Reader b) throws SQLException { throw refused("ResultSet.updateCharacterStream"); }
  @Override public void updateClob(String a, java.io.Reader b, long c) throws SQLException { throw refused("ResultSet.updateClob"); }
  @Override public void updateClob(String a, java.io.Reader b) throws SQLException { throw refused("ResultSet.updateClob"); }
  @Override public void updateClob(String a, Clob b) throws SQLException { throw refused("ResultSet.updateClob"); }
  @Override public void updateClob(int a, java.io.Reader b, long c) throws SQLException { throw refused("ResultSet.updateClob"); }
  @Override public void updateClob(int a, java.io.Reader b) throws SQLException { throw refused("ResultSet.updateClob"); }
  @Override public void updateClob(int a, Clob b) throws SQLException { throw refused("ResultSet.updateClob"); }
  @Override public void updateDate(String a, Date b) throws SQLException { throw refused("ResultSet.updateDate"); }
  @Override public void updateDate(int a, Date b) throws SQLException { throw refused("ResultSet.updateDate"); }
  @Override public void updateDouble(String a, double b) throws SQLException { throw refused("ResultSet.updateDouble"); }
  @Override public void updateDouble(int a, double b) throws SQLException { throw refused("ResultSet.updateDouble"); }
  @Override public void updateFloat(String a, float b) throws SQLException { throw refused("ResultSet.updateFloat"); }
  @Override public void updateFloat(int a, float b) throws SQLException { throw refused("ResultSet.updateFloat"); }
  @Override public void updateInt(String a, int b) throws SQLException { throw refused("ResultSet.updateInt"); }
  @Override public void updateInt(int a, int b) throws SQLException { throw refused("ResultSet.updateInt"); }
  @Override public void updateLong(String a, long b) throws SQLException { throw refused("ResultSet.updateLong"); }
  @Override public void updateLong(int a, long b) throws SQLException { throw refused("ResultSet.updateLong"); }
  @Override public void updateNCharacterStream(String a, java.io.Reader b, long c) throws SQLException { throw refused("ResultSet.updateNCharacterStream"); }
  @Override public void updateNCharacterStream(String a, java.io.Reader b) throws SQLException { throw refused("ResultSet.updateNCharacterStream"); }
  @Override public void updateNCharacterStream(int a, java.io.Reader b, long c) throws SQLException { throw refused("ResultSet.updateNCharacterStream"); }
  @Override public void updateNCharacterStream(int a, java.io.Reader b) throws SQLException { throw refused("ResultSet.updateNCharacterStream"); }
  @Override public void updateNClob(String a, java.io.Reader b, long c) throws SQLException { throw refused("ResultSet.updateNClob"); }
  @Override public void updateNClob(String a, java.io.Reader b) throws SQLException { throw refused("ResultSet.updateNClob"); }
  @Override public void updateNClob(String a, NClob b) throws SQLException { throw refused("ResultSet.updateNClob"); }
  @Override public void updateNClob(int a, java.io.Reader b, long c) throws SQLException { throw refused("ResultSet.updateNClob"); }
  @Override public void updateNClob(int a, java.io.Reader b) throws SQLException { throw refused("ResultSet.updateNClob"); }
  @Override public void updateNClob(int a, NClob b) throws SQLException { throw refused("ResultSet.updateNClob"); }
  @Override public void updateNString(String a, String b) throws SQLException { throw refused("ResultSet.updateNString"); }
  @Override public void updateNString(int a, String b) throws SQLException { throw refused("ResultSet.updateNString"); }
  @Override public void updateNull(String a) throws SQLException { throw refused("ResultSet.updateNull"); }
  @Override public void updateNull(int a) throws SQLException { throw refused("ResultSet.updateNull"); }
  @Override public void updateObject(String a, Object b, int c) throws SQLException { throw refused("ResultSet.updateObject"); }
  @Override public void updateObject(String a, Object b, SQLType c, int d) throws SQLException { throw refused("ResultSet.updateObject"); }
  @Override public void updateObject(String a, Object b, SQLType c) throws SQLException { throw refused("ResultSet.updateObject"); }
  @Override public void updateObject(String a, Object b) throws SQLException { throw refused("ResultSet.updateObject"); }
  @Override public void updateObject(int a, Object b, int c) throws SQLException { throw refused("ResultSet.updateObject"); }
  @Override public void updateObject(int a, Object b, SQLType c, int d) throws SQLException { throw refused("ResultSet.updateObject"); }
  @Override public void updateObject(int a, Object b, SQLType c) throws SQLException { throw refused("ResultSet.updateObject"); }
  @Override public void updateObject(int a, Object b) throws SQLException { throw refused("ResultSet.updateObject"); }
  @Override public void updateRef(String a, Ref b) throws SQLException { throw refused("ResultSet.updateRef"); }
  @Override public void updateRef(int a, Ref b) throws SQLException { throw refused("ResultSet.updateRef"); }
  @Override public void updateRow() throws SQLException { throw refused("ResultSet.updateRow"); }
  @Override public void updateRowId(String a, RowId b) throws SQLException { throw refused("ResultSet.updateRowId"); }
  @Override public void updateRowId(int a, RowId b) throws SQLException { throw refused("ResultSet.updateRowId"); }
  @Override public void updateSQLXML(String a, SQLXML b) throws SQLException { throw refused("ResultSet.updateSQLXML"); }
  @Override public void updateSQLXML(int a, SQLXML b) throws SQLException { throw refused("ResultSet.updateSQLXML"); }
  @Override public void updateShort(String a, short b) throws SQLException { throw refused("ResultSet.updateShort"); }
  @Override public void updateShort(int a, short b) throws SQLException { throw refused("ResultSet.updateShort"); }
  @Override public void updateString(String a, String b) throws SQLException { throw refused("ResultSet.updateString"); }
  @Override public void updateString(int a, String b) throws SQLException { throw refused("ResultSet.updateString"); }
  @Override public void updateTime(String a, Time b) throws SQLException { throw refused("ResultSet.updateTime"); }
  @Override public void updateTime(int a, Time b) throws SQLException { throw refused("ResultSet.updateTime"); }
  @Override public void updateTimestamp(String a, Timestamp b) throws SQLException { throw refused("ResultSet.updateTimestamp"); }
  @Override public void updateTimestamp(int a, Timestamp b) throws SQLException { throw refused("ResultSet.updateTimestamp"); }
}
