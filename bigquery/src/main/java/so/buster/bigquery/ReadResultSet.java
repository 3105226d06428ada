package so.buster.bigquery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of the row at hand, by the number of their column. */
abstract class ReadResultSet extends JdbcResultSet {
  /** How a value becomes one of a type. */
  @FunctionalInterface
  interface Reading<T> {
    T of(Column column, Object value) throws SQLException;
  }

  private final List<Column> columns;
  private boolean wasNull;

  ReadResultSet(List<Column> columns) {
    this.columns = columns;
  }

  /** The row at hand. */
  abstract List<@Nullable Object> row() throws SQLException;

  /** Fails if it is closed. */
  abstract void open() throws SQLException;

  final <T> @Nullable T read(int column, Reading<T> reading) throws SQLException {
    List<@Nullable Object> row = row();
    if (column < 1 || column > columns.size()) {
      throw new SQLException("There is no column " + column + ".", "07009");
    }
    Object value = row.get(column - 1);
    wasNull = value == null;
    return value == null ? null : reading.of(columns.get(column - 1), value);
  }

  private <T> T read(int column, T otherwise, Reading<T> reading) throws SQLException {
    T value = read(column, reading);
    return value == null ? otherwise : value;
  }

  @Override
  public int findColumn(@Nullable String label) throws SQLException {
    open();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equalsIgnoreCase(label)) {
        return i + 1;
      }
    }
    throw new SQLException("There is no column with this label.", "42703");
  }

  @Override
  public boolean wasNull() throws SQLException {
    open();
    return wasNull;
  }

  @Override
  public @Nullable Object getObject(int column) throws SQLException {
    return read(column, Typed::plain);
  }

  @Override
  public <T> @Nullable T getObject(int column, @Nullable Class<T> type) throws SQLException {
    return read(column, (c, value) -> Typed.of(c, value, type));
  }

  @Override
  public @Nullable String getString(int column) throws SQLException {
    return read(column, Text::of);
  }

  @Override
  public boolean getBoolean(int column) throws SQLException {
    return read(column, false, Coercion::truth);
  }

  @Override
  public byte getByte(int column) throws SQLException {
    return (byte) whole(column, Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  @Override
  public short getShort(int column) throws SQLException {
    return (short) whole(column, Short.MIN_VALUE, Short.MAX_VALUE);
  }

  @Override
  public int getInt(int column) throws SQLException {
    return (int) whole(column, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  @Override
  public long getLong(int column) throws SQLException {
    return whole(column, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  private long whole(int column, long least, long most) throws SQLException {
    return read(column, 0L, (c, value) -> Coercion.whole(c, value, least, most));
  }

  @Override
  public float getFloat(int column) throws SQLException {
    return (float) getDouble(column);
  }

  @Override
  public double getDouble(int column) throws SQLException {
    return read(column, 0.0, Coercion::real);
  }

  @Override
  public @Nullable BigDecimal getBigDecimal(int column) throws SQLException {
    return read(column, Coercion::decimal);
  }

  @Override
  @Deprecated
  public @Nullable BigDecimal getBigDecimal(int column, int scale) throws SQLException {
    return read(column, (c, v) -> Coercion.decimal(c, v).setScale(scale, RoundingMode.HALF_UP));
  }

  @Override
  public byte @Nullable [] getBytes(int column) throws SQLException {
    return read(column, Coercion::bytes);
  }

  @Override
  public @Nullable Date getDate(int column) throws SQLException {
    return getDate(column, null);
  }

  @Override
  public @Nullable Date getDate(int column, @Nullable Calendar calendar) throws SQLException {
    return read(column, (c, value) -> Moments.sqlDate(c, value, zone(calendar)));
  }

  @Override
  public @Nullable Time getTime(int column) throws SQLException {
    return getTime(column, null);
  }

  @Override
  public @Nullable Time getTime(int column, @Nullable Calendar calendar) throws SQLException {
    return read(column, (c, value) -> Moments.sqlTime(c, value, zone(calendar)));
  }

  @Override
  public @Nullable Timestamp getTimestamp(int column) throws SQLException {
    return getTimestamp(column, null);
  }

  @Override
  public @Nullable Timestamp getTimestamp(int column, @Nullable Calendar calendar)
      throws SQLException {
    return read(column, (c, value) -> Moments.timestamp(c, value, zone(calendar)));
  }

  private static ZoneId zone(@Nullable Calendar calendar) {
    return calendar == null ? ZoneId.systemDefault() : calendar.getTimeZone().toZoneId();
  }
}
