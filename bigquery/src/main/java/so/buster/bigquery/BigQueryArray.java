package so.buster.bigquery;

import java.lang.reflect.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An ARRAY, in memory: of an answer, or made by {@code createArrayOf}. */
final class BigQueryArray implements java.sql.Array {
  private final Column element;
  private final List<?> values;

  BigQueryArray(Column element, List<?> values) {
    this.element = element;
    this.values = values;
  }

  /** What its elements are. */
  ColumnType type() {
    return element.type();
  }

  List<?> values() {
    return values;
  }

  @Override
  public String getBaseTypeName() {
    return element.typeName();
  }

  @Override
  public int getBaseType() {
    return element.type() == ColumnType.STRUCT ? Types.STRUCT : element.jdbcType();
  }

  @Override
  public Object getArray() throws SQLException {
    return slice(1, values.size());
  }

  @Override
  public Object getArray(long index, int count) throws SQLException {
    return slice(index, count);
  }

  @Override
  public Object getArray(Map<String, Class<?>> classes) throws SQLException {
    return getArray();
  }

  @Override
  public Object getArray(long index, int count, Map<String, Class<?>> classes) throws SQLException {
    return slice(index, count);
  }

  private Object slice(long index, int count) throws SQLException {
    check(index, count);
    Class<?> type =
        element.type() == ColumnType.STRUCT ? BigQueryStruct.class : element.javaClass();
    Object slice = Array.newInstance(type, count);
    for (int i = 0; i < count; i++) {
      Array.set(slice, i, Typed.nested(element, values.get((int) index - 1 + i)));
    }
    return slice;
  }

  private void check(long index, int count) throws SQLException {
    if (index < 1 || count < 0 || index - 1 + count > values.size()) {
      throw Failures.misuse("The array has no such elements.");
    }
  }

  /** Two columns, as JDBC says: the number of the element, and the element. */
  @Override
  public ResultSet getResultSet() throws SQLException {
    return getResultSet(1, values.size());
  }

  @Override
  public ResultSet getResultSet(long index, int count) throws SQLException {
    check(index, count);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(index + i);
      row.add(values.get((int) index - 1 + i));
      rows.add(row);
    }
    Column number = Column.of("INDEX", ColumnType.INT64);
    return new BigQueryResultSet(new ListedRows(List.of(number, element), rows), null);
  }

  @Override
  public ResultSet getResultSet(Map<String, Class<?>> classes) throws SQLException {
    return getResultSet();
  }

  @Override
  public ResultSet getResultSet(long index, int count, Map<String, Class<?>> classes)
      throws SQLException {
    return getResultSet(index, count);
  }

  @Override
  public void free() {
    // It is nothing but memory.
  }

  @Override
  public String toString() {
    return Text.of(
        new Column("", element.type(), true, false, 0, 0, element.fields(), null, null), values);
  }
}
