package so.buster.jdbc.guarded;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import so.buster.sql.Reason;

/** An array in memory: read from a row, or made by {@code createArrayOf} to be a parameter. */
final class DetachedArray implements Array {
  private final String typeName;
  private final int type;
  private final @Nullable Object content;
  private final Errors errors;

  /** Takes {@code content}, a Java array or null, as its own. */
  DetachedArray(String typeName, int type, @Nullable Object content, Errors errors) {
    this.typeName = typeName;
    this.type = type;
    this.content = content;
    this.errors = errors;
  }

  @Override
  public String getBaseTypeName() {
    return typeName;
  }

  @Override
  public int getBaseType() {
    return type;
  }

  @Override
  public @Nullable Object getArray() {
    return content;
  }

  @Override
  public @Nullable Object getArray(@Nullable Map<String, Class<?>> types) throws SQLException {
    refuse(types);
    return content;
  }

  @Override
  public Object getArray(long index, int count) throws SQLException {
    int length = content == null ? 0 : java.lang.reflect.Array.getLength(content);
    if (content == null || index < 1 || count < 0 || index - 1 > length - (long) count) {
      throw errors.misused("The array has no such part; ask for 1 to " + length + ".");
    }
    Object part = java.lang.reflect.Array.newInstance(content.getClass().getComponentType(), count);
    System.arraycopy(content, (int) (index - 1), part, 0, count);
    return part;
  }

  @Override
  public Object getArray(long index, int count, @Nullable Map<String, Class<?>> types)
      throws SQLException {
    refuse(types);
    return getArray(index, count);
  }

  /** A map names classes to instantiate. */
  private void refuse(@Nullable Map<String, Class<?>> types) throws SQLException {
    if (types != null && !types.isEmpty()) {
      throw errors.refused(Reason.JDBC_EXIT, "Array.getArray");
    }
  }

  @Override
  public ResultSet getResultSet() throws SQLException {
    throw errors.refused(Reason.JDBC_VALUE, "Array.getResultSet");
  }

  @Override
  public ResultSet getResultSet(Map<String, Class<?>> types) throws SQLException {
    return getResultSet();
  }

  @Override
  public ResultSet getResultSet(long index, int count) throws SQLException {
    return getResultSet();
  }

  @Override
  public ResultSet getResultSet(long index, int count, Map<String, Class<?>> types)
      throws SQLException {
    return getResultSet();
  }

  /** Nothing to free: it is ordinary memory. */
  @Override
  public void free() {}
}
