package so.buster.jdbc.guarded;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.RowIdLifetime;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.Calendar;
import org.jspecify.annotations.Nullable;

/** A vendor's object that remembers its last call, and answers with values that can be told. */
final class Recorder {
  @Nullable Method called;
  Object[] arguments = new Object[0];
  @Nullable Object answer;
  @Nullable SQLException failure;

  <T> T as(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            Recorder.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, given) -> {
              called = method;
              arguments = given == null ? new Object[0] : given;
              if (failure != null) {
                throw failure;
              }
              answer = value(method.getReturnType(), 43);
              return answer;
            }));
  }

  void forget() {
    called = null;
    arguments = new Object[0];
  }

  /** Another value for every {@code salt}. */
  static @Nullable Object value(Class<?> type, int salt) {
    if (type == boolean.class) {
      return salt % 2 == 1;
    } else if (type == int.class) {
      return salt;
    } else if (type == long.class) {
      return (long) salt;
    } else if (type == short.class) {
      return (short) salt;
    } else if (type == byte.class) {
      return (byte) salt;
    } else if (type == float.class) {
      return (float) salt;
    } else if (type == double.class) {
      return (double) salt;
    }
    return object(type, salt);
  }

  private static @Nullable Object object(Class<?> type, int salt) {
    if (type == String.class) {
      return "s" + salt;
    } else if (type == BigDecimal.class) {
      return new BigDecimal(salt);
    } else if (type == byte[].class) {
      return new byte[] {(byte) salt};
    } else if (type == Date.class) {
      return new Date(salt);
    } else if (type == Time.class) {
      return new Time(salt);
    } else if (type == Timestamp.class) {
      return new Timestamp(salt);
    } else if (type == InputStream.class) {
      return new ByteArrayInputStream(new byte[] {(byte) salt, 2, 3});
    } else if (type == Reader.class) {
      return new StringReader("r" + salt);
    } else if (type == Calendar.class) {
      return new Calendar.Builder().setInstant(salt).build();
    }
    return type == RowIdLifetime.class ? RowIdLifetime.ROWID_VALID_SESSION : null;
  }
}
