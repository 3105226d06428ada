package so.buster.bigquery;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Java's values as parameters: their type, and the text that stands for them (REST reference,
 * "QueryParameterValue": as a literal of the type, without quotes).
 */
final class Written {
  /** A class and the type that its objects have. */
  private record Known(Class<?> java, ColumnType type) {}

  private static final List<Known> TYPES =
      List.of(
          new Known(String.class, ColumnType.STRING),
          new Known(Character.class, ColumnType.STRING),
          new Known(UUID.class, ColumnType.STRING),
          new Known(Long.class, ColumnType.INT64),
          new Known(Integer.class, ColumnType.INT64),
          new Known(Short.class, ColumnType.INT64),
          new Known(Byte.class, ColumnType.INT64),
          new Known(BigDecimal.class, ColumnType.NUMERIC),
          new Known(BigInteger.class, ColumnType.NUMERIC),
          new Known(Double.class, ColumnType.FLOAT64),
          new Known(Float.class, ColumnType.FLOAT64),
          new Known(Boolean.class, ColumnType.BOOL),
          new Known(byte[].class, ColumnType.BYTES),
          new Known(java.sql.Date.class, ColumnType.DATE),
          new Known(LocalDate.class, ColumnType.DATE),
          new Known(java.sql.Time.class, ColumnType.TIME),
          new Known(LocalTime.class, ColumnType.TIME),
          new Known(LocalDateTime.class, ColumnType.DATETIME),
          new Known(java.sql.Timestamp.class, ColumnType.TIMESTAMP),
          new Known(Instant.class, ColumnType.TIMESTAMP),
          new Known(OffsetDateTime.class, ColumnType.TIMESTAMP),
          new Known(ZonedDateTime.class, ColumnType.TIMESTAMP),
          new Known(java.util.Date.class, ColumnType.TIMESTAMP));

  private Written() {}

  static ColumnType typeOf(Object value) throws SQLException {
    return typeOf(value.getClass());
  }

  /** Of an array's elements: by their class, or by the first if that says nothing. */
  static ColumnType typeOf(Object[] elements) throws SQLException {
    Class<?> declared = elements.getClass().getComponentType();
    boolean says = declared != Object.class;
    return elements.length == 0 || says
        ? typeOf(says ? declared : String.class)
        : typeOf(elements[0]);
  }

  private static ColumnType typeOf(Class<?> java) throws SQLException {
    for (Known known : TYPES) {
      if (known.java() == java) {
        return known.type();
      }
    }
    throw Failures.misuse("An object of this class cannot be a parameter.");
  }

  /** The text of a value for a parameter of this type. */
  static String of(ColumnType type, Object value) throws SQLException {
    Object plain = Objects.requireNonNull(plain(value));
    Column column = Column.of("parameter", plain instanceof String ? ColumnType.STRING : type);
    ZoneId zone = ZoneId.systemDefault();
    return switch (type) {
      case INT64 -> Long.toString(Coercion.whole(column, plain, Long.MIN_VALUE, Long.MAX_VALUE));
      case FLOAT64 -> Double.toString(Coercion.real(column, plain));
      case NUMERIC, BIGNUMERIC -> Coercion.decimal(column, plain).toPlainString();
      case BOOL -> Boolean.toString(Coercion.truth(column, plain));
      case BYTES -> Text.of(column, Coercion.bytes(column, plain));
      case DATE -> Moments.date(column, plain, zone).toString();
      case TIME -> Text.of(column, micros(Moments.time(column, plain, zone)));
      case DATETIME -> Text.of(column, Moments.datetime(column, plain, zone));
      case TIMESTAMP -> Text.of(column, Moments.instant(column, plain, zone)) + ":00";
      case STRING, JSON, GEOGRAPHY, INTERVAL, RANGE, STRUCT -> Text.of(column, plain);
    };
  }

  /** The service has microseconds. */
  private static LocalTime micros(LocalTime time) {
    return time.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
  }

  /** JDBC's own classes by what they stand for; small numbers as the large one. */
  static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof java.sql.Timestamp timestamp) {
      return timestamp.toInstant();
    } else if (value instanceof java.sql.Date date) {
      return date.toLocalDate();
    } else if (value instanceof java.sql.Time time) {
      return Instant.ofEpochMilli(time.getTime()).atZone(ZoneId.systemDefault()).toLocalTime();
    } else if (value instanceof java.util.Date date) {
      return date.toInstant();
    } else if (value instanceof OffsetDateTime offset) {
      return offset.toInstant();
    } else if (value instanceof ZonedDateTime zoned) {
      return zoned.toInstant();
    } else if (value instanceof BigInteger number) {
      return new BigDecimal(number);
    } else if (value instanceof Float number) {
      return Double.valueOf(number.toString());
    } else if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      return ((Number) value).longValue();
    }
    return value instanceof Character || value instanceof UUID ? value.toString() : value;
  }
}
