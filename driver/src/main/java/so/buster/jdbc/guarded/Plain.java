package so.buster.jdbc.guarded;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The value types that may pass, both ways: the JDK's own that hold data and nothing else. Some of
 * them can be subclassed, and drivers do, so the class itself decides, not {@code instanceof}.
 */
final class Plain {
  private static final Set<Class<?>> TYPES =
      Set.of(
          String.class,
          Boolean.class,
          Character.class,
          Byte.class,
          Short.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class,
          BigDecimal.class,
          BigInteger.class,
          byte[].class,
          Date.class,
          Time.class,
          Timestamp.class,
          java.util.Date.class,
          LocalDate.class,
          LocalTime.class,
          LocalDateTime.class,
          OffsetTime.class,
          OffsetDateTime.class,
          ZonedDateTime.class,
          Instant.class,
          Duration.class,
          Period.class,
          Year.class,
          UUID.class);

  private Plain() {}

  static boolean allows(Class<?> type) {
    return TYPES.contains(type);
  }

  /** An empty array as long; of the same type if that may pass, as callers cast to it. */
  static @Nullable Object[] arrayLike(@Nullable Object[] elements) {
    Class<?> type = elements.getClass().getComponentType();
    return allowsElement(type)
        ? (Object[]) Array.newInstance(type, elements.length)
        : new Object[elements.length];
  }

  private static boolean allowsElement(Class<?> type) {
    return type.isArray()
        ? allowsElement(type.getComponentType())
        : allows(type) || type.isPrimitive();
  }

  static @Nullable BigDecimal decimal(@Nullable BigDecimal value) {
    return value == null || value.getClass() == BigDecimal.class
        ? value
        : new BigDecimal(value.unscaledValue(), value.scale());
  }

  static @Nullable Date date(@Nullable Date value) {
    return value == null || value.getClass() == Date.class ? value : new Date(value.getTime());
  }

  static @Nullable Time time(@Nullable Time value) {
    return value == null || value.getClass() == Time.class ? value : new Time(value.getTime());
  }

  static @Nullable Timestamp timestamp(@Nullable Timestamp value) {
    if (value == null || value.getClass() == Timestamp.class) {
      return value;
    }
    Timestamp copy = new Timestamp(value.getTime());
    copy.setNanos(value.getNanos());
    return copy;
  }
}
