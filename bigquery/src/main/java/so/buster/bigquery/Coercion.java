package so.buster.bigquery;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** A value read as the type that a caller asks for; what loses more than a fraction is an error. */
final class Coercion {
  private Coercion() {}

  static BigDecimal decimal(Column column, Object value) throws SQLException {
    if (value instanceof BigDecimal number) {
      return number;
    } else if (value instanceof Long number) {
      return BigDecimal.valueOf(number);
    } else if (value instanceof Boolean is) {
      return is ? BigDecimal.ONE : BigDecimal.ZERO;
    } else if (value instanceof Double number && Double.isFinite(number)) {
      return BigDecimal.valueOf(number);
    } else if (value instanceof String text) {
      try {
        return new BigDecimal(text.strip());
      } catch (NumberFormatException e) {
        throw Failures.conversion(column.typeName(), "a number");
      }
    }
    throw Failures.conversion(column.typeName(), "a number");
  }

  /** A whole number within these bounds; a fraction is cut off, as JDBC drivers do. */
  static long whole(Column column, Object value, long least, long most) throws SQLException {
    BigInteger number =
        value instanceof Long exact
            ? BigInteger.valueOf(exact)
            : decimal(column, value).setScale(0, RoundingMode.DOWN).toBigInteger();
    if (number.compareTo(BigInteger.valueOf(least)) < 0
        || number.compareTo(BigInteger.valueOf(most)) > 0) {
      throw new SQLDataException("The number is out of the range asked for.", "22003");
    }
    return number.longValue();
  }

  static double real(Column column, Object value) throws SQLException {
    return value instanceof Double number ? number : decimal(column, value).doubleValue();
  }

  static boolean truth(Column column, Object value) throws SQLException {
    if (value instanceof Boolean is) {
      return is;
    } else if (value instanceof String text) {
      return switch (text.strip().toLowerCase(java.util.Locale.ROOT)) {
        case "true", "1" -> true;
        case "false", "0" -> false;
        default -> throw Failures.conversion(column.typeName(), "a boolean");
      };
    }
    return decimal(column, value).signum() != 0;
  }

  static byte[] bytes(Column column, Object value) {
    return value instanceof byte[] bytes
        ? bytes.clone()
        : Text.of(column, value).getBytes(StandardCharsets.UTF_8);
  }

  /** The moment; what has no zone is in this one. */
  static Instant instant(Column column, Object value, ZoneId zone) throws SQLException {
    if (value instanceof Instant instant) {
      return instant;
    } else if (value instanceof LocalDateTime datetime) {
      return datetime.atZone(zone).toInstant();
    } else if (value instanceof LocalDate date) {
      return date.atStartOfDay(zone).toInstant();
    } else if (value instanceof String text) {
      return local(column, text).atZone(zone).toInstant();
    }
    throw Failures.conversion(column.typeName(), "a timestamp");
  }

  private static LocalDateTime local(Column column, String text) throws SQLException {
    try {
      return LocalDateTime.parse(text.strip().replace(' ', 'T'));
    } catch (DateTimeException e) {
      throw Failures.conversion(column.typeName(), "a timestamp");
    }
  }

  static LocalDateTime datetime(Column column, Object value, ZoneId zone) throws SQLException {
    return value instanceof LocalDateTime datetime
        ? datetime
        : LocalDateTime.ofInstant(instant(column, value, zone), zone);
  }

  static LocalDate date(Column column, Object value, ZoneId zone) throws SQLException {
    if (value instanceof LocalDate date) {
      return date;
    } else if (value instanceof String text) {
      try {
        return LocalDate.parse(text.strip());
      } catch (DateTimeException e) {
        throw Failures.conversion(column.typeName(), "a date");
      }
    }
    return datetime(column, value, zone).toLocalDate();
  }

  static LocalTime time(Column column, Object value, ZoneId zone) throws SQLException {
    if (value instanceof LocalTime time) {
      return time;
    } else if (value instanceof String text) {
      try {
        return LocalTime.parse(text.strip());
      } catch (DateTimeException e) {
        throw Failures.conversion(column.typeName(), "a time");
      }
    }
    return datetime(column, value, zone).toLocalTime();
  }

  static Timestamp timestamp(Column column, Object value, ZoneId zone) throws SQLException {
    return Timestamp.from(instant(column, value, zone));
  }

  static Date sqlDate(Column column, Object value, ZoneId zone) throws SQLException {
    return new Date(date(column, value, zone).atStartOfDay(zone).toInstant().toEpochMilli());
  }

  /** With its milliseconds, which {@code Time.valueOf} would drop. */
  static Time sqlTime(Column column, Object value, ZoneId zone) throws SQLException {
    LocalTime time = time(column, value, zone);
    return new Time(LocalDate.EPOCH.atTime(time).atZone(zone).toInstant().toEpochMilli());
  }

  static OffsetDateTime offset(Column column, Object value) throws SQLException {
    return instant(column, value, ZoneOffset.UTC).atOffset(ZoneOffset.UTC);
  }

  static ZonedDateTime zoned(Column column, Object value) throws SQLException {
    return offset(column, value).toZonedDateTime();
  }
}
