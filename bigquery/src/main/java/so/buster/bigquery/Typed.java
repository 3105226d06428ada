package so.buster.bigquery;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Struct;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code getObject} with and without a class. */
final class Typed {
  /** How a value becomes one of a class. */
  @FunctionalInterface
  private interface Reading {
    Object of(Column column, Object value) throws SQLException;
  }

  private static final Map<Class<?>, Reading> READINGS =
      Map.ofEntries(
          Map.entry(Object.class, Typed::plain),
          Map.entry(String.class, Text::of),
          Map.entry(Long.class, (c, v) -> Coercion.whole(c, v, Long.MIN_VALUE, Long.MAX_VALUE)),
          Map.entry(
              Integer.class,
              (c, v) -> (int) Coercion.whole(c, v, Integer.MIN_VALUE, Integer.MAX_VALUE)),
          Map.entry(
              Short.class,
              (c, v) -> (short) Coercion.whole(c, v, Short.MIN_VALUE, Short.MAX_VALUE)),
          Map.entry(
              Byte.class, (c, v) -> (byte) Coercion.whole(c, v, Byte.MIN_VALUE, Byte.MAX_VALUE)),
          Map.entry(Double.class, Coercion::real),
          Map.entry(Float.class, (c, v) -> (float) Coercion.real(c, v)),
          Map.entry(BigDecimal.class, Coercion::decimal),
          Map.entry(BigInteger.class, (c, v) -> Coercion.decimal(c, v).toBigInteger()),
          Map.entry(Boolean.class, Coercion::truth),
          Map.entry(byte[].class, Coercion::bytes),
          Map.entry(Date.class, (c, v) -> Moments.sqlDate(c, v, ZoneId.systemDefault())),
          Map.entry(Time.class, (c, v) -> Moments.sqlTime(c, v, ZoneId.systemDefault())),
          Map.entry(Timestamp.class, (c, v) -> Moments.timestamp(c, v, ZoneId.systemDefault())),
          Map.entry(Instant.class, (c, v) -> Moments.offset(c, v).toInstant()),
          Map.entry(OffsetDateTime.class, Moments::offset),
          Map.entry(ZonedDateTime.class, Moments::zoned),
          Map.entry(LocalDate.class, (c, v) -> Moments.date(c, v, java.time.ZoneOffset.UTC)),
          Map.entry(LocalTime.class, (c, v) -> Moments.time(c, v, java.time.ZoneOffset.UTC)),
          Map.entry(
              LocalDateTime.class, (c, v) -> Moments.datetime(c, v, java.time.ZoneOffset.UTC)),
          Map.entry(Array.class, Typed::array),
          Map.entry(Struct.class, Typed::struct));

  private Typed() {}

  static <T> T of(Column column, Object value, @Nullable Class<T> type) throws SQLException {
    Reading reading = type == null ? null : READINGS.get(type);
    if (type == null || reading == null) {
      throw Failures.conversion(column.typeName(), "this class");
    }
    return type.cast(reading.of(column, value));
  }

  /** What JDBC expects for the type of the column. */
  static Object plain(Column column, Object value) throws SQLException {
    return of(column, value, column.javaClass());
  }

  static BigQueryArray array(Column column, Object value) throws SQLException {
    if (!column.repeated()) {
      throw Failures.conversion(column.typeName(), "an array");
    }
    return new BigQueryArray(column.element(), (List<?>) value);
  }

  private static BigQueryStruct struct(Column column, Object value) throws SQLException {
    if (column.repeated() || column.type() != ColumnType.STRUCT) {
      throw Failures.conversion(column.typeName(), "a struct");
    }
    return new BigQueryStruct(column, (List<?>) value);
  }

  /** Fields and elements keep their structure, which the text of a whole column hides. */
  static @Nullable Object nested(Column column, @Nullable Object value) throws SQLException {
    if (value == null) {
      return null;
    } else if (column.repeated()) {
      return array(column, value);
    }
    return column.type() == ColumnType.STRUCT ? struct(column, value) : plain(column, value);
  }
}
