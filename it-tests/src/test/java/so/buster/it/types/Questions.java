package so.buster.it.types;

import java.io.InputStream;
import java.io.Reader;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URL;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Date;
import java.sql.NClob;
import java.sql.Ref;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.RowId;
import java.sql.SQLXML;
import java.sql.Struct;
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
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every question that JDBC's interfaces have about a column, found by reflection. */
final class Questions {
  /** The label of the column that is asked about. */
  static final String LABEL = "value";

  /** The classes of JDBC 4.3, appendix B, and others that drivers are asked for. */
  private static final List<Class<?>> CLASSES =
      List.of(
          String.class,
          Boolean.class,
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
          Calendar.class,
          LocalDate.class,
          LocalTime.class,
          LocalDateTime.class,
          OffsetTime.class,
          OffsetDateTime.class,
          ZonedDateTime.class,
          Instant.class,
          Duration.class,
          Period.class,
          UUID.class,
          Array.class,
          Blob.class,
          Clob.class,
          NClob.class,
          SQLXML.class,
          Struct.class,
          Ref.class,
          RowId.class,
          URL.class,
          InputStream.class,
          Reader.class,
          Map.class,
          Object.class);

  private Questions() {}

  /** To the value: every getter, by number and by label. */
  static List<Question> value() {
    return methods(ResultSet.class).flatMap(Questions::each).toList();
  }

  /** To the description of the column. */
  static List<Question> description() {
    return methods(ResultSetMetaData.class)
        .map(method -> new Question(method, List.of(1)))
        .toList();
  }

  private static Stream<Method> methods(Class<?> face) {
    return Arrays.stream(face.getMethods())
        .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
        .filter(method -> method.getParameterCount() > 0)
        .filter(method -> List.of(int.class, String.class).contains(method.getParameterTypes()[0]))
        .sorted(Comparator.comparing(Method::toString));
  }

  private static Stream<Question> each(Method method) {
    Class<?>[] types = method.getParameterTypes();
    List<@Nullable Object> column = List.of(types[0] == int.class ? 1 : LABEL);
    if (types.length == 1) {
      return Stream.of(new Question(method, column));
    }
    return arguments(types[1]).stream()
        .map(
            argument -> {
              List<@Nullable Object> all = new ArrayList<>(column);
              all.add(argument);
              return new Question(method, all);
            });
  }

  private static List<? extends Object> arguments(Class<?> type) {
    if (type == Class.class) {
      return CLASSES;
    } else if (type == Calendar.class) {
      return Stream.of("UTC", "Asia/Kolkata", "America/New_York")
          .map(zone -> Calendar.getInstance(TimeZone.getTimeZone(zone)))
          .toList();
    } else if (type == Map.class) {
      return List.of(Map.of());
    } else if (type == int.class) {
      return List.of(0, 2);
    }
    throw new IllegalStateException("JDBC asks for a " + type + " now: think of some");
  }
}
