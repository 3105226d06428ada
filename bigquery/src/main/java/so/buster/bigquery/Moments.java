package so.buster.bigquery;

import java.sql.Date;
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
import java.time.temporal.ChronoField;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

/** A value read as a moment, a day or a time of day; what has no zone is in the one given. */
final class Moments {
  private Moments() {}

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

  /**
   * JDBC's classes count days before 1582 by the Julian calendar, so what is no moment goes by its
   * year, month and day.
   */
  static Timestamp timestamp(Column column, Object value, ZoneId zone) throws SQLException {
    if (value instanceof Instant instant) {
      return Timestamp.from(instant);
    }
    LocalDateTime datetime = datetime(column, value, zone);
    Timestamp timestamp = new Timestamp(milliseconds(datetime, zone));
    timestamp.setNanos(datetime.get(ChronoField.NANO_OF_SECOND));
    return timestamp;
  }

  static Date sqlDate(Column column, Object value, ZoneId zone) throws SQLException {
    return new Date(milliseconds(date(column, value, zone).atStartOfDay(), zone));
  }

  private static long milliseconds(LocalDateTime datetime, ZoneId zone) {
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone(zone), Locale.ROOT);
    calendar.clear();
    calendar.set(
        datetime.getYear(),
        datetime.getMonthValue() - 1,
        datetime.getDayOfMonth(),
        datetime.getHour(),
        datetime.getMinute(),
        datetime.getSecond());
    return calendar.getTimeInMillis();
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
