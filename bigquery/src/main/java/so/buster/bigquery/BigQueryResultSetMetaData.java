package so.buster.bigquery;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;

/** What the columns of an answer are. Which table they come from the service does not say. */
final class BigQueryResultSetMetaData implements ResultSetMetaData {
  private final List<Column> columns;

  BigQueryResultSetMetaData(List<Column> columns) {
    this.columns = columns;
  }

  private Column column(int number) throws SQLException {
    if (number < 1 || number > columns.size()) {
      throw new SQLException("There is no column " + number + ".", "07009");
    }
    return columns.get(number - 1);
  }

  @Override
  public int getColumnCount() {
    return columns.size();
  }

  @Override
  public String getColumnLabel(int number) throws SQLException {
    return column(number).name();
  }

  @Override
  public String getColumnName(int number) throws SQLException {
    return column(number).name();
  }

  @Override
  public int getColumnType(int number) throws SQLException {
    return column(number).jdbcType();
  }

  @Override
  public String getColumnTypeName(int number) throws SQLException {
    return column(number).typeName();
  }

  @Override
  public String getColumnClassName(int number) throws SQLException {
    return column(number).javaClass().getName();
  }

  @Override
  public int getPrecision(int number) throws SQLException {
    return column(number).precision();
  }

  @Override
  public int getScale(int number) throws SQLException {
    return column(number).scale();
  }

  /** With a sign and a point, for numbers. */
  @Override
  public int getColumnDisplaySize(int number) throws SQLException {
    Column column = column(number);
    return column.precision() + (column.type().isNumber() && !column.repeated() ? 2 : 0);
  }

  @Override
  public int isNullable(int number) throws SQLException {
    return column(number).required() ? columnNoNulls : columnNullable;
  }

  @Override
  public boolean isSigned(int number) throws SQLException {
    return column(number).type().isNumber() && !column(number).repeated();
  }

  /** Text is compared by its code points. */
  @Override
  public boolean isCaseSensitive(int number) throws SQLException {
    return !column(number).type().isNumber();
  }

  @Override
  public boolean isSearchable(int number) throws SQLException {
    column(number);
    return true;
  }

  @Override
  public boolean isAutoIncrement(int number) throws SQLException {
    column(number);
    return false;
  }

  @Override
  public boolean isCurrency(int number) throws SQLException {
    column(number);
    return false;
  }

  @Override
  public boolean isReadOnly(int number) throws SQLException {
    column(number);
    return true;
  }

  @Override
  public boolean isWritable(int number) throws SQLException {
    return !isReadOnly(number);
  }

  @Override
  public boolean isDefinitelyWritable(int number) throws SQLException {
    return !isReadOnly(number);
  }

  @Override
  public String getSchemaName(int number) throws SQLException {
    column(number);
    return "";
  }

  @Override
  public String getTableName(int number) throws SQLException {
    return getSchemaName(number);
  }

  @Override
  public String getCatalogName(int number) throws SQLException {
    return getSchemaName(number);
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return Unwrapped.of(this, type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
