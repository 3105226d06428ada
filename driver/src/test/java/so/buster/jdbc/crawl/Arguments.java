package so.buster.jdbc.crawl;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.sql.JDBCType;
import java.sql.SQLType;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the crawler calls methods with: for each parameter one plain value, and where the value
 * decides what comes back, several.
 *
 * @param texts SQL to execute and to prepare
 * @param columns how many columns to ask for
 * @param exits classes to ask {@code unwrap} and {@code getObject} for, besides JDBC's own
 */
public record Arguments(List<String> texts, int columns, List<Class<?>> exits) {

  List<Object[]> of(Method method) {
    Class<?>[] types = method.getParameterTypes();
    List<@Nullable Object[]> all = new ArrayList<>();
    all.add(new @Nullable Object[types.length]);
    for (int i = 0; i < types.length; i++) {
      List<@Nullable Object[]> longer = new ArrayList<>();
      for (@Nullable Object[] prefix : all) {
        for (Object value : values(method, types[i], i)) {
          @Nullable Object[] more = prefix.clone();
          more[i] = value;
          longer.add(more);
        }
      }
      all = longer;
    }
    return all;
  }

  private List<@Nullable Object> values(Method method, Class<?> type, int index) {
    String name = method.getName();
    if (type == String.class && name.matches("execute.*|prepare.*|nativeSQL|addBatch")) {
      return List.copyOf(texts);
    } else if (type == int.class && name.equals("getObject") && method.getParameterCount() == 1) {
      return IntStream.rangeClosed(1, columns).<@Nullable Object>mapToObj(i -> i).toList();
    } else if (type == Class.class) {
      return Stream.<@Nullable Object>concat(
              Stream.concat(Faces.ALL.stream(), exits.stream()),
              Stream.of(null, Object.class, String.class, UUID.class, InputStream.class, Map.class))
          .toList();
    }
    List<@Nullable Object> one = new ArrayList<>();
    one.add(value(type, index));
    return one;
  }

  private static @Nullable Object value(Class<?> type, int index) {
    if (type.isPrimitive()) {
      return primitive(type);
    } else if (type == String.class) {
      return index == 0 ? "a" : "b";
    } else if (type == Object.class) {
      return "x";
    }
    return object(type);
  }

  private static Object primitive(Class<?> type) {
    if (type == boolean.class) {
      return true;
    } else if (type == long.class) {
      return 1L;
    } else if (type == short.class) {
      return (short) 1;
    } else if (type == byte.class) {
      return (byte) 1;
    } else if (type == float.class) {
      return 1f;
    }
    return type == double.class ? (Object) 1d : (Object) 1;
  }

  private static @Nullable Object object(Class<?> type) {
    if (type == Map.class) {
      return new HashMap<>();
    } else if (type == Properties.class) {
      return new Properties();
    } else if (type == InputStream.class) {
      return new ByteArrayInputStream(new byte[] {1});
    } else if (type == Reader.class) {
      return new StringReader("x");
    } else if (type == Executor.class) {
      return (Executor) Runnable::run;
    } else if (type == SQLType.class) {
      return JDBCType.VARCHAR;
    } else if (type == Calendar.class) {
      return Calendar.getInstance();
    } else if (type == BigDecimal.class) {
      return BigDecimal.ONE;
    } else if (type == byte[].class) {
      return new byte[] {1};
    } else if (type == int[].class) {
      return new int[] {1};
    } else if (type == Object[].class) {
      return new Object[] {1};
    }
    return type == String[].class ? new String[] {"a"} : null;
  }
}
